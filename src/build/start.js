/**
 * `npm start`, also on a fresh clone: installs what is missing, builds, serves the gallery and reloads it on change.
 * Only Node's own modules may be imported at the top: nothing else is there yet.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

if (!existsSync(path.join(root, 'node_modules/webpack'))) {
  console.log('Installing what karui is built with (once) …')
  const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

const { watchGallery } = await import('./watch.js')
const { startServer } = await import('./serve.js')

const wanted = process.env.PORT
const server = await startServer(path.join(root, 'dist/gallery'), Number(wanted ?? 8080), !wanted).catch((error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${wanted} is taken: choose another one with PORT=<number> npm start, or leave PORT out.`
      : String(error),
  )
  process.exit(1)
})
console.log('Building the gallery …')
await watchGallery(server.reload)

const phone = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)
console.log(`\n  Gallery   http://localhost:${server.port}/`)
if (phone) console.log(`  On a phone in the same network   http://${phone.address}:${server.port}/`)
console.log('\n  It reloads when a file changes. Ctrl+C ends it.')
