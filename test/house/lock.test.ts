import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { drawn, names, print } from '../../src/build/icons.js'
import { sourcesIn } from './imports'

const folders = readdirSync('test/interop', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const projects = ['.', ...folders.map(({ name }) => `test/interop/${name}`)]

describe.each(projects)('the packages of %s', (folder) => {
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const { dependencies = {}, devDependencies = {} } = read('package.json') as Record<string, Record<string, string>>
  const versions = Object.entries({ ...dependencies, ...devDependencies })

  test('are named by their exact versions', () => {
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  if (versions.length === 0) return
  test('are locked without a place to download from, so that they install through any registry', () => {
    const { packages } = read('package-lock.json') as { packages: Record<string, object> }
    expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([])
    expect(Object.keys(packages).length).toBeGreaterThan(versions.length)
  })
})

describe('icons', () => {
  const sources = sourcesIn(['components', 'stories', 'src']).filter(
    (file) => !/^src\/(icons\/(icons|drawn|registry)|build)/.test(file),
  )
  const texts = sources.map((file) => readFileSync(file, 'utf8'))
  /** `import { a, b } from '../../src/icons'`, or inside of it from './icons', and the names behind an `icon` prop, attribute or field. */
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from '(?:[./]*src|\.)\/icons(?:\/icons)?'/g)].flatMap(([, list]) =>
      list!.match(/\w+/g),
    ),
  )
  const isNamed = (name: string) => texts.some((text) => new RegExp(`['"]${name}['"]`).test(text))

  test.each(
    Object.entries({ icons: names, drawn }),
  )('src/icons/%s.ts is what src/build/icons.js prints', (file: string, icons: string[]) => {
    expect(readFileSync(`src/icons/${file}.ts`, 'utf8')).toBe(print(icons))
  })

  test.each([...names, ...drawn])('%s is used by a component or shown by a story', (name) => {
    const ours = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(imported.includes(ours) || isNamed(name)).toBe(true)
  })
})
