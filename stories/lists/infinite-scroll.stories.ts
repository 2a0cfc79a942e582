import InfiniteScroll, { type InfiniteScrollProps, type MoreDetail } from '../../components/lists/infinite-scroll.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Lists/Infinite scroll', component: InfiniteScroll } satisfies Meta<InfiniteScrollProps>

const list = `<k-infinite-scroll { ...props }>
  <k-list label="Messages" items='[{ "label": "Report of 24 November" }, { "label": "Report of 25 November" }]'></k-list>
</k-infinite-scroll>`

const button = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('.k-infinite-scroll-end button')
const said = (canvas: HTMLElement) => canvas.querySelector('.k-async-said')!.textContent
const drawn = () => new Promise((resolve) => setTimeout(resolve))

/** Asks for more by its button alone: each tap brings two, until there are no more. */
export const Basic: Story<InfiniteScrollProps> = {
  args: { auto: 0 },
  markup: list,
  async play({ canvasElement, args, thumb, expect }) {
    const counts = [2, 0]
    canvasElement.querySelector('k-infinite-scroll')!.addEventListener('more', (event) => {
      ;(event as CustomEvent<MoreDetail>).detail.until(Promise.resolve(counts.shift()))
    })
    await thumb(button(canvasElement)!).tap()
    await drawn()
    expect(said(canvasElement)).toBe('2 more')
    await thumb(button(canvasElement)!).tap()
    await drawn()
    expect(args.onmore).toHaveBeenCalledTimes(2)
    expect(button(canvasElement)).toBeNull()
    expect(document.activeElement!.textContent!.trim()).toBe('That is all')
  },
}

/** More is on its way: the button is at work, and keeps its place and the focus. */
export const Loading: Story<InfiniteScrollProps> = { args: { loading: true }, markup: list }

/** More could not be had: it says so, and waits to be asked. */
export const Failed: Story<InfiniteScrollProps> = {
  args: { error: 'No connection.' },
  markup: list,
  async play({ canvasElement, args, keys, expect }) {
    expect(args.onmore).not.toHaveBeenCalled()
    button(canvasElement)!.focus()
    await keys.press('Enter')
    expect(args.onmore).toHaveBeenCalledTimes(1)
  },
}

/** A promise that is rejected says it in the kit's own words. */
export const Rejected: Story<InfiniteScrollProps> = {
  args: { auto: 0 },
  markup: list,
  async play({ canvasElement, thumb, expect }) {
    canvasElement.querySelector('k-infinite-scroll')!.addEventListener('more', (event) => {
      ;(event as CustomEvent<MoreDetail>).detail.until(Promise.reject(new Error('503')))
    })
    await thumb(button(canvasElement)!).tap()
    await drawn()
    expect(canvasElement.querySelector('[role=alert]')!.textContent!.trim()).toMatch(/^That did not load/)
    expect(button(canvasElement)!.textContent!.trim()).toBe('Try again')
  },
}

/** The end is said, so that nobody waits for more. */
export const Done: Story<InfiniteScrollProps> = { args: { done: true }, markup: list }

/** Words of one's own at the end. */
export const DoneInWords: Story<InfiniteScrollProps> = {
  args: { done: true },
  markup: `<k-infinite-scroll { ...props }>
  <k-list label="Messages" items='[{ "label": "Report of 24 November" }]'></k-list>
  <p slot="footer">Older reports are not kept.</p>
</k-infinite-scroll>`,
}

/** Long words break. */
export const German: Story<InfiniteScrollProps> = {
  args: { error: 'Netzwerkverbindungswiederherstellung fehlgeschlagen' },
  markup: '<k-infinite-scroll lang="de" { ...props }><p>Berichte</p></k-infinite-scroll>',
}

/** What went wrong, in Japanese. */
export const Japanese: Story<InfiniteScrollProps> = {
  args: { error: '電波の届くところでもう一度お試しください。' },
  markup: '<k-infinite-scroll lang="ja" { ...props }><p>レポート</p></k-infinite-scroll>',
}

/** What went wrong is text, whatever it looks like. */
export const Text: Story<InfiniteScrollProps> = { args: { error: '<b>not bold</b> & { props }' }, markup: list }
