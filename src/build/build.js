/**
 * `npm run build`, also on a fresh clone: installs what is missing, then writes `dist/`. At the top stand only modules
 * that need no package: nothing else is there yet.
 */
import { fileURLToPath } from 'node:url'
import { installMissing } from './install.js'

if (!installMissing(fileURLToPath(new URL('../..', import.meta.url)))) process.exit(1)

const { build } = await import('./write-dist.js')
await build().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
