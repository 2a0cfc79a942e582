/** One browser and one web server for the whole run; test files connect to them (page.ts). */
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from './browsers.js'
import { startServer } from './server.js'
import { folders } from './site.js'

export default async function setUp() {
  const executablePath = await findChromium()
  const [server, browser] = await Promise.all([
    startServer(folders),
    chromium.launchServer({ executablePath, args: chromiumFlags() }),
  ])
  process.env.KARUI_TEST_SERVER = server.origin
  process.env.KARUI_TEST_BROWSER = browser.wsEndpoint()
  // Jest keeps the globals of its own process, and only those, from here to the teardown.
  Object.assign(globalThis, { karuiTestRun: { server, browser } })
}
