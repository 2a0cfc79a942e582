/**
 * Reads types from the text of TypeScript modules, as far as props need it: TypeScript 7 has no JavaScript API, so names
 * are followed through relative imports by hand, and what a prop may be is a closed list.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from '@babel/parser'
import { blockOf } from './blocks.js'

/** @typedef {import('@babel/types').Node} Node */

/**
 * @typedef {object} Module
 * @property {string} file
 * @property {string} text of the whole file; positions of nodes count from its beginning
 * @property {Map<string, any>} types its interfaces and aliases by name; an exported one with its export's comments
 * @property {Map<string, any>} functions those it declares, by name, as `types`
 * @property {Map<string, { from: string, name: string }>} imports by local name
 * @property {Map<string, { from: string, name: string }>} passedOn `export { Name } from`, by exported name
 * @property {string[]} stars modules of `export * from`
 */

/** @typedef {{ kind: 'string' | 'number' | 'boolean' | 'json' | 'function' | 'any', values?: string[] }} PropType */

/** The closed list, as messages name it and CONTRIBUTING explains it. */
export const CLOSED_LIST =
  'string, number, boolean, a union of string literals, an array, object or interface, a function, ' +
  'Date, File, Promise or HTMLElement, an alias of one of these, each with or without null'

const json = new Set(['Array', 'ReadonlyArray', 'Record', 'Partial', 'Readonly', 'Pick', 'Omit', 'Required'])
const unwritable = new Set(['Date', 'File', 'Promise', 'HTMLElement'])

/** @type {Map<string, { changed: number, module: Module }>} */
const cache = new Map()

/**
 * @param {string} text TypeScript, or a `.riot` file
 * @param {string} file its path, by which relative imports are found
 * @returns {Module}
 * @throws {SyntaxError} with file, line and column
 */
export function readModule(text, file) {
  /** @type {Module} */
  const module = {
    file,
    text,
    types: new Map(),
    functions: new Map(),
    imports: new Map(),
    passedOn: new Map(),
    stars: [],
  }
  for (const statement of parseTypes(text, file)) note(statement, module)
  return module
}

/**
 * Everything but the script is blanked out, so that a `.riot` file keeps its positions.
 * @param {string} text @param {string} file
 */
function parseTypes(text, file) {
  const block = file.endsWith('.riot') ? blockOf(text, 'script') : { text, offset: 0 }
  if (!block) return []
  const code = text.slice(0, block.offset).replace(/[^\n]/g, ' ') + block.text
  try {
    return parse(code, { sourceType: 'module', plugins: ['typescript'] }).program.body
  } catch (error) {
    throw new SyntaxError(`${file}: ${/** @type {Error} */ (error).message}`)
  }
}

/** @param {any} statement @param {Module} module */
function note(statement, module) {
  const { type, source, specifiers = [], declaration } = statement
  if (type === 'ExportAllDeclaration') module.stars.push(source.value)
  if (type === 'ImportDeclaration')
    for (const { local, imported } of specifiers)
      module.imports.set(local.name, { from: source.value, name: imported?.name ?? 'default' })
  if (type === 'ExportNamedDeclaration' && source)
    for (const { local, exported } of specifiers)
      module.passedOn.set(exported.name, { from: source.value, name: local.name })
  const declared = declaration ?? statement
  if (declared?.type === 'TSInterfaceDeclaration' || declared?.type === 'TSTypeAliasDeclaration')
    module.types.set(declared.id.name, { ...declared, leadingComments: statement.leadingComments })
  if (declared?.type === 'FunctionDeclaration' && declared.id)
    module.functions.set(declared.id.name, { ...declared, leadingComments: statement.leadingComments })
}

/**
 * @param {string} from as written in an import
 * @param {Module} module the importing one
 * @returns {Module | undefined} undefined for packages
 */
