/** `npm start` in a copy of the repository, so that its files may change and its `dist` is its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { openPage } from '../support/page'
import { type Copy, copyOf } from './copy'

const parts = [
  'src',
  'components',
  'stories',
  'package.json',
  'package-lock.json',
  'webpack.config.js',
  'LICENSE',
  'README.md',
]
const started: ChildProcess[] = []

let copy: Copy

beforeAll(() => {
  copy = copyOf(parts)
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill()
})
afterAll(() => copy.remove())

/** @returns what it printed, when `until` is in it or it has ended, and its exit code */
function start(
  env: Record<string, string>,
  until = 'Ctrl+C ends it',
): Promise<{ printed: string; code: number | null }> {
  const child = spawn(process.execPath, ['src/build/start.js'], { cwd: copy.folder, env: { ...process.env, ...env } })
  started.push(child)
  let printed = ''
  return new Promise((resolve) => {
    const onData = (data: Buffer) => {
      printed += data
      if (printed.includes(until)) resolve({ printed, code: null })
    }
    child.stdout.on('data', onData)
    child.stderr.on('data', onData)
    child.on('exit', (code) => resolve({ printed, code }))
  })
}

/** Somebody else's server. @param port 0 takes any that is free */
async function occupy(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.once('error', () => resolve()).listen(port, resolve))
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}

async function freePort(): Promise<number> {
  const { server, port } = await occupy(0)
  await new Promise((resolve) => server.close(resolve))
  return port
}

const addressIn = (printed: string) => printed.match(/http:\/\/localhost:\d+\//)?.[0] ?? ''

describe('npm start', () => {
  test('serves the gallery at PORT, workers too, and loads the page anew on a change', async () => {
    const port = await freePort()
    const { printed } = await start({ PORT: String(port) })
    expect(addressIn(printed)).toBe(`http://localhost:${port}/`)
    const { page } = await openPage(`${addressIn(printed)}screens/devices/`)
    page.setDefaultTimeout(120_000) // all is built anew, beside other tests
    await page.waitForSelector('k-list-item >> text=Battery')

    copy.edit('stories/screens/devices/devices.html', 'Battery', 'Accumulator')
    await page.waitForSelector('k-list-item >> text=Accumulator')
    copy.edit('components/lists/list-item.riot', '<k-list-item ', '<k-list-item data-new="" ')
    await page.waitForSelector('k-list-item[data-new]')
    copy.edit('src/tokens/tokens.ts', "plain('222'", "plain('111'")
    await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--k-hue') === '111')
    copy.edit('stories/gallery/screens/screens.ts', "title: 'Devices'", "title: 'Things'")
    await page.waitForFunction(() => document.title.startsWith('Things'))

    // A worker is a bundle of its own.
    await page.goto(`${addressIn(printed)}screens/post-check/`)
    await page.waitForSelector('verdict-card')
  }, 400_000)

  test('says so when PORT is taken', async () => {
    const { server, port } = await occupy(0)
    const { printed, code } = await start({ PORT: String(port) })
    server.close()
    expect(printed).toContain(`Port ${port} is taken: choose another one`)
    expect(code).toBe(1)
  }, 60_000)

  test.each(['abc', '70000', '-1', '80.5'])('says so when PORT is %s', async (port) => {
    const { printed, code } = await start({ PORT: port })
    expect(printed).toBe(
      `PORT is "${port}", which is no number from 0 to 65535: choose another one with PORT=<number> npm start, or leave PORT out.\n`,
    )
    expect(code).toBe(1)
  }, 60_000)

  test('takes the next port when its own is taken and none was asked for', async () => {
    const { server } = await occupy(8080)
    const { printed } = await start({ PORT: '' }, 'Building')
    server.close()
    expect(Number(printed.match(/^Port 8080 is taken: the gallery takes (\d+)\.$/m)?.[1])).toBeGreaterThan(8080)
  }, 60_000)
})
