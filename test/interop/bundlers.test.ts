/** The elements as ES modules, by three bundlers: the plain page does with each what it does with the drop-in. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { openPage } from '../support/page'
import { type App, readyApp } from './app'
import { scenario } from './scenario'

let app: App
let page = ''
beforeAll(async () => {
  // Its script is the one that is bundled.
  const plain = await readyApp('plain')
  page = readFileSync(path.join(plain.folder, 'index.html'), 'utf8').replace(/<script src=.*karui.*\n/, '')
  app = await readyApp('bundlers')
}, 600_000)

describe.each(['webpack', 'vite', 'esbuild'])('built by %s', (bundler) => {
  beforeAll(() => {
    expect(app.run(bundler)).toBe('')
  }, 120_000)

  test.each(Object.entries(scenario))('%s', async (_, act) => {
    const built = `/interop/bundlers/dist/${bundler}`
    const sheet = page.replace(/href=".*karui.css"/, `href="${built}/main.css"`)
    await act(await openPage(sheet.replace('src="page.js"', `src="${built}/main.js"`)))
  })
})
