/** Reads what the repository's sources import, for tests about who may know whom. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'
import { blockOf } from '../../src/build/blocks.js'
import { filesIn } from '../../src/build/files.js'

/** One arrow: a file and what it imports. Paths are below the repository. */
export interface Arrow {
  from: string
  /** A file, or the name of a package. */
  to: string
  /** Whether `to` is a file of ours. */
  isOwn: boolean
}

const source = /\.(riot|ts|js)$/
/** Applications with packages of their own, which know the built package alone. */
const foreign = /^test\/interop\/[^/]+\//

/** The sources below some folders, tests' output and caches left out. */
export const sourcesIn = (folders: string[]): string[] =>
  folders.flatMap((folder) => filesIn(folder)).filter((file) => source.test(file) && !foreign.test(file))

/** Every import, export from, `import()` and `new URL(…, import.meta.url)` of a file; types count like values. */
export function arrowsOf(file: string): Arrow[] {
  return specifiersIn(scriptOf(file)).map((specifier) => {
    const isOwn = specifier.startsWith('.')
    return { from: file, to: isOwn ? resolve(specifier, file) : specifier, isOwn }
  })
}

function scriptOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  return file.endsWith('.riot') ? (blockOf(text, 'script')?.text ?? '') : text
}

/** @param code TypeScript or JavaScript, an ES module */
export function specifiersIn(code: string): string[] {
  const { program } = parse(code, { sourceType: 'module', plugins: ['typescript'] })
  const linked = program.body.flatMap((node) => ('source' in node && node.source ? [node.source.value] : []))
  const called = [
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bnew URL\(\s*['"](\.[^'"]+\.[tj]s)['"]/g),
  ]
  return [...linked, ...called.map(([, specifier]) => specifier!)]
}

/** As the bundlers do; what is not there is named as it was written, and tsc says so. */
function resolve(specifier: string, file: string): string {
  const place = path.join(path.dirname(file), specifier)
  const found = [place, `${place}.ts`, path.join(place, 'index.ts'), place.replace(/\.js$/, '.ts')].find(isFile)
  return (found ?? place).replaceAll('\\', '/')
}

const isFile = (place: string) => existsSync(place) && source.test(place)
