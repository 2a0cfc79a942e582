import VirtualList, { type VirtualListProps } from '../../components/lists/virtual-list.riot'
import type { Meta, Story } from '../csf'
import { painted } from '../painted'

export default {
  title: 'Lists/VirtualList',
  component: VirtualList,
  layout: 'fullscreen',
} satisfies Meta<VirtualListProps>

type ListElement = HTMLElement & {
  items: unknown
  value?: string
  scrollToItem(item: number | string, options?: ScrollIntoViewOptions): void
}

const tag = '<k-virtual-list { ...props }></k-virtual-list>'
const listIn = (canvas: HTMLElement) => canvas.querySelector<ListElement>('k-virtual-list')!
const rowsIn = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLElement>('.k-virtual-list-row')]
const textOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim()
/** The first row that is whole in the window. */
const firstSeen = (canvas: HTMLElement) => rowsIn(canvas).find((row) => row.getBoundingClientRect().top >= -1)!

const states = ['delivered', 'deferred', 'bounced, since the mailbox is full and nobody has emptied it for a long time']
const mail = (index: number) => ({
  id: index,
  label: `Message ${index + 1}`,
  description: `To box ${(index * 7919) % 1000}, ${states[((index * 31) % 7) % 3]}`,
  value: `${(index * 37) % 60} s`,
  href: `#message-${index}`,
})

/** Only what is in view is in the page. Items may be made when they are asked for: here are 100,000, of any height. */
export const Basic: Story<VirtualListProps> = {
  args: { label: 'Messages', items: { length: 100_000, at: mail } },
  markup: tag,
  async play({ canvasElement, args, expect }) {
    expect(rowsIn(canvasElement).length).toBeLessThan(60)
    expect(firstSeen(canvasElement).getAttribute('aria-setsize')).toBe('100000')
    listIn(canvasElement).scrollToItem(70_000)
    await painted()
    const row = firstSeen(canvasElement)
    expect(textOf(row)).toContain('Message 70001')
    expect(row.getAttribute('aria-posinset')).toBe('70001')
    expect(args.onrange).toHaveBeenCalled()
    expect(args.onend).not.toHaveBeenCalled()
  },
}

/** A finger throws it; the rows that come take the elements of those that go. */
export const Flung: Story<VirtualListProps> = {
  args: { label: 'Messages', boxed: true, items: { length: 100_000, at: mail } },
  markup: tag,
  async play({ canvasElement, thumb, expect }) {
    const box = canvasElement.querySelector('.k-virtual-list-box')!
    const ended = new Promise((resolve) => box.addEventListener('scrollend', resolve, { once: true }))
    await thumb(box).fling('up')
    await ended
    expect(box.scrollTop).toBeGreaterThan(100)
    expect(rowsIn(canvasElement).length).toBeLessThan(60)
  },
}

/** Rows that do something are buttons. Arrow keys lead from one to the next, wherever that is; Tab leads out. */
export const Selectable: Story<VirtualListProps> = {
  args: {
    label: 'Recipient',
    selectable: true,
    boxed: true,
    items: {
      length: 5_000,
      at: (index) => ({ label: `Box ${index + 1}`, disabled: index === 1, current: index === 2 }),
    },
  },
  markup: tag,
  async play({ canvasElement, args, keys, expect }) {
    canvasElement.querySelector<HTMLElement>('.k-list-item-control')!.focus()
    const focused = () => textOf(document.activeElement!.closest('.k-virtual-list-row')!)
    await keys.press('ArrowDown')
    expect(focused()).toBe('Box 3') // the second one cannot be used
    await keys.press('End')
    expect(focused()).toBe('Box 5000')
    await keys.press('ArrowUp')
    await keys.press('Enter')
    expect(args.onselect).toHaveBeenCalledTimes(1)
    await keys.press('Home')
    expect(focused()).toBe('Box 1')
    await keys.press('Tab')
    expect(canvasElement.contains(document.activeElement)).toBe(false)
  },
}

