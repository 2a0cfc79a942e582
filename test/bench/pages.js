/** Makes the pages of the comparison in `.cache/bench`, and serves them as a good server would: compressed by brotli. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from '../../src/build/files.js'
import { minify } from '../../src/build/styles.js'
import { bundle, cache } from './bundle.js'

const folder = path.join(cache, 'pages')
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' }

/** @param {string} file a component's styles from the kit's build, without those it imports */
const stylesOf = (file) =>
  readFileSync(path.join(cache, 'kit/css', `${file}.css`), 'utf8').replaceAll(/@import[^;]*;/g, '')

/**
 * @param {string} name of the page
 * @param {{ components: string[], sheets: string[] }} parts components of the kit, and paths below the repository
 */
export function writeStyles(name, { components, sheets }) {
  const own = sheets.map((sheet) => readFileSync(path.join(root, sheet), 'utf8'))
  const css = [...['foundation', ...components].map(stylesOf), ...own].join('\n')
  writeFileSync(path.join(folder, `${name}.css`), minify(css, name))
}

/**
 * @param {string} name of the page
 * @param {{ styles: string[], scripts: string[], body?: string }} parts names of files beside it
 */
export function writePage(name, { styles, scripts, body = '<div id="root"></div>' }) {
  const head = [
    ...styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    ...scripts.map((file) => `<script src="${file}" defer></script>`),
  ]
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>
${head.join('\n')}</head><body>${body}</body></html>\n`
  writeFileSync(path.join(folder, `${name}.html`), html)
}

/**
 * Makes the pages of a workload, one for each implementation.
 * @param {string} name
 * @param {import('./workloads.js').Workload} workload
 * @param {{ direct: boolean }} options
 */
export async function writePages(name, workload, { direct }) {
  for (const implementation of workload.implementations) {
    const page = `${name}-${implementation.name}`
    await bundle(implementation, { name: page, stage: workload.stage, direct })
    writePage(page, { styles: [`${name}.css`], scripts: [`${page}.js`] })
  }
  writeStyles(name, workload)
}

/** @type {Map<string, { plain: Buffer, small: Buffer }>} compressing takes longer than sending, and must not be measured */
const known = new Map()

/** @param {string} file below the pages @returns {Buffer} as it travels: brotli 11, done once */
export function compressed(file) {
  const plain = readFileSync(path.join(folder, file))
  const before = known.get(file)
  if (before?.plain.equals(plain)) return before.small
  const small = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  known.set(file, { plain, small })
  return small
}

/** What a page with `?report` is held against; nothing is blocked. */
const reported = ["default-src 'self'; style-src 'self'; script-src 'self'", "require-trusted-types-for 'script'"]

/** @returns {Promise<{ origin: string, close(): void }>} listens on 127.0.0.1 only */
export async function servePages() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.basename(pathname)
    if (!existsSync(path.join(folder, file))) return response.writeHead(file === 'favicon.ico' ? 204 : 404).end()
    const headers = { 'content-encoding': 'br', 'cache-control': 'no-store' }
    if (searchParams.has('report')) response.setHeader('content-security-policy-report-only', reported)
    response.writeHead(200, { 'content-type': `${types[path.extname(file)]}; charset=utf-8`, ...headers })
    response.end(compressed(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close().closeAllConnections() }
}
