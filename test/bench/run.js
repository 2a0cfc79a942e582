/**
 * `npm run bench`, also on a fresh clone: karui beside AngularJS 1.8.3 and plain DOM, in one run. Prints tables, writes
 * `dist/bench/results.json` and `dist/bench/chart.svg`. At the top stand only modules that need no package.
 */
import { fileURLToPath } from 'node:url'
import { installMissing } from '../../src/build/install.js'
import { readOptions } from './options.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))

try {
  const options = readOptions(process.argv.slice(2))
  if (!installMissing(repository)) process.exit(1)
  const { compare } = await import('./compare.js')
  await compare(options)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
