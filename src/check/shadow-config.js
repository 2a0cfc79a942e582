// @ts-check
/** The tsconfig.json of a shadow, and where in it the files of the project stand. */
import path from 'node:path'

/** @param {string} file absolute */
const rootOf = (file) => path.parse(file).root

/** @param {string} file absolute @param {string} folder of the shadow @returns {string} */
export const shadowOf = (file, folder) => path.join(folder, path.relative(rootOf(file), file))

/**
 * The project's own options, with the shadow laid over the file system.
 * @param {import('./project.js').Project} project
 * @param {{ folder: string, files: string[] }} shadow its absolute folder, and files in it
 */
export function configOf({ config, options, files, folder: root }, { folder, files: own }) {
  const { paths = {}, rootDirs = [], module = '', moduleResolution = '' } = options
  const absolute = (/** @type {string} */ place) => path.resolve(root, place)
  const twice = (/** @type {string} */ place) => [absolute(place), shadowOf(absolute(place), folder)]
  const pathsTwice = Object.entries(paths).map(([name, places]) => [name, places.flatMap(twice)])
  return {
    extends: config,
    compilerOptions: {
      // Neither what is written, nor where to, is the project's own.
      ...{ noEmit: true, composite: false, incremental: false, tsBuildInfoFile: null, isolatedDeclarations: false },
      ...{ rootDir: rootOf(root), allowArbitraryExtensions: false },
      // In Node's own way of resolving, a file without an ending of JavaScript is none.
      ...(/^node(16|18|20|next)$/i.test(`${moduleResolution}`) || /^node/i.test(`${module}`)
        ? { module: 'esnext', moduleResolution: 'bundler' }
        : {}),
      rootDirs: [...rootDirs.map(absolute), rootOf(root), folder],
      ...(pathsTwice.length ? { paths: Object.fromEntries(pathsTwice) } : {}),
    },
    files: [...files, ...own.filter((file) => file.endsWith('.ts'))],
    include: [],
  }
}
