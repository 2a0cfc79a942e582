/** The server of `npm start`: no address ends it, none leads out of its folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startServer } from '../../src/build/serve.js'

const work = mkdtempSync(path.join(tmpdir(), 'karui-serve-'))
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  mkdirSync(path.join(work, 'site/part'), { recursive: true })
  writeFileSync(path.join(work, 'secret.txt'), 'secret')
  for (const file of ['index.html', 'part/index.html', 'gallery.js', '100%.txt'])
    writeFileSync(path.join(work, 'site', file), `this is ${file}`)
  server = await startServer(path.join(work, 'site'), 0, false)
})
afterAll(() => {
  server.close()
  rmSync(work, { recursive: true })
})

/** As a client may send it: `fetch` would tidy the address up. */
function ask(address: string): Promise<{ status: number; text: string; location?: string }> {
  return new Promise((resolve, reject) => {
    const request = get({ port: server.port, path: address }, async (response) => {
      const chunks = []
      for await (const chunk of response) chunks.push(chunk)
      const { statusCode = 0, headers } = response
      const { location } = headers
      resolve({ status: statusCode, text: Buffer.concat(chunks).toString(), ...(location && { location }) })
    })
    request.on('error', reject)
  })
}

test.each([
  ['/', 'index.html'],
  ['/?theme=dark', 'index.html'],
  ['/part/', 'part/index.html'],
  ['/gallery.js', 'gallery.js'],
  ['/100%.txt', '100%.txt'],
])('%s is %s', async (address, file) => {
  expect(await ask(address)).toEqual({ status: 200, text: `this is ${file}` })
})

test.each([
  ['/part', './part/'],
  ['/part?theme=dark', './part/?theme=dark'],
])('%s leads to the folder, as its links are relative', async (address, location) => {
  expect(await ask(address)).toEqual({ status: 301, text: '', location })
})

test('a site with a page of its own for it shows that', async () => {
  writeFileSync(path.join(work, 'site/404.html'), 'not here')
  expect(await ask('/nowhere')).toEqual({ status: 404, text: 'not here' })
  rmSync(path.join(work, 'site/404.html'))
})

test.each([
  '/nothing.js',
  '/gallery.js/x',
  '/%00',
  '/%',
  '//',
  '//[',
  'http://[/',
  `/${'long'.repeat(2000)}`,
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
])('%.40s is not there, and the server goes on', async (address) => {
  expect(await ask(address)).toEqual({ status: 404, text: 'There is no such page.' })
  expect((await ask('/gallery.js')).status).toBe(200)
})
