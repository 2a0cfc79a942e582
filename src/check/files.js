/** Folders, read. */
import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * @param {string} folder
 * @returns {string[]} paths of the files below it, links left out
 */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = () => filesBelow(path.join(folder, entry.name)).map((file) => path.join(entry.name, file))
    return entry.isDirectory() ? inner() : entry.isFile() ? [entry.name] : []
  })
}
