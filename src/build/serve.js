/** The gallery's own small server: static files under the gallery's policy, and word of each new build. */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
  '.txt': 'text/plain',
}

/** What a site adds to the kit's own policy: workers, frames, a manifest, forms, pictures of the user's files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types karui',
].join('; ')

/**
 * @param {string} folder what is served
 * @param {number} port
 * @param {boolean} mayMove takes the next free port where this one is taken
 * @returns {Promise<{ port: number, reload(): void }>}
 */
export async function startServer(folder, port, mayMove) {
  const listeners = new Set()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/reload') return listen(request, response, listeners)
    send(response, path.join(folder, path.normalize(unescaped(pathname))))
  })
  const taken = await listenOn(server, port, mayMove)
  return { port: taken, reload: () => tell(listeners) }
}

/** A `%` that escapes nothing stands for itself: no address ends the server. */
function unescaped(pathname) {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
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

function send(response, file) {
  const found = [file, path.join(file, 'index.html')].find((name) =>
    statSync(name, { throwIfNoEntry: false })?.isFile(),
  )
  if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
  response.writeHead(200, {
    'content-type': `${types[path.extname(found)] ?? 'application/octet-stream'}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  createReadStream(found).pipe(response)
}
