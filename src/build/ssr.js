/**
 * `karui/ssr` as one file: it brings the mended Riot and `@riotjs/ssr` along, since on a server nobody bundles, and the
 * Riot that an application has installed is not mended.
 */
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './files.js'
import { banner, serverParts } from './licences.js'
import { karuiEsbuild } from './mend-riot.js'

/** @param {string} file where it goes */
export const buildServer = (file) =>
  build({
    absWorkingDir: root,
    entryPoints: ['src/ssr/index.ts'],
    outfile: path.resolve(root, file),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: banner(serverParts, 'karui.licences.txt') },
    plugins: [karuiEsbuild()],
    logLevel: 'error',
  })
