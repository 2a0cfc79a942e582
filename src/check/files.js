// @ts-check
/** Files and folders, read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** @param {string} file @returns {string} its text, without the byte order mark, which `tsc` does not count either */
export const textOf = (file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '')

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

/**
 * Source files, without those of packages and of hidden folders.
 * @param {string} place a file or folder, or nothing that is there
 * @param {RegExp} ending of their names
 * @returns {string[]} absolute paths, if `place` is one
 */
export function filesAt(place, ending) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return ending.test(place) ? [place] : []
  return readdirSync(place)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((name) => filesAt(path.join(place, name), ending))
}
