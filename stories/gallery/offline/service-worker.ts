/**
 * Keeps the whole gallery on the device. Each file is kept under its path and the hash of its content: a new build fetches
 * what has changed and nothing else, and a page never has the files of two builds.
 */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(answer: Response | Promise<Response>): void
}
interface Clients {
  claim(): Promise<void>
  matchAll(options: { type: 'window' }): Promise<{ frameType: string }[]>
}
/** TypeScript's own types of workers contradict those of documents. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: Clients
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent & ExtendableEvent) => void): void
}

/** Hashes (`sha256-…`) by path below the gallery's root; a folder stands for its page. Written by the build. */
declare const KEPT_FILES: Record<string, string>

const worker = globalThis as unknown as WorkerScope
const root = worker.registration.scope
const openCache = () => caches.open(`karui gallery ${root}`)
const keyOf = (path: string) => `${root}${path}?${encodeURIComponent(KEPT_FILES[path]!)}`

const TAKE_OVER = 'take over'

/** @throws where one cannot be fetched, or is not of this build: then the worker is not installed, and tries again later */
async function keep(path: string): Promise<void> {
  const cache = await openCache()
  if (await cache.match(keyOf(path))) return
  const response = await fetch(root + path, { cache: 'no-cache', integrity: KEPT_FILES[path] })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  // A browser takes no answer that came by another address for a page.
  const { body, headers } = response
  await cache.put(keyOf(path), response.redirected ? new Response(body, { headers }) : response)
}

async function dropOthers(): Promise<void> {
  const cache = await openCache()
  const own = new Set(Object.keys(KEPT_FILES).map(keyOf))
  const others = (await cache.keys()).filter(({ url }) => !own.has(url))
  await Promise.all(others.map((other) => cache.delete(other)))
}

/** @returns the path below the root; undefined for what is not the gallery's */
function pathOf({ method, url }: Request): string | undefined {
  const [address = ''] = url.split(/[?#]/)
  if (method !== 'GET' || !address.startsWith(root)) return undefined
  return address.slice(root.length).replace(/(^|\/)index\.html$/, '$1')
}

const isPage = ({ mode }: Request) => mode === 'navigate'

/**
 * The browser asks once more when the other worker answers, not before: a request in between may wait for ever (Chromium
 * 147). After three seconds it asks anyway.
 */
const askAgain = '<script>navigator.serviceWorker.oncontrollerchange = () => location.reload()</script>'

/** Where one page alone is open, going on from it is the moment for a build that waits. */
async function giveWay({ destination }: Request): Promise<Response | undefined> {
  const { waiting } = worker.registration
  if (!waiting || destination !== 'document') return undefined
  const pages = (await worker.clients.matchAll({ type: 'window' })).filter(({ frameType }) => frameType === 'top-level')
  if (pages.length > 1) return undefined
  waiting.postMessage(TAKE_OVER)
  return new Response(askAgain, { headers: { 'content-type': 'text/html', refresh: '3' } })
}

async function answer(request: Request, path: string): Promise<Response> {
  const later = await giveWay(request)
  if (later) return later
  const kept = await (await openCache()).match(keyOf(path), { ignoreVary: true })
  return kept ?? fetch(request)
}

function intoFolder({ url }: Request): Response {
  const address = new URL(url)
  address.pathname += '/'
  return Response.redirect(address.href)
}

const askNetwork = (request: Request) => fetch(request).catch(() => Response.redirect(`${root}404.html`))

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all(Object.keys(KEPT_FILES).map(keep)))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOthers(), worker.clients.claim()]))
})

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathOf(request)
  if (path === undefined) return
  if (path in KEPT_FILES) event.respondWith(answer(request, path))
  else if (`${path}/` in KEPT_FILES) event.respondWith(intoFolder(request))
  else if (isPage(request)) event.respondWith(askNetwork(request))
})