/** One row is chosen: an arrow key chooses the next that can be, also one that is not in the page yet. */
export const Single: Story<VirtualListProps> = {
  args: {
    label: 'Recipient',
    selection: 'single',
    value: 'box-3',
    boxed: true,
    items: {
      length: 5_000,
      at: (index) => ({ id: `box-${index + 1}`, label: `Box ${index + 1}`, disabled: index === 3 }),
    },
  },
  markup: tag,
  async play({ canvasElement, args, keys, thumb, expect }) {
    const chosen = () => [...canvasElement.querySelectorAll<HTMLInputElement>('input:checked')]
    const names = () => chosen().map((input) => textOf(input.closest('.k-virtual-list-row')!))
    expect(names()).toEqual(['Box 3'])
    chosen()[0]!.focus()
    await keys.press('ArrowDown')
    expect(names()).toEqual(['Box 5']) // the fourth cannot be used
    await keys.press('End')
    expect([names(), listIn(canvasElement).value]).toEqual([['Box 5000'], 'box-5000'])
    await thumb(rowsIn(canvasElement).at(-2)!).tap()
    expect(names()).toEqual(['Box 4999'])
    expect(args.onchange).toHaveBeenCalledTimes(3)
  },
}

/** Several of 100,000 are chosen. They stay so while they are out of the page, and a form has all of them. */
export const Multiple: Story<VirtualListProps> = {
  args: {
    label: 'Messages to delete',
    selection: 'multiple',
    name: 'message',
    values: ['1', '90000'],
    items: { length: 100_000, at: (index) => ({ ...mail(index), icon: 'mail' }) },
  },
  markup: '<form><k-virtual-list { ...props }></k-virtual-list></form>',
  async play({ canvasElement, args, thumb, expect }) {
    const inForm = () => new FormData(canvasElement.querySelector('form')!).getAll('message')
    const isChosen = (row: Element) => row.querySelector('input')!.checked
    expect(rowsIn(canvasElement).slice(0, 3).map(isChosen)).toEqual([false, true, false])
    await thumb(rowsIn(canvasElement)[0]!).tap()
    expect(inForm()).toEqual(['1', '90000', '0'])
    listIn(canvasElement).scrollToItem(90_000)
    await painted()
    expect(isChosen(firstSeen(canvasElement))).toBe(true)
    await thumb(firstSeen(canvasElement)).tap()
    expect(inForm()).toEqual(['1', '0'])
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** Groups of rows that follow one another; their headings stay in view while their rows go by. */
export const Groups: Story<VirtualListProps> = {
  args: {
    label: 'People',
    boxed: true,
    items: ['Ada', 'Alan', 'Anita', 'Barbara', 'Bjarne', 'Brian', 'Claude', 'Donald', 'Dorothy'].map((label) => ({
      label,
    })),
    groups: [
      { label: 'A', count: 3 },
      { label: 'B', count: 3 },
      { label: 'C', count: 1 },
      { label: 'D', count: 2 },
    ],
  },
  markup: tag,
  async play({ canvasElement, expect }) {
    expect(
      rowsIn(canvasElement)
        .map((row) => row.ariaPosInSet)
        .join(''),
    ).toBe('123123112')
    expect(canvasElement.querySelectorAll('[role="list"]')).toHaveLength(4)
  },
}

/** A row as one likes: a template, whose places are filled with the item's fields. Whatever they hold, it is text. */
export const Template: Story<VirtualListProps> = {
  args: {
    label: 'Log',
    items: [
      { time: '06:10', text: 'Mailbox <b>opened</b>' },
      { time: '06:12', text: 'A line that is longer than the others and so takes two lines on a phone' },
      { time: '06:20', text: null },
    ],
  },
  markup: `<k-virtual-list { ...props }>
  <template slot="row"><div class="k-list-item-row"><p><b data-field="time"></b> <span data-field="text"></span></p></div></template>
</k-virtual-list>`,
  play({ canvasElement, expect }) {
    const [first, , last] = rowsIn(canvasElement)
    expect(textOf(first!)).toBe('06:10 Mailbox <b>opened</b>')
    expect(last!.querySelector('span')!.ariaLabel).toBe('no value')
  },
}

/** A row by a function; what it is given back as `before` it fills anew. */
export const Rendered: Story<VirtualListProps> = {
  args: {
    label: 'Colours',
    items: ['tomato', 'orange', 'gold'],
    renderItem(item, index, before) {
      const row =
        (before as HTMLElement | null) ?? Object.assign(document.createElement('div'), { className: 'k-list-item-row' })
      row.textContent = `${index + 1}. ${item}`
      return row
    },
  },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(rowsIn(canvasElement).map(textOf)).toEqual(['1. tomato', '2. orange', '3. gold'])
  },
}

/** Rows beside one another. */
export const Horizontal: Story<VirtualListProps> = {
  args: {
    label: 'Days',
    orientation: 'horizontal',
    items: { length: 10_000, at: (index) => ({ label: `Day ${index + 1}` }) },
  },
  markup: tag,
  async play({ canvasElement, expect }) {
    listIn(canvasElement).scrollToItem(5_000, { inline: 'start' })
    await painted()
    const box = canvasElement.querySelector('.k-virtual-list-box')!.getBoundingClientRect()
    const first = rowsIn(canvasElement).find((row) => row.getBoundingClientRect().left >= box.left - 1)!
    expect(textOf(first)).toBe('Day 5001')
  },
}

/** More is on its way. */
export const Loading: Story<VirtualListProps> = {
  args: { label: 'Messages', loading: true, items: [{ label: 'Message 1' }, { label: 'Message 2' }] },
  markup: tag,
}

/** Nothing is there yet, and something on its way. */
export const LoadingFirst: Story<VirtualListProps> = {
  args: { label: 'Messages', loading: true },
  markup: tag,
}

/** What went wrong is said where more would be, with a button to try again. */
export const Failed: Story<VirtualListProps> = {
  args: { label: 'Messages', error: 'The server does not answer.', items: [{ label: 'Message 1' }] },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('k-button button')!).tap()
    expect(args.onretry).toHaveBeenCalledTimes(1)
  },
}

