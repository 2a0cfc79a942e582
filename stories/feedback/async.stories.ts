import Async, { type AsyncProps, type RetryDetail } from '../../components/feedback/async.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Feedback/Async', component: Async } satisfies Meta<AsyncProps>

const list = `<k-async { ...props }>
  <k-list label="Devices" items='[{ "label": "North gate", "value": "82%" }, { "label": "East gate", "value": "34%" }]'></k-list>
</k-async>`

type Element = HTMLElement & { promise?: Promise<unknown>; state?: string }
const part = (canvas: HTMLElement, name: string) => canvas.querySelector<HTMLElement>(`.k-async-${name}`)
const drawn = () => new Promise((resolve) => setTimeout(resolve))

/** The data is there. */
export const Basic: Story<AsyncProps> = { args: { state: 'just' }, markup: list }

/** On its way for the first time: skeletons stand in for it. */
export const Loading: Story<AsyncProps> = {
  args: { state: 'loading' },
  markup: `<k-async { ...props }>
  <k-list slot="loading" label="Devices">
    <div class="k-skeleton" role="listitem" shape="row"></div>
    <div class="k-skeleton" role="listitem" shape="row"></div>
  </k-list>
</k-async>`,
}

/** Three lines of a text stand in where nothing else is given. */
export const LoadingText: Story<AsyncProps> = {
  play({ canvasElement, expect }) {
    expect(part(canvasElement, 'loading')!.getAttribute('aria-busy')).toBe('true')
    expect(part(canvasElement, 'said')!.textContent).toBe('Loading')
  },
}

/** It failed, and there is nothing to show: a sentence, and a button that tries again. */
export const Failed: Story<AsyncProps> = {
  args: { state: 'failed' },
  markup: list,
  async play({ canvasElement, args, thumb, expect }) {
    expect(part(canvasElement, 'content')).toBeNull()
    await thumb(canvasElement.querySelector('button')!).tap()
    expect(args.onretry).toHaveBeenCalledTimes(1)
  },
}

/** A page's own words, for those who can do nothing about it. */
export const FailedForGood: Story<AsyncProps> = {
  args: { state: 'failed', noRetry: true },
  markup: '<k-async { ...props }><p slot="error">Reports are kept for 30 days; this one is older.</p></k-async>',
}

/** There was data before: it stays, and a strip above says that it is old. */
export const Stale: Story<AsyncProps> = {
  args: { state: 'just', time: '2026-11-26T06:10:00Z', error: 'No connection.' },
  markup: list,
  async play({ canvasElement, args, keys, expect }) {
    const element = canvasElement.querySelector<Element>('k-async')!
    element.state = 'loading'
    await drawn()
    expect(part(canvasElement, 'content')!.getAttribute('aria-busy')).toBe('true')
    element.state = 'failed'
    await drawn()
    expect(part(canvasElement, 'problem')!.textContent).toMatch(/No connection\.\s*As of Nov 2\d, 2026/)
    expect(part(canvasElement, 'content')!.textContent).toContain('North gate')
    canvasElement.querySelector<HTMLElement>('.k-async-problem button')!.focus()
    await keys.press('Enter')
    expect(args.onretry).toHaveBeenCalledTimes(1)
  },
}

/** Nothing is there: it is said, and never left blank. */
export const Nothing: Story<AsyncProps> = { args: { state: 'nothing' }, markup: list }

/** The page's own words when there is nothing. */
export const NothingFound: Story<AsyncProps> = {
  args: { state: 'nothing' },
  markup: `<k-async { ...props }>
  <k-empty slot="empty" icon="search" label="Nothing found" description="Try fewer words."></k-empty>
</k-async>`,
}

/** A promise says it all: it loads, fails, is tried again by its button, and is there. */
export const Promised: Story<AsyncProps> = {
  markup: '<k-async { ...props }><p>14,310 messages</p></k-async>',
  async play({ canvasElement, thumb, expect }) {
    const element = canvasElement.querySelector<Element>('k-async')!
    element.promise = Promise.reject(new Error('503'))
    await drawn()
    expect(element.querySelector('[data-state="alone"]')!.textContent).toContain('did not load')
    let answer = (_: unknown) => {}
    const retry = (event: Event) =>
      (event as CustomEvent<RetryDetail>).detail.until(new Promise((resolve) => (answer = resolve)))
    element.addEventListener('retry', retry)
    await thumb(element.querySelector('button')!).tap()
    expect(element.querySelector('button')!.ariaBusy).toBe('true')
    answer(['a report'])
    await drawn()
    expect(part(canvasElement, 'content')!.textContent).toContain('14,310')
    expect(part(canvasElement, 'problem')).toBeNull()
  },
}

/** Long words break. */
export const German: Story<AsyncProps> = {
  args: { state: 'failed', error: 'Zustellbarkeitswahrscheinlichkeitsberechnung fehlgeschlagen' },
  markup: '<k-async lang="de" { ...props }></k-async>',
}

/** Words of one's own, here in Japanese. */
export const Japanese: Story<AsyncProps> = {
  args: { state: 'failed', error: '電波の届くところでもう一度お試しください。' },
  markup: '<k-async lang="ja" { ...props }></k-async>',
}

/** What went wrong is text, whatever it looks like. */
export const Text: Story<AsyncProps> = { args: { state: 'failed', error: '<b>not bold</b> & { props }' } }
