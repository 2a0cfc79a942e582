/** The one module that takes something from a package, as one file with that in it: who uses `karui/qr` installs nothing else. */
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './files.js'
import { banner, qrParts } from './licences.js'

/** Below the repository; the ESM build leaves it to this. */
export const qrModule = 'src/qr/encode.ts'

/** @param {string} folder of the ES modules */
export async function buildQr(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: [qrModule],
    outfile: path.resolve(root, folder, qrModule.replace(/\.ts$/, '.js')),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: banner(qrParts, 'dist/karui.licences.txt') },
    logLevel: 'error',
  })
}