/** What is said when there is nothing. */
export const Empty: Story<VirtualListProps> = {
  args: { label: 'Alerts', items: [] },
  markup: '<k-virtual-list { ...props }><p slot="empty">No alerts: all is well.</p></k-virtual-list>',
}

/** From edge to edge, the lines all the way. */
export const Plain: Story<VirtualListProps> = {
  args: {
    label: 'Domains',
    variant: 'plain',
    divided: 'full',
    items: [
      { label: 'example.com', description: '14,310 messages', icon: 'mail', tag: 'Failing', tone: 'bad', href: '#com' },
      { label: 'example.net', description: '820 messages', icon: 'mail', tag: 'Passing', tone: 'ok', href: '#net' },
      { label: 'example.org', value: null, icon: 'mail' },
    ],
  },
  markup: tag,
}

/** Long words break, and a value without room beside its label stands below it. */
export const German: Story<VirtualListProps> = {
  args: {
    label: 'Einstellungen',
    items: [
      { label: 'Benachrichtigungseinstellungen für Sicherheitswarnungen', value: 'Ein', href: '#a' },
      { label: 'Datenschutzgrundverordnung', description: 'Auftragsverarbeitungsvertrag', value: 'unterschrieben' },
    ],
  },
  markup: '<k-virtual-list lang="de" { ...props }></k-virtual-list>',
}

/** Rows and the headings of their groups in Japanese. */
export const Japanese: Story<VirtualListProps> = {
  args: {
    label: '通知',
    items: [
      { label: 'セキュリティ警告', description: 'すぐに知らせる', value: 'オン' },
      { label: '週報', value: null },
    ],
    groups: [
      { label: '今日', count: 1 },
      { label: '昨日', count: 1 },
    ],
  },
  markup: '<k-virtual-list lang="ja" { ...props }></k-virtual-list>',
}
