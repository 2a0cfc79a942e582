/**
 * `npm start`, also on a fresh clone: installs what is missing, builds, serves the gallery and reloads it on change.
 * At the top stand only modules that need no package: nothing else is there yet.
 */
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissing } from './install.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

if (!installMissing(root)) process.exit(1)

const { watchGallery } = await import('./watch.js')
const { startServer } = await import('./serve.js')

const wanted = process.env.PORT
const advice = 'choose another one with PORT=<number> npm start, or leave PORT out.'
/** @type {Record<string, string>} why nothing can be served there, by Node's codes */
const reasons = {
  EADDRINUSE: `Port ${wanted} is taken: ${advice}`,
  EACCES: `Port ${wanted} is not for every user: ${advice}`,
  ERR_SOCKET_BAD_PORT: `PORT is "${wanted}", which is no number from 0 to 65535: ${advice}`,
}
const usual = 8080
const server = await startServer(path.join(root, 'dist/gallery'), Number(wanted || usual), !wanted).catch((error) => {
  console.error(reasons[error.code] ?? String(error))
  process.exit(1)
})
if (!wanted && server.port !== usual) console.log(`Port ${usual} is taken: the gallery takes ${server.port}.`)
console.log('Building the gallery …')
await watchGallery(server.reload)

const phone = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)
console.log(`\n  Gallery   http://localhost:${server.port}/`)
if (phone) console.log(`  On a phone in the same network   http://${phone.address}:${server.port}/`)
console.log('\n  It reloads when a file changes. Ctrl+C ends it.')
