/** One stop of Tab, among whose items the arrows move. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { RovingFocusOptions } from '../../src/behaviors/roving-focus'
import type {} from '../fixtures/behaviors'
import { bundle } from '../support/bundle'
import { openDevelopment } from '../support/development'
import type { PageOptions } from '../support/page'

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/behaviors.ts')
})

const bar =
  '<button>Before</button><div id="bar"><button>A</button><button>B</button><button>C</button></div><button>After</button>'

async function open(options: Omit<RovingFocusOptions, 'items'>, page: PageOptions = {}) {
  const opened = await openDevelopment(script, bar, page)
  await opened.page.evaluate((given) => {
    const element = document.querySelector<HTMLElement>('#bar')!
    const items = () => [...element.querySelectorAll('button')]
    const ending = new AbortController()
    const refresh = behave.rovingFocus(element, { ...given, items }, ending.signal)
    Object.assign(globalThis, { refresh, end: () => ending.abort() })
  }, options)
  return opened
}

const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent)
async function press(page: Page, ...keys: string[]) {
  const seen: (string | null)[] = []
  for (const key of keys) {
    await page.keyboard.press(key)
    seen.push(await focused(page))
  }
  return seen.join('')
}

describe('rovingFocus', () => {
  it('is one stop of Tab, where the focus was last', async () => {
    const { page } = await open({ axis: 'x' })
    await page.getByText('Before').focus()
    expect(await press(page, 'Tab', 'ArrowRight', 'Tab')).toBe('ABAfter')
    expect(await press(page, 'Shift+Tab', 'Shift+Tab')).toBe('BBefore')
  })

  it('stops at the ends, or goes round', async () => {
    const stops = await open({ axis: 'y' })
    await stops.page.getByText('A', { exact: true }).focus()
    expect(await press(stops.page, 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End')).toBe('ABCCAC')
    const goesRound = await open({ axis: 'y', wraps: true })
    await goesRound.page.getByText('A', { exact: true }).focus()
    expect(await press(goesRound.page, 'ArrowUp', 'ArrowDown')).toBe('CA')
  })

  it.each([
    ['x', 'ltr', 'ArrowRight', 'B'],
    ['x', 'ltr', 'ArrowDown', 'A'],
    ['x', 'rtl', 'ArrowLeft', 'B'],
    ['x', 'rtl', 'ArrowRight', 'A'],
    ['y', 'rtl', 'ArrowDown', 'B'],
    ['y', 'ltr', 'ArrowRight', 'A'],
    ['both', 'ltr', 'ArrowDown', 'B'],
    ['both', 'rtl', 'ArrowLeft', 'B'],
  ] as const)('along %s, %s: %s goes to %s', async (axis, dir, key, to) => {
    const { page } = await open({ axis }, { dir })
    await page.getByText('A', { exact: true }).focus()
    expect(await press(page, key)).toBe(to)
  })

  it('leaves to the browser what is not its own', async () => {
    const { page } = await open({ axis: 'x' })
    await page.getByText('A', { exact: true }).focus()
    const prevented = await page.evaluate(() => {
      const dispatch = (init: KeyboardEventInit) =>
        !document.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
        )
      return [{ key: 'ArrowDown' }, { key: 'ArrowRight', altKey: true }, { key: 'x' }, { key: 'ArrowRight' }].map(
        dispatch,
      )
    })
    expect(prevented).toEqual([false, false, false, true])
  })

  it('keeps one item within reach when items come and go, until it ends', async () => {
    const { page } = await open({ axis: 'x' })
    const stops = () =>
      page.evaluate(() => {
        ;(globalThis as unknown as { refresh(): void }).refresh()
        return [...document.querySelectorAll('#bar button')].map((item) => (item as HTMLElement).tabIndex)
      })
    await page.getByText('B', { exact: true }).focus()
    expect(await stops()).toEqual([-1, 0, -1])
    await page.evaluate(() => {
      document.activeElement!.remove()
      document.querySelector('#bar')!.append(document.createElement('button'))
    })
    expect(await stops()).toEqual([0, -1, -1])
    await page.getByText('A', { exact: true }).focus()
    await page.evaluate(() => (globalThis as unknown as { end(): void }).end())
    expect(await press(page, 'ArrowRight')).toBe('A')
  })
})
