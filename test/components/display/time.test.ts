/** What the stories of k-time cannot say: what time does to it. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { durations } from '../../fixtures/durations'
import { openDevelopment } from '../../support/development'

const start = '2026-11-26T12:00:00Z'

type Times = Record<string, string>[]

/** @param times attributes of each; the clock of the page stands until it is told to go on */
async function whileClockStands(times: Times, check: (page: Page) => Promise<void>) {
  const { page } = await openDevelopment('/karui.all.js', '<main></main>', { sheet: '/karui.all.css' })
  await page.clock.install({ time: Date.parse(start) - 3_600_000 })
  await page.clock.pauseAt(new Date(start))
  try {
    await page.evaluate((all) => {
      globalThis.heard = []
      document.addEventListener('end', ({ target }) => heard.push((target as Element).id), { capture: true })
      for (const attributes of all) {
        const time = document.createElement('k-time')
        for (const [name, value] of Object.entries(attributes)) time.setAttribute(name, value)
        document.querySelector('main')!.append(time)
      }
    }, times)
    await check(page)
  } finally {
    await page.clock.resume()
  }
}

const texts = (page: Page) => page.locator('time').allTextContents()
const said = (page: Page) => page.locator('.k-time-said').allTextContents()
const ended = (page: Page) => page.evaluate(() => globalThis.heard)
const runFor = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)

/** As if another tab were looked at, or this one again. */
const hide = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)

describe('k-time', () => {
  it('counts down second by second, and tells its end once', async () => {
    await whileClockStands([{ id: 'a', mode: 'countdown', value: 'PT3S' }], async (page) => {
      const seen = await texts(page)
      for (let second = 0; second < 4; second++) {
        await runFor(page, 1)
        seen.push(...(await texts(page)))
      }
      expect(seen).toEqual(['00:03', '00:02', '00:01', '00:00', '00:00'])
      expect(await ended(page)).toEqual(['a'])
    })
  })

  it('counts down to a moment, too, and again from another value', async () => {
    await whileClockStands([{ id: 'a', mode: 'countdown', value: '2026-11-26T12:00:02Z' }], async (page) => {
      await runFor(page, 5)
      await page.evaluate(() => {
        document.querySelector('k-time')!.setAttribute('value', '90')
      })
      await runFor(page, 1)
      expect([await texts(page), await ended(page)]).toEqual([['01:29'], ['a']])
      await runFor(page, 100)
      expect(await ended(page)).toEqual(['a', 'a'])
    })
  })

  it('says to a screen reader what is left at 60, 30 and 10 seconds, and nothing else', async () => {
    await whileClockStands([{ mode: 'countdown', value: 'PT2M' }], async (page) => {
      const seen: Record<number, string> = {}
      let last = ''
      for (let left = 119; left >= 0; left--) {
        await runFor(page, 1)
        const [now = ''] = await said(page)
        if (now !== last) seen[left] = now
        last = now
      }
      expect(seen).toEqual({ 60: '1 minute left', 30: '30 seconds left', 10: '10 seconds left' })
    })
  })

  it('keeps how long ago true, and counts the last minute before a time', async () => {
    await whileClockStands(
      [{ value: '2026-11-26T11:59:30Z' }, { mode: 'until', value: '2026-11-26T12:02:00Z' }],
      async (page) => {
        expect(await texts(page)).toEqual(['now', 'in 2 minutes'])
        await runFor(page, 31)
        expect(await texts(page)).toEqual(['1 minute ago', 'in 1 minute'])
        await runFor(page, 40)
        expect(await texts(page)).toEqual(['1 minute ago', 'in 49 seconds'])
        await runFor(page, 50)
        expect(await texts(page)).toEqual(['2 minutes ago', '1 second ago'])
      },
    )
  })

  it('has no clock in a hidden page, and is right when it is shown again', async () => {
    await whileClockStands(
      [{ id: 'a', mode: 'countdown', value: 'PT1M' }, { value: '2026-11-26T12:00:00Z' }],
      async (page) => {
        await hide(page, true)
        await runFor(page, 120)
        expect([await texts(page), await ended(page)]).toEqual([['01:00', 'now'], []])
        await hide(page, false)
        expect([await texts(page), await ended(page)]).toEqual([['00:00', '2 minutes ago'], ['a']])
      },
    )
  })

  it('keeps no clock when it has left the page, and goes on when it comes back', async () => {
    await whileClockStands([{ id: 'a', mode: 'countdown', value: 'PT1M' }], async (page) => {
      const time = await page.evaluateHandle(() => {
        const element = document.querySelector('k-time')!
        element.remove()
        return element
      })
      await runFor(page, 120)
      expect(await ended(page)).toEqual([])
      await page.evaluate((element) => document.querySelector('main')!.append(element), time)
      expect([await texts(page), await ended(page)]).toEqual([['00:00'], ['a']])
    })
  })

  it('writes durations as Intl.DurationFormat does', async () => {
    const { page } = await openDevelopment('/karui.all.js', '<main></main>', { sheet: '/karui.all.css' })
    const different = await page.evaluate(async (all) => {
      type Format = new (locale: string, options: object) => { format(parts: object): string }
      const { DurationFormat } = Intl as unknown as { DurationFormat: Format }
      const found: string[] = []
      for (const { locale, style, value, parts } of all) {
        document.documentElement.lang = locale
        const time = document.createElement('k-time')
        Object.assign(time, { mode: 'duration', format: style, value })
        document.body.append(time)
        await Promise.resolve()
        const [own, native] = [time.innerText, new DurationFormat(locale, { style }).format(parts)]
        if (own !== native) found.push(`${locale} ${style}: ${own} is not ${native}`)
      }
      return found
    }, durations)
    expect(different).toEqual([])
  })

  it('says what it cannot read, to the developer', async () => {
    const { sentences } = await openDevelopment('/karui.all.js', '<k-time mode="duration" value="two hours"></k-time>')
    expect(sentences).toEqual([
      '[karui] <k-time> cannot read its value; give it an ISO time, or a duration as in PT2M30S',
    ])
  })
})
