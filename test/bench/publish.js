/**
 * `node test/bench/publish.js [folder] [--anyway]`: publishes the `results.json` of a run in that folder, as `npm run
 * bench -- --publish` does after one; without a folder, draws what is published anew.
 */
import { parseArgs } from 'node:util'
import { publish } from './publish/publish.js'

try {
  const { values, positionals } = parseArgs({ options: { anyway: { type: 'boolean' } }, allowPositionals: true })
  console.log(`Written: ${publish(positionals[0], values).join(', ')}`)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
