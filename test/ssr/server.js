/** A plain server, as an application may have one: each request is drawn anew. Run by server.test.ts. */
import { createServer } from 'node:http'
import * as karui from 'karui'
import { register, render, renderHtml } from 'karui/ssr'

register(...Object.values(karui))

const form =
  '<k-form label="Sign up"><k-field label="Name" name="name" required></k-field><k-button>Save</k-button></k-form>'
const page = (/** @type {string | null} */ name) =>
  render('k-list', { label: name, items: [{ label: name, value: 1, href: '/' }] }) + renderHtml(form)

/** What the process holds after everything that can go has gone. */
function state() {
  globalThis.gc?.()
  globalThis.gc?.()
  return {
    heap: process.memoryUsage().heapUsed,
    globals: ['window', 'document', 'Node'].filter((name) => name in globalThis),
  }
}

const server = createServer(({ url = '/' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  response.end(pathname === '/state' ? JSON.stringify(state()) : page(searchParams.get('name')))
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
