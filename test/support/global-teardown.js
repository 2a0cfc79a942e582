import { rmSync } from 'node:fs'
import { kitFolder } from '../interop/kit.js'

export default async function tearDown() {
  const { server, browser } = /** @type {any} */ (globalThis).karuiTestRun
  rmSync(kitFolder(), { recursive: true, force: true })
  await Promise.all([server.close(), browser.close()])
}
