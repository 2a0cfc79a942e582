import SwipeItem, { type SwipeAction, type SwipeItemProps } from '../../components/lists/swipe-item.riot'
import type { Meta, PlayContext, Story } from '../csf'

export default { title: 'Lists/Swipe item', component: SwipeItem } satisfies Meta<SwipeItemProps>

const archive: SwipeAction = { label: 'Archive', icon: 'inbox', tone: 'accent' }
const remove: SwipeAction = { label: 'Delete', icon: 'trash-2', tone: 'bad' }
const unread: SwipeAction = { label: 'Unread', icon: 'mail', tone: 'info', side: 'start' }

const row =
  '<k-list-item label="Anna Lindqvist" description="The invoice for May is attached" href="#anna"></k-list-item>'
const tag = `<k-list><k-swipe-item { ...props }>${row}</k-swipe-item></k-list>`

type Canvas = PlayContext<SwipeItemProps>['canvasElement']
const item = (canvas: Canvas) => canvas.querySelector<HTMLElement>('k-swipe-item')!
const track = (canvas: Canvas) => canvas.querySelector('.k-swipe-item-track')!
const more = (canvas: Canvas) => canvas.querySelector<HTMLElement>('.k-swipe-item-more')!
/** A row comes to rest some time after the finger has left it. */
const turned = (canvas: Canvas) =>
  new Promise((resolve) => item(canvas).addEventListener('toggle', resolve, { once: true }))
const stateOf = (canvas: Canvas) => item(canvas).dataset.state

/** Swiped aside, a row shows what can be done with it; its button does the same. */
export const Basic: Story<SwipeItemProps> = {
  args: { actions: [archive, remove] },
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    const opened = turned(canvasElement)
    await thumb(track(canvasElement)).fling('left')
    await opened
    expect(stateOf(canvasElement)).toBe('end')
    await keys.press('Escape')
    more(canvasElement).focus()
    await keys.press('Enter')
    expect(document.activeElement!.textContent).toContain('Archive')
    await keys.press('Enter')
    expect(args.onaction).toHaveBeenCalledTimes(1)
    expect(stateOf(canvasElement)).toBe('closed')
    expect(document.activeElement).toBe(more(canvasElement))
  },
}

/** Actions on both sides; the button shows one side after the other. */
export const BothSides: Story<SwipeItemProps> = {
  args: { actions: [unread, archive, remove] },
  markup: tag,
  async play({ canvasElement, thumb, expect }) {
    const opened = turned(canvasElement)
    await thumb(track(canvasElement)).fling('right')
    await opened
    expect(stateOf(canvasElement)).toBe('start')
  },
}

/** A swipe all the way does the outermost action, so let it be undone. */
export const FullSwipe: Story<SwipeItemProps> = {
  args: {
    actions: [archive, remove],
  },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    const { width } = track(canvasElement).getBoundingClientRect()
    const done = new Promise((resolve) => item(canvasElement).addEventListener('action', resolve))
    await thumb(more(canvasElement)).drag({ x: 60 - width })
    await done
    expect(args.onaction).toHaveBeenCalledTimes(1)
  },
}

/** What stands beside other rows of the list: links, buttons, rows without actions. One is open at a time. */
export const Rows: Story<SwipeItemProps> = {
  args: { actions: [unread, archive, remove], open: true },
  markup: `<k-list label="Inbox">
  <k-swipe-item { ...props }><k-list-item label="Anna Lindqvist" description="The invoice for May is attached" href="#anna"></k-list-item></k-swipe-item>
  <k-swipe-item actions='[{"label":"Delete","tone":"bad","icon":"trash-2"}]'><k-list-item icon="mail" label="Reports" description="Every Monday" button></k-list-item></k-swipe-item>
  <k-swipe-item actions='[{"label":"Mute"}]'><k-list-item label="North gate" value="82%"></k-list-item></k-swipe-item>
  <k-list-item label="Without actions" description="It stays where it is"></k-list-item>
</k-list>`,
  async play({ canvasElement, thumb, expect }) {
    const [first, second] = canvasElement.querySelectorAll<HTMLElement>('k-swipe-item')
    await thumb(second!.querySelector('.k-swipe-item-more')!).tap()
    expect([first!.dataset.state, second!.dataset.state]).toEqual(['closed', 'end'])
  },
}

/** Without the button, where the row's own page offers the same; and a long swipe is no more than a short one. */
export const SwipeAlone: Story<SwipeItemProps> = {
  args: { actions: [archive, remove], noMore: true, noFullSwipe: true },
  markup: tag,
}

/** Without actions it is the row alone. */
export const Empty: Story<SwipeItemProps> = { args: { actions: [] }, markup: tag }

/** Broken data: what has no label cannot be understood, and is left out. */
export const Broken: Story<SwipeItemProps> = {
  args: { actions: [{ label: '' }, { ...remove, icon: 'no-such-icon', side: 'left' as 'end', tone: 'red' as 'bad' }] },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelectorAll('.k-swipe-item-action').length).toBe(1)
  },
}

/** Long words break: some of the row is always to be seen. */
export const German: Story<SwipeItemProps> = {
  args: {
    actions: [
      { label: 'Benachrichtigungen stummschalten', icon: 'clock' },
      { label: 'Unwiderruflich löschen', icon: 'trash-2', tone: 'bad' },
    ],
    open: true,
  },
  markup: `<k-list lang="de"><k-swipe-item { ...props }><k-list-item label="Datenschutzgrundverordnung" description="Auftragsverarbeitungsvertrag"></k-list-item></k-swipe-item></k-list>`,
}

/** In Japanese. */
export const Japanese: Story<SwipeItemProps> = {
  args: {
    actions: [
      { label: 'アーカイブ', icon: 'inbox', tone: 'accent' },
      { label: '削除', icon: 'trash-2', tone: 'bad' },
    ],
    open: true,
  },
  markup: `<k-list lang="ja"><k-swipe-item { ...props }><k-list-item label="週報" description="毎週月曜日の朝に届きます"></k-list-item></k-swipe-item></k-list>`,
}

/** Data is text, whatever it looks like. */
export const Text: Story<SwipeItemProps> = {
  args: { actions: [{ label: '<b>Delete</b>', tone: 'bad' }], label: '{ props }' },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('.k-swipe-item-action')!.textContent).toContain('<b>Delete</b>')
  },
}
