/**
 * `karui/ssr` as one file: it brings the mended Riot and `@riotjs/ssr` along, since on a server nobody bundles, and the
 * Riot that an application has installed is not mended.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './files.js'
import { banner, licences, serverParts } from './licences.js'
import { karuiEsbuild } from './mend-riot.js'

/** @param {string} folder where `index.js` and the licences of what is in it go */
export async function buildServer(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/ssr/index.ts'],
    outfile: path.resolve(root, folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: banner(serverParts, 'licences.txt') },
    plugins: [karuiEsbuild()],
    logLevel: 'error',
  })
  writeFileSync(path.resolve(root, folder, 'licences.txt'), licences(serverParts))
}
