import Menu, { type MenuProps } from '../../components/overlays/menu.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Overlays/Menu', component: Menu, layout: 'fullscreen' } satisfies Meta<MenuProps>

const rows = (canvas: Element) => [...canvas.querySelectorAll<HTMLElement>('.k-menu-item')]
const row = (canvas: Element, label: string) => rows(canvas).find(({ textContent }) => textContent.includes(label))!
const button = (canvas: Element) => canvas.querySelector('.k-menu-button')!
const isOpen = (canvas: Element) => canvas.querySelector('.k-menu-panel')!.matches(':modal')
/** What is chosen is told when the menu has gone and the focus is back. */
const gone = async (canvas: Element) => {
  while (canvas.querySelector('dialog')!.open) await new Promise(requestAnimationFrame)
}

const items = [
  { label: 'Rename', value: 'rename', icon: 'file', keys: 'F2' },
  { label: 'Copy link', value: 'copy', icon: 'copy' },
  { items: [{ label: 'Delete', value: 'delete', icon: 'trash-2', tone: 'bad' as const }] },
]

/** A button for what is not worth one of its own: on a phone it opens a sheet, elsewhere a menu beside it. */
export const Basic: Story<MenuProps> = {
  args: { label: 'Actions', items },
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(button(canvasElement)).tap()
    expect(isOpen(canvasElement)).toBe(true)
    await thumb(row(canvasElement, 'Copy link')).tap()
    await gone(canvasElement)
    expect(args.onaction).toHaveBeenCalledTimes(1)
    expect(document.activeElement).toBe(button(canvasElement))
    await keys.press('Enter')
    await keys.press('d')
    await keys.press('Enter')
    await gone(canvasElement)
    expect(args.onaction).toHaveBeenCalledTimes(2)
  },
}

/** Open, as on a phone: pull it down, tap beside it, or press Escape to send it away. */
export const Open: Story<MenuProps> = {
  args: { label: 'Actions', items, open: true },
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-dialog-header')!).fling('down')
    expect(args.ontoggle).toHaveBeenCalledTimes(1)
    await gone(canvasElement)
    expect(args.onaction).not.toHaveBeenCalled()
  },
}

/** A button of one's own opens it. */
export const Trigger: Story<MenuProps> = {
  args: { label: 'Export', items: [{ label: 'As CSV' }, { label: 'As JSON' }] },
  markup: '<k-menu { ...props }><k-button slot="trigger" variant="soft">Export</k-button></k-menu>',
  async play({ canvasElement, thumb, keys, expect }) {
    const trigger = canvasElement.querySelector<HTMLElement>('.k-button-control')!
    expect([trigger.ariaHasPopup, trigger.ariaExpanded]).toEqual(['menu', 'false'])
    await thumb(trigger).tap()
    expect(trigger.ariaExpanded).toBe('true')
    await keys.press('Escape')
    await gone(canvasElement)
    expect(document.activeElement).toBe(trigger)
  },
}

/** The menu of a row: its button, a long press or a right click on the row, all open it. */
export const InARow: Story<MenuProps> = {
  args: { label: 'North gate: actions', items: [{ label: 'Find' }, { label: 'Mute for an hour' }] },
  markup: `<k-list label="Devices">
  <k-list-item label="North gate" description="Last seen 06:10" href="#gate"><k-menu slot="end" { ...props }></k-menu></k-list-item>
  <k-list-item label="Boathouse" description="Last seen 09:32" href="#boathouse"></k-list-item>
</k-list>`,
  async play({ canvasElement, args, thumb, expect }) {
    const [gate, boathouse] = [...canvasElement.querySelectorAll('k-list-item')]
    await thumb(gate!.querySelector('.k-list-item-label')!).hold(900)
    expect(isOpen(canvasElement)).toBe(true)
    expect(location.hash).not.toBe('#gate')
    await thumb(row(canvasElement, 'Mute')).tap()
    await gone(canvasElement)
    expect(args.onaction).toHaveBeenCalledTimes(1)
    await thumb(boathouse!).hold(900)
    expect(isOpen(canvasElement)).toBe(false)
  },
}

/** One menu for many rows: `for` names what it belongs to, and `source` in the event's detail says what was pressed. */
export const For: Story<MenuProps> = {
  args: {
    label: 'Row actions',
    for: 'rows',
    noButton: true,
    items: [{ label: 'Copy line' }, { label: 'Hide such lines' }],
  },
  markup: `<k-menu id="row-menu" { ...props }></k-menu>
<k-list id="rows" label="Log" items='[{"label":"GET /health"},{"label":"POST /login"}]'></k-list>
<k-button commandfor="row-menu" command="show" variant="soft">Row actions</k-button>`,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelectorAll('.k-list-item')[1]!).hold(900)
    await thumb(row(canvasElement, 'Copy line')).tap()
    await gone(canvasElement)
    expect(args.onaction).toHaveBeenCalledTimes(1)
    await thumb(canvasElement.querySelector('.k-button-control')!).tap()
    expect(isOpen(canvasElement)).toBe(true)
  },
}

