import ReorderList, { type ReorderListProps } from '../../components/lists/reorder-list.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Lists/Reorder list', component: ReorderList } satisfies Meta<ReorderListProps>

const tag = '<k-reorder-list { ...props }></k-reorder-list>'
const stages = ['Build', 'Test', 'Staging', 'Production'].map((label, id) => ({ id, label }))

const labels = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll('.k-list-item-label')].map((label) => label.textContent!.trim())
const handle = (canvas: HTMLElement, index: number) =>
  canvas.querySelectorAll<HTMLElement>('[role=list] .k-reorder-list-handle')[index]!
/** A row that is let go glides to its place first. */
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(requestAnimationFrame)
}

/** Carried by the handle, or moved by arrow keys on it; `reorder` says from where to where. */
export const Basic: Story<ReorderListProps> = {
  args: { label: 'Stages', items: stages },
  markup: tag,
  async play({ canvasElement, thumb, keys, expect }) {
    const { height } = canvasElement.querySelector('k-list-item')!.getBoundingClientRect()
    await thumb(handle(canvasElement, 0)).drag({ y: 2 * height })
    await until(() => labels(canvasElement)[2] === 'Build')
    expect(labels(canvasElement)).toEqual(['Test', 'Staging', 'Build', 'Production'])
    expect(document.activeElement).toBe(handle(canvasElement, 2))
    await keys.press('ArrowUp')
    await keys.press('End')
    expect(labels(canvasElement)).toEqual(['Test', 'Staging', 'Production', 'Build'])
    expect(canvasElement.querySelector('[role=status]')!.textContent).toBe('Build: moved to 4 of 4')
  },
}

/** A press on the handle shows two buttons, for those who cannot drag. */
export const Buttons: Story<ReorderListProps> = {
  args: { label: 'Stages', items: stages },
  markup: tag,
  async play({ canvasElement, thumb, expect }) {
    await thumb(handle(canvasElement, 1)).tap()
    const [up] = canvasElement.querySelectorAll('.k-reorder-list-step:not([hidden])')
    await thumb(up!).tap()
    expect(labels(canvasElement)).toEqual(['Test', 'Build', 'Staging', 'Production'])
  },
}

/** Rows from data as a list draws them. */
export const Rows: Story<ReorderListProps> = {
  args: {
    label: 'Release train',
    items: [
      { id: 'api', label: 'API', description: '2.14.0, checked', icon: 'circle-check', tone: 'ok', tag: 'Ready' },
      { id: 'app', label: 'App', description: '7.2.1, two checks fail', icon: 'circle-x', tone: 'bad', tag: 'Failing' },
      { id: 'docs', label: 'Handbook', value: 12, href: '#docs' },
      { id: 'site', label: 'Site', value: null },
    ],
  },
  markup: tag,
}

/** Rows as markup: moved, each stays the same element. */
export const Markup: Story<ReorderListProps> = {
  args: { label: 'Sources' },
  markup: `<k-reorder-list { ...props }>
  <k-list-item label="Mail" description="Every minute" icon="mail"></k-list-item>
  <k-list-item label="Uploads" icon="upload" href="#uploads"></k-list-item>
  <k-list-item label="Search" icon="search" button></k-list-item>
</k-reorder-list>`,
  async play({ canvasElement, args, keys, expect }) {
    handle(canvasElement, 2).focus()
    await keys.press('Home')
    expect(labels(canvasElement)).toEqual(['Search', 'Mail', 'Uploads'])
    expect(args.onreorder).toHaveBeenCalledTimes(1)
  },
}

/** The order cannot be changed now: there are no handles. */
export const Disabled: Story<ReorderListProps> = {
  args: { label: 'Stages', items: stages, disabled: true },
  markup: tag,
}

/** One row has nowhere to go. */
export const One: Story<ReorderListProps> = { args: { items: [{ label: 'Alone' }] }, markup: tag }

/** What is said when there is nothing. */
export const Empty: Story<ReorderListProps> = {
  args: { label: 'Stages', items: [] },
  markup: '<k-reorder-list { ...props }><p slot="empty">No stages yet.</p></k-reorder-list>',
}

/** Long words break beside the handle. */
export const German: Story<ReorderListProps> = {
  args: {
    label: 'Reihenfolge',
    items: [
      { label: 'Benachrichtigungseinstellungen für Sicherheitswarnungen' },
      { label: 'Datenschutzgrundverordnung', description: 'Auftragsverarbeitungsvertrag' },
    ],
  },
  markup: '<k-reorder-list lang="de" { ...props }></k-reorder-list>',
}

/** In Japanese. */
export const Japanese: Story<ReorderListProps> = {
  args: { label: '順番', items: [{ label: 'セキュリティ警告' }, { label: '週報', description: '毎週月曜日の朝' }] },
  markup: '<k-reorder-list lang="ja" { ...props }></k-reorder-list>',
}

/** Data is text, whatever it looks like. */
export const Text: Story<ReorderListProps> = {
  args: { items: [{ label: '<b>not bold</b>', description: '{ props }' }, { label: '&amp;' }] },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(labels(canvasElement)).toEqual(['<b>not bold</b>', '&amp;'])
  },
}

/** Rows that are also swiped, to both sides: a handle is for carrying, all else of the row for the swipe. */
export const Swiped: Story<ReorderListProps> = {
  args: { label: 'Queue' },
  markup: `<k-reorder-list { ...props }>
  <k-swipe-item actions='[{ "label": "Delete", "tone": "bad" }, { "label": "Pause", "side": "start" }]'>
    <k-list-item label="Intro.mp4" description="12 MB"></k-list-item></k-swipe-item>
  <k-swipe-item actions='[{ "label": "Delete", "tone": "bad" }, { "label": "Pause", "side": "start" }]'>
    <k-list-item label="Tour.mp4" description="80 MB"></k-list-item></k-swipe-item>
</k-reorder-list>`,
  async play({ canvasElement, args, thumb, keys, expect }) {
    const rows = () => [...canvasElement.querySelectorAll<HTMLElement>('k-swipe-item')]
    const first = rows()[0]!
    const track = first.querySelector('.k-swipe-item-track')!
    const rest = track.scrollLeft
    for (const [direction, state] of [
      ['left', 'end'],
      ['right', 'start'],
    ] as const) {
      const turned = new Promise((resolve) => first.addEventListener('toggle', resolve, { once: true }))
      await thumb(track).fling(direction)
      await turned
      expect(first.dataset.state).toBe(state)
      await keys.press('Escape')
      await until(() => Math.abs(track.scrollLeft - rest) < 1)
    }
    const { height } = first.getBoundingClientRect()
    await thumb(handle(canvasElement, 0)).drag({ y: height })
    await until(() => rows()[1] === first)
    expect(args.onreorder).toHaveBeenCalledTimes(1)
    handle(canvasElement, 1).focus()
    await keys.press('ArrowUp')
    expect(rows()[0]).toBe(first)
  },
}
