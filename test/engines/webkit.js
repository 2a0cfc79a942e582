import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Builder, By, Capabilities, Key } from 'selenium-webdriver'
import { findWebKit } from '../support/browsers.js'
import { pageOf } from '../support/pages.js'

/**
 * WebKitGTK's MiniBrowser by its own WebDriver, in a virtual display. It has no touch: a tap is a mouse click here. Its
 * window is never narrower than 447 px; narrower pages are shown in a frame of their own origin.
 */
export const name = 'webkit'
export const missing =
  'no WebKitGTK found; it needs WebKitWebDriver, MiniBrowser and xvfb-run (webkit2gtk-driver, xvfb)'

const narrowest = 447
/** @type {Record<string, string>} names as in KeyboardEvent.key, where WebDriver calls them otherwise */
const keys = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Tab: Key.TAB,
}

/** @returns {Promise<import('./contract.js').Engine | undefined>} */
export async function launch() {
  const found = findWebKit()
  if (!found) return undefined
  const port = await freePort()
  const server = startDriver(found, port)
  const driver = await connect(port, found.browser).catch((reason) => {
    server.stop()
    throw reason
  })
  return {
    open: (url, size) => open(driver, url, size),
    eval: (act, ...values) => driver.executeScript(`return (${act})(...arguments)`, ...values),
    async key(...pressed) {
      for (const key of pressed)
        await driver
          .actions()
          .sendKeys(keys[key] ?? key)
          .perform()
    },
    async tap(selector) {
      await driver.findElement(By.css(selector)).click()
    },
    shot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    async close() {
      await driver.quit()
      server.stop()
    },
  }
}

/**
 * @param {Awaited<ReturnType<typeof connect>>} driver
 * @param {string} url
 * @param {{ width?: number, height?: number }} [size]
 */
async function open(driver, url, { width = 390, height = 844 } = {}) {
  await driver.switchTo().defaultContent()
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width: Math.max(width, narrowest), height })
  if (width >= narrowest) return driver.get(url)
  await driver.get(await frameOf(url, width, height))
  await driver.switchTo().frame(0)
}

/**
 * @param {string} url of the test server
 * @param {number} width in CSS pixels
 * @param {number} height
 * @returns {Promise<string>} address of a page that shows the other in a frame of this size
 */
async function frameOf(url, width, height) {
  const html = `<!doctype html><title>Frame</title><iframe width="${width}" height="${height}" src="${encodeURI(url)}">`
  return pageOf(new URL(url).origin, html, { 'content-security-policy': "frame-src 'self'" })
}

/**
 * @param {number} port
 * @param {string} binary
 */
async function connect(port, binary) {
  await listening(port)
  const options = { binary, args: ['--automation'] }
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
  return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build()
}

/**
 * Starts the driver, in a virtual display where there is one, below a shell that ends it when its input ends: so nothing
 * is left over, also when this process is killed, and xvfb-run tidies up.
 * @param {{ driver: string, xvfb?: string }} found
 * @param {number} port
 */
function startDriver({ driver, xvfb }, port) {
  const guard = ['sh', '-c', '"$@" & read -r _; kill $!', 'sh', driver, `--port=${port}`]
  const [command, ...rest] = xvfb ? [xvfb, '-a', ...guard] : guard
  const child = spawn(command, rest, {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, NO_AT_BRIDGE: '1' },
  })
  return { stop: () => child.stdin.end() }
}

/**
 * @param {number} port
 * @throws {Error} after ten seconds in vain
 */
async function listening(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (answer) return
    await sleep(100)
  }
  throw new Error('WebKitWebDriver did not start')
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}
