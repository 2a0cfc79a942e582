/** What the tests of windowed lists ask of a page, and do in it. The functions of `inPage` run there. */
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

export interface ListElement extends HTMLElement {
  items: unknown
  groups: unknown
  renderItem: unknown
  scrollToItem(item: number | string, options?: ScrollIntoViewOptions): void
}

/** A row in view: its label, and how far its beginning is from that of the port. */
export interface Seen {
  label: string
  at: number
}

declare global {
  var lists: ReturnType<typeof inPage>
  var heard: string[]
}

const inPage = () => ({
  list: () => document.querySelector<ListElement>('k-virtual-list')!,
  /** What scrolls the first list. */
  scroller() {
    const box = document.querySelector('.k-virtual-list-box')!
    return /auto|scroll/.test(getComputedStyle(box).overflowY) ? box : document.scrollingElement!
  },
  /** Rows of many heights: with descriptions of none to four lines. @param from number of the first one */
  rows: (length: number, from = 0) =>
    Array.from({ length }, (_, at) => ({
      id: from + at,
      label: `Row ${from + at}`,
      description: 'It goes on and on '.repeat(Math.abs(((from + at) * 7919) % 13)),
    })),
  give(items: unknown, others: object = {}) {
    Object.assign(lists.list(), { items, ...others })
    return lists.frame()
  },
  frame: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  /** Scrolls, and waits until that has ended. */
  async scrollTo(top: number) {
    const { scroller, frame } = lists
    const target = scroller() === document.scrollingElement ? document : scroller()
    if (Math.round(scroller().scrollTop) !== Math.round(top)) {
      const ended = new Promise((resolve) => target.addEventListener('scrollend', resolve, { once: true }))
      scroller().scrollTo({ top, behavior: 'instant' })
      await ended
    }
    await frame()
  },
  port() {
    const scroller = lists.scroller()
    if (scroller === document.scrollingElement) return { top: 0, bottom: innerHeight }
    const { top, bottom } = scroller.getBoundingClientRect()
    return { top, bottom }
  },
  /** The rows in view, from the first on. */
  seen(): Seen[] {
    const { top, bottom } = lists.port()
    return [...document.querySelectorAll('.k-virtual-list-row')].flatMap((row) => {
      const box = row.getBoundingClientRect()
      if (box.bottom <= top + 1 || box.top >= bottom) return []
      return [
        {
          label: (row.querySelector('.k-list-item-label') ?? row.querySelector('b, span, button'))!.textContent!.trim(),
          at: box.top - top,
        },
      ]
    })
  },
  where: (label: string) => lists.seen().find((row) => row.label === label)?.at,
  /** What is wrong with the rows in view: a gap, an overlap, a wrong order; '' for nothing. */
  fault(): string {
    const { bottom } = lists.port()
    const content = document.querySelector('.k-virtual-list-content')!.getBoundingClientRect()
    const top = Math.max(lists.port().top, content.top)
    let end = top
    for (const row of document.querySelectorAll('.k-virtual-list-row:not([data-away])')) {
      const box = row.getBoundingClientRect()
      if (box.bottom <= top || box.top >= bottom) continue
      if (end > top && Math.abs(box.top - end) > 0.1) return `row ${row.ariaPosInSet} is ${box.top - end} px off`
      if (end === top && box.top > top + 0.1) return `above row ${row.ariaPosInSet} are ${box.top - top} px of nothing`
      end = box.bottom
    }
    return end < Math.min(bottom, content.bottom) - 1
      ? `below are ${Math.min(bottom, content.bottom) - end} px of nothing`
      : ''
  },
})

/** @returns a page whose first list is given `length` rows of many heights */
export async function openLists(
  script: string,
  body: string,
  { length = 0, ...options }: PageOptions & { length?: number } = {},
) {
  const opened = await openDevelopment(script, body, { sheet: '/karui.all.css', ...options })
  await install(opened.page)
  if (length) await opened.page.evaluate((count) => lists.give(lists.rows(count)), length)
  return opened
}

/** Also in the same page after it was loaded anew. */
export const install = (page: Page) => page.evaluate(`globalThis.heard = []; globalThis.lists = (${inPage})()`)

export const seenIn = (page: Page) => page.evaluate(() => lists.seen())
export const labelsIn = async (page: Page) => (await seenIn(page)).map(({ label }) => label)
