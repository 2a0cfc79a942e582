/** TypeScript of the repository, made ready for Node and for a page. */
import path from 'node:path'
import { build } from 'esbuild'
import { root } from '../../../src/build/files.js'

/** @param {string} file below the repository @returns {Promise<any>} what it exports */
export async function importSource(file) {
  return import(`data:text/javascript,${encodeURIComponent(await bundled(file, { format: 'esm', platform: 'node' }))}`)
}

/** @param {string} file below the repository @returns {Promise<string>} a script */
export const scriptOf = (file) => bundled(file, { format: 'iife', platform: 'browser' })

async function bundled(file, how) {
  const { outputFiles } = await build({
    ...how,
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outputFiles[0].text
}
