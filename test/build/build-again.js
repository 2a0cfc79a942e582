/**
 * `npm run build` into another folder, in a process of its own: `node test/build/build-again.js <folder> [backwards]`.
 * Backwards: every component was compiled before, the last first, and the ESM files were made before the bundles.
 */
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from '../../src/build/build.js'
import { compile } from '../../src/build/compile.js'
import { buildEsm } from '../../src/build/esm.js'
import { componentFiles, root } from '../../src/build/files.js'

const [folder = '', order] = process.argv.slice(2)

if (order === 'backwards') {
  for (const file of componentFiles().toReversed()) compile(readFileSync(path.join(root, file), 'utf8'), file)
  await buildEsm(`${folder}-before`)
  rmSync(`${folder}-before`, { recursive: true })
}
await build(folder)
