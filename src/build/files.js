/** Where things are: the repository's folders and its `.riot` files. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {string} folder below the repository @returns {string[]} paths below the repository, with slashes, sorted */
export function filesIn(folder, ending = '') {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Components, screens and the tests' own. */
export const riotFiles = () => ['components', 'stories', 'test/fixtures'].flatMap((folder) => filesIn(folder, '.riot'))
/** The kit's own components. */
export const componentFiles = () => filesIn('components', '.riot')
