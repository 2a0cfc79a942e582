// @ts-check
/**
 * By which names other components give data to the content of their slots, so that these come before the names around.
 * Of components in packages it is not known here; there the names around come first.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { textOf } from './files.js'
import { Problem } from './problem.js'
import { slotsOf } from './template.js'
import { parseComponent } from './tree.js'

/** @typedef {Map<string, string[]>} SlotNames of each slot */
/**
 * @typedef {(tag: string, imported: string | undefined) => SlotNames} SlotReader `imported` is the file, as its user names it
 */

/**
 * @param {Iterable<string>} files of the project
 * @param {import('./tools.js').Tools} tools
 * @returns {(file: string) => SlotReader} for the components that a file uses
 */
export function slotReaders(files, tools) {
  /** @type {Map<string, ReturnType<typeof readSlots>>} */
  const known = new Map()
  const read = (/** @type {string} */ file) => {
    if (!known.has(file)) known.set(file, readSlots(file, tools))
    return known.get(file) ?? { tag: '', names: new Map() }
  }
  const byTag = (/** @type {string} */ tag) => [...files].find((file) => read(file).tag === tag)
  return (file) => (tag, imported) => {
    const other = imported ? path.resolve(path.dirname(file), imported) : byTag(tag)
    return other && existsSync(other) ? read(other).names : new Map()
  }
}

/** @param {string} file @param {import('./tools.js').Tools} tools @returns {{ tag: string, names: SlotNames }} */
function readSlots(file, tools) {
  try {
    const { template } = parseComponent(textOf(file), tools)
    return { tag: template?.name ?? '', names: new Map(slotsOf(template).map(({ name, data }) => [name, data])) }
  } catch (problem) {
    // It is told where the file itself is read.
    if (problem instanceof Problem) return { tag: '', names: new Map() }
    throw problem
  }
}
