/**
 * Sources as jest runs them: `.riot` by the repository's one compile, then everything from ES modules in TypeScript to
 * CommonJS, which needs no flag of Node and lets jest take the CommonJS builds of its packages.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import swc from '@swc/core'
import { compile } from '../src/build/compile.js'

const compilerFolder = new URL('../src/build/', import.meta.url)
const compilerFiles = readdirSync(compilerFolder).map((file) => new URL(file, compilerFolder))
const ownSources = [new URL(import.meta.url), ...compilerFiles.filter(({ pathname }) => pathname.endsWith('.js'))]
const ownVersion = hashOf(...ownSources.map((file) => readFileSync(file, 'utf8')))

/**
 * @param {string} source
 * @param {string} file
 */
function transform(source, file) {
  const { code, map } = file.endsWith('.riot') ? compile(source, file) : { code: source, map: undefined }
  return swc.transformSync(code, {
    filename: file,
    configFile: false,
    swcrc: false,
    inputSourceMap: map && JSON.stringify(map),
    sourceMaps: true,
    jsc: { parser: { syntax: file.endsWith('.ts') ? 'typescript' : 'ecmascript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
}

/**
 * @param {string} source
 * @param {string} file
 * @param {{ configString: string }} options
 */
function getCacheKey(source, file, { configString }) {
  return hashOf(source, file, configString, ownVersion)
}

/** @param {string[]} parts */
function hashOf(...parts) {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

export default { process: transform, getCacheKey }
