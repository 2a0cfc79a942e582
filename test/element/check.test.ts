/** What `karui.js` says of attributes, and what it leaves to HTML and to frameworks. */
import { expect, test } from '@jest/globals'
import { openDevelopment } from '../support/development'

test('an unknown attribute, and a value that is none of those it can have, are told', async () => {
  const body = `<k-sheet label="Sort" side="left" nonmodal lable="x"></k-sheet><k-button size="huge">Save</k-button>`
  const { page, sentences } = await openDevelopment('/karui.js', body)
  await page.waitForSelector('k-button button')
  expect(sentences).toEqual([
    '[karui] <k-sheet> has side="left"; it can be bottom, start, end, top',
    '[karui] <k-sheet> has no attribute nonmodal; it is written non-modal',
    '[karui] <k-sheet> has no attribute lable',
    '[karui] <k-button> has size="huge"; it can be sm, md, lg',
  ])
})

test('a value that is set later is told too', async () => {
  const { page, sentences } = await openDevelopment('/karui.js', '<k-button>Save</k-button>')
  await page.waitForSelector('k-button button')
  await page.evaluate(() => document.querySelector('k-button')!.setAttribute('tone', 'red'))
  expect(sentences).toEqual(['[karui] <k-button> has tone="red"; it can be neutral, accent, ok, warn, bad, info'])
})

test('an object without a label is told, with what it has instead', async () => {
  const body = `<k-list label="Devices" items='[{ "label": "Door" }, { "title": "Window", "text": "Open" }]'></k-list>`
  const { page, sentences } = await openDevelopment('/karui.js', body)
  await page.waitForSelector('.k-list-item-label')
  expect(sentences).toEqual(['[karui] <k-list> was given an object without a label; it has title, text'])
})

test("HTML's own attributes and those of frameworks are nobody's mistake", async () => {
  const own = 'id="a" class="b" slot="" hidden lang="en" dir="ltr" title="c" tabindex="-1" role="none" onx part="d"'
  const theirs = 'data-a aria-busy="true" ng-if="a" v-if="b" x-on:click="c" :key="d" @click="e" hx-get="/"'
  const { page, sentences } = await openDevelopment('/karui.js', `<k-button ${own} ${theirs}>Save</k-button>`)
  await page.waitForSelector('k-button button', { state: 'attached' })
  expect(sentences).toEqual([])
})
