import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { policies } from '../../src/build/policies.js'
import { startServer, type TestServer } from './server.js'

const root = mkdtempSync(join(tmpdir(), 'karui-server-'))
let server: TestServer

beforeAll(async () => {
  mkdirSync(join(root, 'site'))
  mkdirSync(join(root, 'more'))
  writeFileSync(join(root, 'site', 'index.html'), '<!doctype html><title>Home</title>')
  writeFileSync(join(root, 'site', 'kit.js'), 'export {}')
  writeFileSync(join(root, 'site', 'kit.css'), ':root {}')
  writeFileSync(join(root, 'site', 'report.gz'), 'bytes')
  writeFileSync(join(root, 'more', 'kit.js'), 'export const more = 1')
  writeFileSync(join(root, 'secret.txt'), 'not for the page')
  server = await startServer({ '/': join(root, 'site'), '/more/': join(root, 'more') })
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

async function handIn(html: string, headers?: Record<string, string>): Promise<string> {
  const answer = await fetch(`${server.origin}/pages`, { method: 'POST', body: JSON.stringify({ html, headers }) })
  return ((await answer.json()) as { path: string }).path
}

test.each([
  ['/kit.js', 'text/javascript; charset=utf-8'],
  ['/kit.css', 'text/css; charset=utf-8'],
  ['/report.gz', 'application/gzip'],
  ['/', 'text/html; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const answer = await fetch(server.origin + path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe(type)
})

test('the longest prefix wins', async () => {
  expect(await (await fetch(`${server.origin}/more/kit.js`)).text()).toBe('export const more = 1')
})

test.each(['/none.js', '/more/', '/..%2fsecret.txt', '/more/..%2f..%2fsecret.txt'])('%s is not found', async (path) => {
  expect((await fetch(server.origin + path)).status).toBe(404)
})

test('a document has the strict policy, a script none', async () => {
  const [page, script] = await Promise.all([fetch(`${server.origin}/`), fetch(`${server.origin}/kit.js`)])
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types karui",
  )
  expect(script.headers.has('content-security-policy')).toBe(false)
})

test('another policy is chosen by name, and a wrong name is an error', async () => {
  const relaxed = await fetch(`${server.origin}/?csp=relaxed`)
  expect(relaxed.headers.get('content-security-policy')).toBe(policies.relaxed)
  expect((await fetch(`${server.origin}/?csp=loose`)).status).toBe(500)
})

test('a document that is handed in comes back with its own headers', async () => {
  const answer = await fetch(server.origin + (await handIn('<p>軽い</p>', { 'content-security-policy': 'sandbox' })))
  expect(await answer.text()).toBe('<p>軽い</p>')
  expect(answer.headers.get('content-security-policy')).toBe('sandbox')
})

test('a slow document comes in pieces', async () => {
  const path = await handIn('<p>one</p><p>two</p>')
  const answer = await fetch(`${server.origin}${path.replace('/pages/', '/slow/')}?size=10&delay=50`)
  const pieces: string[] = []
  for await (const piece of answer.body ?? []) pieces.push(Buffer.from(piece).toString())
  expect(pieces).toEqual(['<p>one</p>', '<p>two</p>'])
})
