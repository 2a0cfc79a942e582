/** The modules that a component brings along, as far as it imports from them by name. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'

/** Something that a module declares at its top. */
export interface Declared {
  name: string
  file: string
  /** Text of the whole module, and of the declaration alone. */
  module: string
  declaration: string
}

type Tree = ReturnType<typeof parse>
const trees = new Map<string, Tree>()

function parsed(text: string) {
  const tree = trees.get(text) ?? parse(text, { sourceType: 'module', plugins: ['typescript'] })
  trees.set(text, tree)
  return tree.program.body
}

/**
 * @param script of a component, or a module that passes on what others export
 * @param file where it stands
 * @param rooms whose declarations are wanted
 * @returns those that it imports, also through their doors
 */
export function importedBy(script: string, file: string, rooms = /src\/(behaviors|models)\//): Declared[] {
  return parsed(script).flatMap((node) => {
    if (!('source' in node) || !node.source || !('specifiers' in node) || !node.specifiers) return []
    const names = node.specifiers.flatMap((specifier) => ('local' in specifier ? specifier.local.name : []))
    const place = path.join(path.dirname(file), node.source.value)
    const found = [`${place}.ts`, path.join(place, 'index.ts')].find((one) => existsSync(one))
    if (!found || !rooms.test(found)) return []
    const offered = found.endsWith('index.ts')
      ? importedBy(readFileSync(found, 'utf8'), found, rooms)
      : declaredIn(found)
    return offered.filter(({ name }) => names.includes(name))
  })
}

/**
 * Behaviours, and what an application is given, with all that these use in turn.
 * @param script of a component
 * @param file where it stands
 */
export function reachedBy(script: string, file: string): Declared[] {
  const rooms = /src\/(app|behaviors)\//
  const reached = new Map<string, Declared>()
  const follow = (found: Declared) => {
    const id = `${found.file} ${found.name}`
    if (reached.has(id)) return
    reached.set(id, found)
    const near = [...declaredIn(found.file), ...importedBy(found.module, found.file, rooms)]
    for (const one of near) if (wordsOf(found.declaration).has(one.name)) follow(one)
  }
  for (const found of importedBy(script, file, rooms)) follow(found)
  return [...reached.values()]
}

/** Without those of comments, of texts and behind a dot. */
const wordsOf = (code: string) => new Set(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').match(/(?<![.'\w])[A-Za-z]\w*/g))

function declaredIn(file: string): Declared[] {
  const module = readFileSync(file, 'utf8')
  return parsed(module).flatMap((node) => {
    const name = nameOf(('declaration' in node && node.declaration) || node)
    return name ? [{ name, file, module, declaration: module.slice(node.start!, node.end!) }] : []
  })
}

/** Of a function, type or class, or of the first of some variables. */
function nameOf(declared: object): string | undefined {
  const { id, declarations } = declared as { id?: { name: string }; declarations?: { id: { name: string } }[] }
  return (id ?? declarations?.[0]?.id)?.name
}
