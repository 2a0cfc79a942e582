/** A finger that rests, the right button, the menu key: and what is none of them. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type {} from '../fixtures/behaviors'
import { bundle } from '../support/bundle'
import { openDevelopment } from '../support/development'
import type { PageOptions } from '../support/page'

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/behaviors.ts')
})

const rows = Array.from({ length: 40 }, (_, at) => `<p><button>Row ${at}</button></p>`).join('')

async function open(options?: PageOptions) {
  const opened = await openDevelopment(script, `<input value="text"><div id="area">${rows}</div>`, options)
  await opened.page.evaluate(() => {
    globalThis.heard = []
    document.addEventListener('click', () => heard.push('click'))
    behave.longPress(
      document.querySelector<HTMLElement>('#area')!,
      {
        accepts: (target) => target.textContent !== 'Row 1',
        onPress: ({ target }) => heard.push(`pressed ${target.textContent}`),
      },
      new AbortController().signal,
    )
  })
  return opened
}

const heardIn = (page: Page) => page.evaluate(() => heard.splice(0))
const row = (page: Page, at: number) => page.getByText(`Row ${at}`, { exact: true })

describe('longPress', () => {
  it('hears a finger that rests, whose lifting is no click', async () => {
    const { page, finger } = await open()
    await finger.hold(row(page, 3), 900)
    expect(await heardIn(page)).toEqual(['pressed Row 3'])
    await finger.tap(row(page, 3))
    expect(await heardIn(page)).toEqual(['click'])
  })

  it('takes a short touch for a tap', async () => {
    const { page, finger } = await open()
    await finger.hold(row(page, 3), 200)
    expect(await heardIn(page)).toEqual(['click'])
  })

  it('gives way to a finger that scrolls, slowly too', async () => {
    const { page, finger } = await open()
    await finger.drag(row(page, 9), { y: -120 }, { ms: 1000 })
    expect(await heardIn(page)).toEqual([])
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50)
  })

  it('leaves alone what is not meant', async () => {
    const { page, finger } = await open()
    await finger.hold(row(page, 1), 900)
    expect((await heardIn(page)).filter((line) => line !== 'click')).toEqual([])
  })

  it('hears the right button and the menu key, in the place of the browser’s own menu', async () => {
    const { page } = await open({ touch: false })
    await page.evaluate(() => addEventListener('contextmenu', (event) => heard.push(`menu ${event.defaultPrevented}`)))
    await row(page, 2).click({ button: 'right' })
    expect(await heardIn(page)).toEqual(['pressed Row 2', 'menu true'])
    await row(page, 2).click()
    expect(await heardIn(page)).toEqual(['click'])
    await row(page, 4).focus()
    await page.keyboard.press('ContextMenu')
    expect(await heardIn(page)).toEqual(['pressed Row 4', 'menu true'])
    await row(page, 1).click({ button: 'right' })
    expect(await heardIn(page)).toEqual(['menu false'])
  })
})
