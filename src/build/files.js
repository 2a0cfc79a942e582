/** Where things are: the repository's folders and its `.riot` files. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {string} folder below the repository @returns {string[]} paths below the repository, with slashes, sorted */
export const filesIn = (folder, ending = '') =>
  filesBelow(path.join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)

/**
 * Node's own `recursive` came with 20.1.
 * @param {string} folder @returns {string[]} paths below it, with slashes, sorted
 */
export function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const inner = (name) => filesBelow(path.join(folder, name)).map((file) => `${name}/${file}`)
  return entries.flatMap((entry) => (entry.isDirectory() ? inner(entry.name) : entry.name)).sort()
}

/** Components, screens and the tests' own. */
export const riotFiles = () => ['components', 'stories', 'test/fixtures'].flatMap((folder) => filesIn(folder, '.riot'))
/** What a component draws in a file of its own, since it is a face of its own: no element of the kit, its parts are the component's. */
export const pieces = ['components/pickers/calendar-grid.riot', 'components/pickers/combobox-options.riot']
/** @param {string} file of a component @returns {string[]} files of its pieces, which are called after it */
export const piecesOf = (file) => pieces.filter((piece) => piece.startsWith(file.replace(/\.riot$/, '-')))
/** The kit's own components. */
export const componentFiles = () => filesIn('components', '.riot').filter((file) => !pieces.includes(file))

/** Components that are in no drop-in: each has an entry of its own, `karui/qr`. */
export const apart = ['components/display/qr.riot']
/** Those of the drop-ins. */
export const dropInFiles = () => componentFiles().filter((file) => !apart.includes(file))
