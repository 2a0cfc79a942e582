/** Who owns an element: a Riot parent, the page, or nobody any more. */
import { beforeAll, expect, it } from '@jest/globals'
import { bundle } from '../support/bundle'
import { openPage } from '../support/page'

let parent = ''
let element = ''
beforeAll(async () => {
  parent = await bundle('test/fixtures/parent.ts')
  element = await bundle('test/fixtures/element.ts')
})

const open = (body: string, script: string) =>
  openPage(
    `<!doctype html><html lang="en"><title>owner</title><body>${body}<script src="${script}" defer></script></body></html>`,
  )

it('a Riot child is drawn once, with typed props, its class, and slots that follow the parent', async () => {
  const { page } = await open('<div id="parent"></div><k-box label="plain"></k-box>', parent)
  await page.waitForSelector('#parent .k-box-body .kid')
  expect(await page.locator('.k-box-toggle').allTextContents()).toEqual(['child', 'free', 'plain'])
  expect(await page.locator('output').first().textContent()).toBe('number:1 undefined undefined:0')
})

it('what the parent gave is the parent’s: it is asked, and shown as it says', async () => {
  const { page } = await open('<div id="parent"></div>', parent)
  const child = page.locator('k-box').first()
  await child.locator('.k-box-toggle').click()
  expect(await child.getAttribute('data-state')).toBe('open')
  expect(await child.locator('.kid').textContent()).toBe('2')
  await child.locator('.k-box-toggle').click()
  expect(await child.getAttribute('data-state')).toBe('closed')
})

it('what the parent left out is the component’s, unless the parent prevents', async () => {
  const { page } = await open('<div id="parent"></div>', parent)
  const free = page.locator('k-box').last()
  await free.locator('.k-box-toggle').click()
  expect(await free.getAttribute('data-state')).toBe('open')
})

it('removed elements are collected: 0 of 300 live on', async () => {
  const { page } = await open('', element)
  const living = await page.evaluate(async () => {
    const made: WeakRef<Element>[] = []
    for (let i = 0; i < 300; i++) {
      const box = document.createElement('k-box')
      box.append(document.createElement('p'))
      document.body.append(box)
      made.push(new WeakRef(box))
    }
    await new Promise((resolve) => setTimeout(resolve))
    const drawn = document.querySelectorAll('.k-box-body p').length
    document.body.replaceChildren()
    Object.assign(globalThis, { made })
    return drawn
  })
  expect(living).toBe(300)
  const session = await page.context().newCDPSession(page)
  for (let i = 0; i < 4; i++) {
    await session.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(50)
  }
  const left = await page.evaluate(
    () => (globalThis as unknown as { made: WeakRef<Element>[] }).made.filter((made) => made.deref()).length,
  )
  expect(left).toBe(0)
})