function open(from, { file }) {
  if (!from.startsWith('.')) return undefined
  const base = join(dirname(file), from)
  const candidates = [`${base}.ts`, join(base, 'index.ts'), base, base.replace(/\.js$/, '.ts')]
  const path = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  if (!path) throw new Error(`${file}: imports types from ${from}, which is not there.`)
  const changed = statSync(path).mtimeMs
  const known = cache.get(path)
  if (known?.changed === changed) return known.module
  const opened = readModule(readFileSync(path, 'utf8'), path)
  cache.set(path, { changed, module: opened })
  return opened
}

/**
 * @param {string} name of an interface or alias, or of a function, as this module calls it
 * @param {Module} module
 * @param {'types' | 'functions'} [kind]
 * @returns {{ node: any, module: Module } | 'package' | undefined} 'package' for what a package exports
 */
export function lookUp(name, module, kind = 'types') {
  const node = module[kind].get(name)
  if (node) return { node, module }
  const imported = module.imports.get(name) ?? module.passedOn.get(name)
  if (imported) {
    const opened = open(imported.from, module)
    return opened ? lookUp(imported.name, opened, kind) : 'package'
  }
  for (const from of module.stars) {
    const opened = open(from, module)
    const found = opened && lookUp(name, opened, kind)
    if (found) return found
  }
  return undefined
}

/**
 * @param {any} node a type
 * @param {Module} module where it is written
 * @returns {PropType | undefined} undefined for what is not in the closed list
 */
export function typeOf(node, module) {
  const simple = /** @type {Record<string, PropType>} */ ({
    TSStringKeyword: { kind: 'string' },
    TSTemplateLiteralType: { kind: 'string' },
    TSNumberKeyword: { kind: 'number' },
    TSBooleanKeyword: { kind: 'boolean' },
    TSArrayType: { kind: 'json' },
    TSTupleType: { kind: 'json' },
    TSTypeLiteral: { kind: 'json' },
    TSFunctionType: { kind: 'function' },
  })[node.type]
  if (simple) return simple
  if (node.type === 'TSLiteralType') return ofLiteral(node.literal)
  if (node.type === 'TSTypeOperator')
    return node.operator === 'keyof' ? { kind: 'string' } : typeOf(node.typeAnnotation, module)
  if (node.type === 'TSParenthesizedType') return typeOf(node.typeAnnotation, module)
  if (node.type === 'TSUnionType') return ofUnion(node.types, module)
  if (node.type === 'TSTypeReference') return ofReference(node, module)
  return undefined
}

/** @param {any} literal @returns {PropType | undefined} */
function ofLiteral(literal) {
  if (literal.type === 'TemplateLiteral') return { kind: 'string' }
  return literal.type === 'StringLiteral' ? { kind: 'string', values: [literal.value] } : undefined
}

/** @param {any[]} types @param {Module} module @returns {PropType | undefined} */
function ofUnion(types, module) {
  const said = types.filter(({ type }) => type !== 'TSNullKeyword' && type !== 'TSUndefinedKeyword')
  const members = said.map((type) => typeOf(type, module))
  const kinds = new Set(members.map((member) => member?.kind))
  const [kind] = kinds
  if (kinds.size === 2 && kinds.has('json') && kinds.has('any')) return { kind: 'any' }
  // As an attribute it is the data, as a property either.
  if (kinds.size === 2 && kinds.has('json') && kinds.has('function')) return { kind: 'json' }
  if (kinds.size !== 1 || !kind) return undefined
  const values = members.flatMap((member) => member?.values ?? [])
  return members.every((member) => member?.values) ? { kind, values } : { kind }
}

/** @param {any} node @param {Module} module @returns {PropType | undefined} */
function ofReference({ typeName }, module) {
  const found = lookUp(typeName.name, module)
  // A package's types are not read: what they hold may be anything.
  if (found === 'package' || (!found && unwritable.has(typeName.name))) return { kind: 'any' }
  if (!found) return json.has(typeName.name) ? { kind: 'json' } : undefined
  const { node } = found
  return node.type === 'TSInterfaceDeclaration' ? { kind: 'json' } : typeOf(node.typeAnnotation, found.module)
}
