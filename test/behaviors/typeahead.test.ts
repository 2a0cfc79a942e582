/** Letters go to what begins with them. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type {} from '../fixtures/behaviors'
import { bundle } from '../support/bundle'
import { openDevelopment } from '../support/development'

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/behaviors.ts')
})

async function open(...names: string[]) {
  const { page } = await openDevelopment(
    script,
    `<div id="list">${names.map((name) => `<p tabindex="-1">${name}</p>`).join('')}</div>`,
  )
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('#list')!
    const items = () => [...element.querySelectorAll('p')]
    behave.typeahead(element, { items }, new AbortController().signal)
    items()[0]!.focus()
  })
  return page
}

/** Each key, and how many milliseconds after the one before. @returns where the focus went, and what was prevented */
const type = (page: Page, ...strokes: [key: string, after: number][]) =>
  page.evaluate((all) => {
    let time = 1e6
    return all.map(([key, after]) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      time += after
      Object.defineProperty(event, 'timeStamp', { value: time })
      document.activeElement!.dispatchEvent(event)
      return `${document.activeElement!.textContent}${event.defaultPrevented ? '' : '*'}`
    })
  }, strokes)

describe('typeahead', () => {
  it('goes on with a word, and begins another after a pause', async () => {
    const page = await open('One', 'Deny', 'Delete', 'New York', 'Nevada')
    expect(await type(page, ['d', 0], ['e', 100], ['l', 100], ['n', 900])).toEqual([
      'Deny',
      'Deny',
      'Delete',
      'New York',
    ])
  })

  it('goes on to the next with the same letter, and round', async () => {
    const page = await open('One', 'Deny', 'Delete')
    expect(await type(page, ['d', 0], ['d', 100], ['d', 100])).toEqual(['Deny', 'Delete', 'Deny'])
  })

  it('takes no notice of capitals and accents', async () => {
    const page = await open('One', 'Émile', 'Über', 'ﬁle')
    expect(await type(page, ['e', 0], ['U', 900], ['f', 900])).toEqual(['Émile', 'Über', 'ﬁle'])
  })

  it('takes a blank within a word, and leaves it alone elsewhere', async () => {
    const page = await open('One', 'New', 'New York')
    expect(await type(page, [' ', 0], ['n', 10], ['e', 10], ['w', 10], [' ', 10])).toEqual([
      'One*',
      'New',
      'New',
      'New',
      'New York',
    ])
  })

  it('leaves other keys, and keys with others, alone', async () => {
    const page = await open('One', 'Two')
    expect(await type(page, ['Tab', 0], ['Enter', 0], ['F2', 0])).toEqual(['One*', 'One*', 'One*'])
    await page.keyboard.press('Control+t')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('One')
    expect(await type(page, ['x', 0])).toEqual(['One'])
  })
})
