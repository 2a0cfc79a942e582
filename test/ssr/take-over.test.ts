/** Every story comes from a server and is taken over by the elements of the page: nothing is doubled, lost or moved. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { inject } from '../suites/gallery'
import { indexStories } from '../suites/index-stories'
import { bundle } from '../support/bundle'
import { openPage } from '../support/page'
import { type Drawn, drawStories } from './stories'

let drawn: Drawn
beforeAll(async () => {
  await bundle('test/ssr/in-page.ts')
  drawn = await drawStories()
}, 120_000)

const pageWith = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/karui.css"></head>
<body><main>${body}</main></body></html>`

async function open(body: string) {
  const opened = await openPage(pageWith(body), { reducedMotion: true })
  const said: string[] = []
  opened.page.on('console', (message) => said.push(message.text()))
  await inject(opened, '.cache/fixtures/in-page.js')
  const load = () => inject(opened, 'dist/karui.js')
  return { ...opened, said, load }
}

describe.each(indexStories())('$title', ({ stories }) => {
  it.each(stories)('$name', async ({ id }) => {
    const { plain, html } = drawn[id]!
    const client = await open(plain)
    await client.load()
    const { page, said, load } = await open(html)
    await page.evaluate(() => karuiPage.note())
    const boxes = await page.evaluate(() => karuiPage.boxes())
    await load()
    expect({
      lost: await page.evaluate(() => karuiPage.lost()),
      outline: await page.evaluate(() => karuiPage.outline()),
      boxes: await page.evaluate(() => karuiPage.boxes()),
      said,
    }).toEqual({ lost: [], outline: await client.page.evaluate(() => karuiPage.outline()), boxes, said: client.said })
  })
})
