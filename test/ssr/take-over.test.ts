/** Every story comes from a server and is taken over by the elements of the page: nothing is doubled, lost or moved. */
import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { inject } from '../suites/gallery'
import { indexStories } from '../suites/index-stories'
import { bundle } from '../support/bundle'
import { type OpenedPage, openPage, pageOf } from '../support/page'
import { type Drawn, drawStories } from './stories'

let drawn: Drawn
let opened: OpenedPage
let said: string[] = []
const kit = ['karui.all.js', 'karui.qr.min.js'].map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n;')

beforeAll(async () => {
  await bundle('test/ssr/in-page.ts')
  drawn = await drawStories()
  opened = await openPage(pageWith(''), { reducedMotion: true })
  opened.page.on('console', (message) => said.push(message.text()))
}, 120_000)

beforeEach(() => {
  said = []
})

const pageWith = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/karui.all.css"><link rel="stylesheet" href="/css/qr.css"></head>
<body><main>${body}</main></body></html>`

/** Shows a page without a script, then gives it one. @returns how it was, and how it is as soon as all is drawn */
async function takeOver(body: string) {
  const { page } = opened
  await page.goto(await pageOf(pageWith(body)))
  await inject(opened, '.cache/fixtures/in-page.js')
  const before = await page.evaluate(() => karuiPage.note())
  const after = (await page.evaluate(`${kit}\n;karuiPage.takenOver()`)) as Awaited<
    ReturnType<typeof karuiPage.takenOver>
  >
  return { before, ...after, said: said.splice(0) }
}

/** Stories of one component whose boxes differ for the same reason. */
const boxesOf = (component: string, stories: string, boxes: string) =>
  Object.fromEntries(stories.split(' ').map((story) => [`${component}--${story}`, { boxes }]))

/** What is not the same, and why. */
const exceptions: Record<string, { boxes?: string; outline?: string }> = {
  'forms-field--password': { outline: 'a password is not written into a page' },
  'lists-virtual-list--template': { boxes: 'a template is filled by the script' },
  'lists-list--template': { boxes: 'the same' },
  'lists-list--swiped': { boxes: 'the same' },
  'forms-select--picker': { boxes: 'its button comes with the script, over the control' },
  ...boxesOf(
    'forms-stepper',
    'basic held typed wrong disabled japanese',
    'its text comes with the script, over the control',
  ),
  ...boxesOf(
    'forms-otp',
    'basic group letters wrong disabled japanese',
    'its cells come with the script, below the control',
  ),
  ...boxesOf(
    'pickers-date-picker',
    'sheet range month time wrong japanese',
    'its text and its button come with the script',
  ),
  ...boxesOf('pickers-calendar', 'range', 'months before and after come with the script, in the room that is there'),
  ...boxesOf('pickers-picker', 'time columns cascade in-sheet wrong japanese', 'its wheels come with the script'),
  ...boxesOf(
    'pickers-combobox',
    'basic multiple loaded free own-rows thousands japanese',
    'its text comes with the script',
  ),
  'forms-textarea--max-rows': { boxes: 'with how many lines it stops growing is said by its script' },
  'forms-segmented--scrolled': { boxes: 'its script scrolls to the chosen one' },
  'lists-virtual-list--single': { outline: 'a radio button without a value has "on", which a server writes down' },
  'forms-form--schema': { outline: 'what a form is given is its fields’ own by then' },
  'forms-form--until': { outline: 'the same' },
  ...Object.fromEntries(
    ['basic', 'one-line', 'link', 'german', 'japanese'].map((name) => [
      `display-ellipsis--${name}`,
      { boxes: 'whether lines are cut off is known by measuring alone' },
    ]),
  ),
  'lists-index-bar--markup': { boxes: 'sections between its tags are found by its script' },
}

describe.each(indexStories())('$title', ({ stories }) => {
  it.each(stories)('$name', async ({ id }) => {
    const { plain, html } = drawn[id]!
    const { boxes, outline } = exceptions[id] ?? {}
    const client = await takeOver(plain)
    const server = await takeOver(html)
    expect(server).toEqual({
      lost: [],
      before: server.before,
      boxes: boxes ? server.boxes : server.before,
      outline: outline ? server.outline : client.outline,
      said: client.said,
    })
  })
})