/** Checks in a group are on or off each; in a `single` group one of them is on. Space leaves the menu open. */
export const Checks: Story<MenuProps> = {
  args: {
    label: 'View',
    open: true,
    items: [
      {
        label: 'Sort by',
        single: true,
        items: [
          { label: 'Name', checked: true },
          { label: 'Last seen', checked: false },
        ],
      },
      {
        label: 'Show',
        items: [
          { label: 'Muted devices', checked: true },
          { label: 'Signal', description: 'In dBm, behind the name', checked: false },
        ],
      },
    ],
  },
  async play({ canvasElement, args, thumb, keys, expect }) {
    const checked = () => rows(canvasElement).map(({ ariaChecked }) => ariaChecked)
    expect(checked()).toEqual(['true', 'false', 'true', 'false'])
    row(canvasElement, 'Signal').focus()
    await keys.press(' ')
    expect([isOpen(canvasElement), ...checked()]).toEqual([true, 'true', 'false', 'true', 'true'])
    await thumb(row(canvasElement, 'Last seen')).tap()
    await gone(canvasElement)
    expect(checked()).toEqual(['false', 'true', 'true', 'true'])
    expect(args.onaction).toHaveBeenCalledTimes(2)
  },
}

/** What leads on takes the place of the menu, with a way back. */
export const Submenu: Story<MenuProps> = {
  args: {
    label: 'Actions',
    open: true,
    items: [
      { label: 'Assign to', icon: 'shield', submenu: [{ label: 'Ada' }, { label: 'Alan' }, { label: '日本チーム' }] },
      { label: 'Mute', submenu: [{ label: 'For an hour' }, { label: 'For good' }] },
    ],
  },
  async play({ canvasElement, args, thumb, keys, expect }) {
    const labels = () => rows(canvasElement).map(({ textContent }) => textContent.trim())
    await thumb(row(canvasElement, 'Assign to')).tap()
    expect(labels()).toEqual(['Assign to', 'Ada', 'Alan', '日本チーム'])
    await keys.press('Escape')
    expect([isOpen(canvasElement), ...labels()]).toEqual([true, 'Assign to', 'Mute'])
    expect(document.activeElement!.textContent).toContain('Assign to')
    await keys.press('ArrowDown')
    await keys.press('ArrowRight')
    await thumb(rows(canvasElement)[0]!).tap()
    await thumb(row(canvasElement, 'Mute')).tap()
    await thumb(row(canvasElement, 'For good')).tap()
    await gone(canvasElement)
    expect(args.onaction).toHaveBeenCalledTimes(1)
    expect(labels()).toEqual(['Assign to', 'Mute'])
  },
}

/** An item with an address is a link; what cannot be used now can be read, and does nothing. */
export const LinksAndDisabled: Story<MenuProps> = {
  args: {
    open: true,
    items: [
      { label: 'Open report', href: '#report' },
      { label: 'Download', description: 'There is nothing to download yet', disabled: true },
    ],
  },
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(row(canvasElement, 'Download')).tap()
    expect([isOpen(canvasElement), location.hash]).toEqual([true, ''])
    canvasElement.addEventListener('click', (event) => event.preventDefault())
    await thumb(row(canvasElement, 'Open report')).tap()
    expect(args.onaction).toHaveBeenCalledTimes(1)
  },
}

/** Long words break; the sign of a check stays beside the first. */
export const German: Story<MenuProps> = {
  args: {
    label: 'Benachrichtigungseinstellungen',
    open: true,
    items: [
      { label: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', checked: true },
      { label: 'Weiterleiten', submenu: [{ label: 'Datenschutzgrundverordnung' }] },
    ],
  },
  markup: '<k-menu lang="de" { ...props }></k-menu>',
}

/** In Japanese, with a group. */
export const Japanese: Story<MenuProps> = {
  args: {
    label: '操作',
    open: true,
    items: [
      { label: '名前を変更', icon: 'file' },
      { label: '並べ替え', items: [{ label: '新しい順', checked: true }] },
      { items: [{ label: '削除', tone: 'bad', icon: 'trash-2' }] },
    ],
  },
  markup: '<k-menu lang="ja" { ...props }></k-menu>',
}

/** More than fits scrolls. */
export const Long: Story<MenuProps> = {
  args: { label: 'Time zone', open: true, items: Array.from({ length: 40 }, (_, hour) => ({ label: `UTC+${hour}` })) },
}

/** Without items it says that there is nothing to do. */
export const Empty: Story<MenuProps> = { args: { label: 'Actions', items: [], open: true } }

/** Data is text, whatever it looks like. */
export const Text: Story<MenuProps> = {
  args: {
    label: '<b>Actions</b>',
    open: true,
    items: [{ label: '<i>not italic</i>', description: '{ props }', keys: '&lt;' }],
  },
  play({ canvasElement, expect }) {
    expect(rows(canvasElement)[0]!.textContent).toContain('<i>not italic</i>')
  },
}
