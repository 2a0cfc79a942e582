// @ts-check
/**
 * The tools of the user's project: TypeScript's `tsc`, and the parsers with which the project's own Riot compiler reads
 * templates, so that both read them alike. None of them is part of this package.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** What the user can mend; told without a stack. */
export class UserError extends Error {}

/** @typedef {(code: string, options: object) => import('./free-names.js').Syntax} Parse */

/**
 * @typedef {object} Tools
 * @property {string} tsc path of TypeScript's command
 * @property {(source: string) => { output: import('./tree.js').Component }} parseRiot
 * @property {{ parse: Parse, parseExpression: Parse }} babel its parser
 * @property {Set<string>} browser names of what is found on `window`
 * @property {Set<string>} globals names that the compiler leaves alone in templates
 */

/**
 * @param {string} folder of the project
 * @returns {Tools}
 * @throws {UserError} naming the package that is missing
 */
export function findTools(folder) {
  const project = createRequire(path.join(folder, 'package.json'))
  // The parsers are the compiler's own dependencies: looked up from where it lies.
  const compiler = createRequire(find(project, '@riotjs/compiler'))
  const riotParser = ofCompiler(compiler, '@riotjs/parser').default
  const { builtin, browser } = ofCompiler(compiler, 'globals/globals.json')
  return {
    tsc: tscOf(find(project, 'typescript/package.json')),
    parseRiot: (source) => riotParser({ comments: false }).parse(source),
    babel: ofCompiler(compiler, '@babel/parser'),
    browser: new Set(Object.keys(browser)),
    // As `isGlobal` of the compiler has it (src/generators/template/checks.js).
    globals: new Set([...Object.keys(builtin), 'window', 'document', 'console']),
  }
}

/** @param {NodeJS.Require} compiler @param {string} name of a package it depends on */
function ofCompiler(compiler, name) {
  try {
    return compiler(name)
  } catch {
    throw new UserError(`@riotjs/compiler is not version 10, which comes with ${name}`)
  }
}

/** @param {NodeJS.Require} require @param {string} file @returns {string} */
function find(require, file) {
  try {
    return require.resolve(file)
  } catch {
    const name = file.replace(/\/package\.json$/, '')
    throw new UserError(`${name} is missing: npm install --save-dev ${name}`)
  }
}

/** @param {string} manifest path of TypeScript's package.json */
const tscOf = (manifest) => path.resolve(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.tsc)
