/** What the stories of the accordion cannot say: where the page scrolls to, what comes and goes, what is told and what not. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'

const open = (body: string) =>
  openDevelopment('/karui.all.js', body, { sheet: '/karui.all.css' }).then(async (opened) => {
    await opened.page.evaluate(() => {
      globalThis.heard = []
      document.querySelector('k-accordion')!.addEventListener('toggle', (event) => {
        if (event instanceof CustomEvent) heard.push(JSON.stringify(event.detail))
      })
    })
    return opened
  })
const parts = (...attributes: string[]) =>
  attributes.map((one, at) => `<details ${one}><summary>Part ${at}</summary><p>Text ${at}</p></details>`).join('')
const frames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

describe('k-accordion', () => {
  it('tells of what is opened and closed, not of what was open from the start', async () => {
    const { page, finger } = await open(`<k-accordion exclusive>${parts('open', '')}</k-accordion>`)
    await frames(page)
    expect(await page.evaluate(() => heard)).toEqual([])
    await finger.tap(page.getByText('Part 1'))
    await page.waitForFunction(() => heard.length === 2)
    expect((await page.evaluate(() => heard)).sort()).toEqual(['{"index":0,"open":false}', '{"index":1,"open":true}'])
  })

  it('takes parts that come later among the others, and lets them go', async () => {
    const { page } = await open(`<k-accordion exclusive>${parts('open', '')}</k-accordion>`)
    await page.evaluate(async () => {
      const part = document.createElement('details')
      part.append(Object.assign(document.createElement('summary'), { textContent: 'Later' }), 'Text')
      document.querySelector('k-accordion')!.append(part)
      await new Promise((resolve) => setTimeout(resolve))
    })
    await page.getByText('Later').tap()
    const isOpen = () =>
      page.locator('details').evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open))
    await page.waitForFunction(() => document.querySelectorAll('details[open]').length === 1)
    expect(await isOpen()).toEqual([false, false, true])
    await page.evaluate(async () => {
      Object.assign(document.querySelector('k-accordion')!, { exclusive: false })
      await new Promise((resolve) => setTimeout(resolve))
    })
    await page.getByText('Part 0').tap()
    expect(await isOpen()).toEqual([true, false, true])
  })

  it('leaves accordions within its parts to themselves', async () => {
    const inner = `<details class="inner"><summary>Inner</summary>Text</details>`
    const { page } = await open(
      `<k-accordion exclusive><details open><summary>Outer</summary>${inner}</details></k-accordion>`,
    )
    await page.getByText('Inner').tap()
    await frames(page)
    expect([await page.locator('details[open]').count(), await page.evaluate(() => heard)]).toEqual([2, []])
  })

  it('brings what was opened into view', async () => {
    const long = `<p>${'Words and words. '.repeat(60)}</p>`
    const filler = '<p>Before</p>'.repeat(14)
    const { page } = await open(
      `${filler}<k-accordion><details><summary>Low</summary>${long}</details></k-accordion>${filler.repeat(4)}`,
    )
    await page.getByText('Low').scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollTo(0, Math.max(0, document.querySelector('summary')!.offsetTop - innerHeight + 60)))
    await page.getByText('Low').tap()
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('details')!.getBoundingClientRect()
      return top >= 0 && (bottom <= innerHeight || top < 80)
    })
  })

  it.each([
    ['null', null, 0],
    ['an object', { label: 'One' }, 1],
    ['partly none', [null, { label: 'One' }, 'Two'], 1],
    ['without words', [{}], 1],
  ])('draws what there is of items that are %s', async (_, items, count) => {
    const { page } = await open('<k-accordion></k-accordion>')
    await page.evaluate(async (value) => {
      Object.assign(document.querySelector('k-accordion')!, { items: value })
      await new Promise((resolve) => setTimeout(resolve))
    }, items)
    expect(await page.locator('details').count()).toBe(count)
  })
})
