/** What makes the gallery one that a phone keeps: its manifest and icons, and the service worker that knows every file. */
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { filesBelow, root } from '../files.js'
import { importSource } from '../import-source.js'
import { png } from './png.js'

const sources = path.join(root, 'stories/gallery')
const WORKER = 'sw.js'
/** Pixels of a side of an icon on an iPhone. */
const APPLE = 180

/** @param {string} folder of the built gallery */
export async function writeIdentity(folder) {
  const { icon, iconAt, manifest } = await importSource(path.join(sources, 'identity.ts'))
  const files = {
    'icon.svg': icon(),
    'icon-maskable.svg': icon(true),
    'icon.png': png(APPLE, iconAt(APPLE)),
    'manifest.webmanifest': `${JSON.stringify(manifest, null, 2)}\n`,
  }
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content)
}

/**
 * The service worker, which has to be written last.
 * @param {string} folder of the built gallery
 */
export async function writeWorker(folder) {
  await build({
    entryPoints: [path.join(sources, 'offline/service-worker.ts')],
    outfile: path.join(folder, WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    define: { KEPT_FILES: JSON.stringify(keptFiles(folder)) },
    logLevel: 'error',
  })
}

/** In its place, where the files change all the time: takes away one of an earlier build. @param {string} folder */
export const writeNoWorker = (folder) => cpSync(path.join(sources, 'offline/leave.js'), path.join(folder, WORKER))

/** No visitor asks for these. */
const isAside = (/** @type {string} */ file) => file.endsWith('.map') || file === WORKER

/** @param {string} folder @returns {Record<string, string>} the hash of each file, as `integrity` has it; a folder's page is the folder */
export function keptFiles(folder) {
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('base64')
  return Object.fromEntries(
    filesBelow(folder)
      .filter((file) => !isAside(file))
      .map((file) => [file.replace(/(^|\/)index\.html$/, '$1'), `sha256-${hash(file)}`]),
  )
}
