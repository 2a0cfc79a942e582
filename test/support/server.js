/**
 * The tests' web server: files of a few folders, and whole documents that a test hands in by `POST /pages`.
 * Every document has a content security policy: the strict one, or what `?csp=<name>` asks for (src/build/policies.js).
 */
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { policies } from '../../src/build/policies.js'

/** @type {Record<string, string>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
}

/**
 * @typedef {{ html: string, headers: Record<string, string> }} Page
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ origin: string, close(): Promise<void> }} TestServer
 */

/**
 * @param {Record<string, string>} folders path prefix, ending in '/', to the folder it shows; the longest prefix wins
 * @param {number} [port] 0 takes a free one
 * @returns {Promise<TestServer>} listens on 127.0.0.1 only
 */
export async function startServer(folders, port = 0) {
  /** @type {Map<string, Page>} */
  const pages = new Map()
  const server = createServer((request, response) => {
    answer(request, response, { folders, pages }).catch((reason) => fail(response, 500, String(reason)))
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { origin: `http://127.0.0.1:${taken}`, close: () => close(server) }
}

/** @param {import('node:http').Server} server */
function close(server) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  )
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Response} response
 * @param {{ folders: Record<string, string>, pages: Map<string, Page> }} site
 */
async function answer(request, response, { folders, pages }) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, room, id] = url.pathname.split('/')
  if (request.method === 'POST' && url.pathname === '/pages') return takeIn(request, response, pages)
  const page = room === 'pages' || room === 'slow' ? pages.get(id) : undefined
  if (page && room === 'slow') return sendSlowly(response, page, url)
  if (page) return response.writeHead(200, documentHeaders(url, page.headers)).end(page.html)
  // Every browser asks for it by itself; a 404 would stand in the console of every page.
  if (url.pathname === '/favicon.ico') return response.writeHead(204).end()
  return sendFile(response, fileOf(url.pathname, folders), url)
}

/**
 * `POST /pages` with `{ html, headers }` as JSON; answers `{ path }`.
 * @param {import('node:http').IncomingMessage} request
 * @param {Response} response
 * @param {Map<string, Page>} pages
 */
async function takeIn(request, response, pages) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const { html, headers = {} } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  const id = randomUUID()
  pages.set(id, { html, headers })
  response.writeHead(201, { 'content-type': mimeTypes['.json'] }).end(JSON.stringify({ path: `/pages/${id}` }))
}

/**
 * `/slow/<id>?size=64&delay=20`: the document in pieces of `size` bytes, one each `delay` ms, as over a bad line.
 * @param {Response} response
 * @param {Page} page
 * @param {URL} url
 */
async function sendSlowly(response, page, url) {
  const size = Number(url.searchParams.get('size') ?? 64)
  const delay = Number(url.searchParams.get('delay') ?? 20)
  const bytes = Buffer.from(page.html)
  response.writeHead(200, documentHeaders(url, page.headers))
  for (let start = 0; start < bytes.length && !response.destroyed; start += size) {
    response.write(bytes.subarray(start, start + size))
    await sleep(delay)
  }
  response.end()
}

/**
 * @param {Response} response
 * @param {string | undefined} file
 * @param {URL} url
 */
async function sendFile(response, file, url) {
  const found = file ? await stat(file).catch(() => undefined) : undefined
  if (!file || !found?.isFile()) return fail(response, 404, `nothing at ${url.pathname}`)
  const extension = path.extname(file)
  const type = mimeTypes[extension] ?? 'application/octet-stream'
  const headers = extension === '.html' ? documentHeaders(url) : { ...always, 'content-type': type }
  response.writeHead(200, { ...headers, 'content-length': found.size })
  createReadStream(file).pipe(response)
}

const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/**
 * @param {URL} url
 * @param {Record<string, string>} [own] lower-case names; an own policy takes the place of the chosen one
 */
function documentHeaders(url, own = {}) {
  const name = url.searchParams.get('csp') ?? 'strict'
  const chosen = policies[name]
  if (!chosen) throw new Error(`no policy is called ${name}`)
  return { ...always, 'content-type': mimeTypes['.html'], 'content-security-policy': chosen, ...own }
}

/**
 * @param {string} pathname as in the URL, still percent-encoded
 * @param {Record<string, string>} folders
 * @returns {string | undefined} undefined when the path leads out of its folder
 */
function fileOf(pathname, folders) {
  const wanted = decodeURIComponent(pathname)
  const prefixes = Object.keys(folders).sort((one, other) => other.length - one.length)
  const prefix = prefixes.find((start) => wanted.startsWith(start))
  if (!prefix) return undefined
  const folder = path.resolve(folders[prefix])
  const file = path.join(folder, wanted.slice(prefix.length), wanted.endsWith('/') ? 'index.html' : '')
  return file.startsWith(folder + path.sep) ? file : undefined
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} message
 */
function fail(response, status, message) {
  if (!response.headersSent) response.writeHead(status, { ...always, 'content-type': mimeTypes['.txt'] })
  response.end(message)
}
