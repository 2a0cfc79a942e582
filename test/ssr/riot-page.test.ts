/** A Riot page of one's own, drawn on a server: in the page its elements take over what is theirs, each in its slot. */

import { expect, it } from '@jest/globals'
import { compile } from '@riotjs/compiler'
import { openDrawn } from './drawn'
import { inNode } from './node'

const source = `<x-page>
  <k-card label="Door">
    <p>Open</p>
    <k-button slot="footer" size="sm">{ props.word }</k-button>
  </k-card>
</x-page>`

/** The page, as a server draws it with its props. */
function drawPage(props: object): string {
  const { code } = compile(source, { file: 'x-page.riot' })
  const page = `data:text/javascript,${encodeURIComponent(code)}`
  return inNode(`ssr.register(...Object.values(karui))
    const { default: page } = await import(${JSON.stringify(page)})
    told(ssr.render(page, ${JSON.stringify(props)}))`)
}

it('what it gives to a named slot stays there', async () => {
  const { page, load } = await openDrawn(drawPage({ word: 'Lock' }))
  const footer = page.locator('.k-card-footer')
  const before = await footer.innerText()
  expect(before).toBe('Lock')
  await load()
  await page.waitForSelector('k-card:defined')
  expect(await footer.innerText()).toBe(before)
  expect(await page.locator('.k-card-footer button').count()).toBe(1)
})
