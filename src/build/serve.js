/** The gallery's own small server: static files under the gallery's policy, and word of each new build. */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { policies } from './policies.js'

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
}

/**
 * @param {string} folder what is served
 * @param {number} port
 * @param {boolean} mayMove takes the next free port where this one is taken
 * @returns {Promise<{ port: number, reload(): void, close(): void }>}
 */
export async function startServer(folder, port, mayMove) {
  const listeners = new Set()
  const server = createServer((request, response) => {
    const pathname = pathOf(request.url)
    if (pathname === '/reload') return listen(request, response, listeners)
    const file = pathname === undefined ? undefined : fileAt(path.join(folder, pathname))
    if (file && isFolderWithoutSlash(pathname, file)) return redirect(request, response)
    if (file) send(response, file)
    else notFound(response, fileAt(path.join(folder, '404.html')))
  })
  const taken = await listenOn(server, port, mayMove)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port: taken, reload: () => tell(listeners), close }
}

/** @param {string} [url] as it was asked for @returns {string | undefined} undefined where it is no address at all */
function pathOf(url = '/') {
  // `//` alone is an address without a host.
  if (!URL.canParse(url, 'http://localhost')) return undefined
  const { pathname } = new URL(url, 'http://localhost')
  try {
    return path.normalize(decodeURIComponent(pathname))
  } catch {
    // A `%` that escapes nothing stands for itself.
    return path.normalize(pathname)
  }
}

/** @param {string} place @returns {string | undefined} the file, or the folder's own page; undefined where there is none */
function fileAt(place) {
  try {
    return [place, path.join(place, 'index.html')].find((name) => statSync(name, { throwIfNoEntry: false })?.isFile())
  } catch {
    // A null byte, a name that is too long, a folder that may not be read: no address ends the server.
    return undefined
  }
}

function tell(listeners) {
  for (const response of listeners) response.write('data: built\n\n')
}

function listenOn(server, port, mayMove) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' && mayMove ? resolve(listenOn(server, port + 1, mayMove)) : reject(error),
    )
    server.listen(port, () => resolve(server.address().port))
  })
}

function listen(request, response, listeners) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  listeners.add(response)
  request.on('close', () => listeners.delete(response))
}

/** A page's relative links begin at its folder. @param {string} pathname @param {string} file */
const isFolderWithoutSlash = (pathname, file) =>
  !pathname.endsWith('/') && path.basename(pathname) !== path.basename(file)

/** As every static host does. */
function redirect(request, response) {
  const { pathname, search } = new URL(request.url, 'http://localhost')
  response.writeHead(301, { location: `./${path.posix.basename(pathname)}/${search}` }).end()
}

/** @param {string} [file] the site's own page for it */
function notFound(response, file) {
  if (file) send(response, file, 404)
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
}

function send(response, file, status = 200) {
  response.writeHead(status, {
    'content-type': `${types[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
    'content-security-policy': policies[file.split(path.sep).at(-2) === 'bench' ? 'relaxed' : 'gallery'],
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  // A build may take the file away while it is sent.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}
