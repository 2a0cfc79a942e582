/**
 * Builds what `dist` ships, all but the gallery, into another folder, in a process of its own: `node test/build/build-again.js <folder> [backwards]`.
 * Backwards: every component is compiled once before, the last first, and the bundles come last.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runWebpack } from '../../src/build/build.js'
import { compile } from '../../src/build/compile.js'
import { buildEsm } from '../../src/build/esm.js'
import { componentFiles, root } from '../../src/build/files.js'
import { licences } from '../../src/build/licences.js'
import { writeDeclarations } from '../../src/build/types.js'
import { bundles } from '../../webpack.config.js'

const [folder = '', order] = process.argv.slice(2)

/** @param {import('webpack').Configuration} config */
const elsewhere = (config) => ({
  ...config,
  output: {
    ...config.output,
    path: path.join(folder, path.relative(path.join(root, 'dist'), config.output?.path ?? '')),
  },
})

const dropIns = () => runWebpack(bundles.map(elsewhere))
const modules = () => buildEsm(folder)
const steps = order === 'backwards' ? [compileBackwards, modules, dropIns] : [dropIns, modules]
for (const step of steps) await step()
writeDeclarations(path.join(folder, 'types'))
writeFileSync(path.join(folder, 'karui.licences.txt'), licences())

function compileBackwards() {
  for (const file of componentFiles().toReversed()) compile(readFileSync(path.join(root, file), 'utf8'), file)
}
