import Sheet, { type SheetProps } from '../../components/overlays/sheet.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Overlays/Sheet', component: Sheet, layout: 'fullscreen' } satisfies Meta<SheetProps>

const part = (canvas: Element, name: string) => canvas.querySelector(`:is(.k-sheet-${name}, .k-dialog-${name})`)!

/** Rises from the bottom edge. Pull or fling it down, press the grabber, or tap beside it to send it away. */
export const Basic: Story<SheetProps> = {
  args: { label: 'Sort by', open: true },
  markup: '<k-sheet { ...props }><p>Newest first</p><p>Oldest first</p></k-sheet>',
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(part(canvasElement, 'header')).fling('down')
    expect(args.oncancel).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelector('k-sheet')).toHaveProperty('open', false)
  },
}

/** Opened by a button that names it: no script is needed for it. */
export const OpenedByButton: Story<SheetProps> = {
  args: { label: 'Filter' },
  markup: `<k-button command="show-modal" commandfor="filter">Filter</k-button>
<k-sheet id="filter" { ...props }>
  <p>Show only what needs work.</p>
  <k-button slot="footer" block command="close" commandfor="filter">Show 12 devices</k-button>
</k-sheet>`,
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(canvasElement.querySelector('k-button')!).tap()
    expect(part(canvasElement, 'panel').matches(':modal')).toBe(true)
    await keys.press('Escape')
    expect(args.oncancel).toHaveBeenCalledTimes(1)
  },
}

/** From above, as a short choice below a bar; pushed up, it leaves. */
export const Top: Story<SheetProps> = {
  args: { label: 'Sort by', side: 'top', open: true },
  markup: '<k-sheet { ...props }><p>Name, or the time of the last report.</p></k-sheet>',
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(part(canvasElement, 'header')).fling('down')
    expect(args.oncancel).not.toHaveBeenCalled()
    await thumb(part(canvasElement, 'header')).fling('up')
    expect(args.oncancel).toHaveBeenCalledTimes(1)
  },
}

/** The page stays in use beside it, as a map behind the list of what is on it. */
export const NonModal: Story<SheetProps> = {
  args: { label: 'Nearby', open: true, nonModal: true },
  markup: `<k-switch label="Show closed ones"></k-switch>
<k-sheet { ...props }><p>North gate, 40 m</p><p>Boathouse, 210 m</p></k-sheet>`,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('k-switch')!).tap()
    expect(canvasElement.querySelector('k-switch')).toHaveProperty('checked', true)
    expect(args.oncancel).not.toHaveBeenCalled()
    await thumb(part(canvasElement, 'header')).fling('down')
    expect(args.oncancel).toHaveBeenCalledTimes(1)
  },
}

/** Two heights: it opens half way, and a pull or a press of the grabber brings it up. */
export const Detents: Story<SheetProps> = {
  args: { label: 'North gate', open: true, detents: '.5 1' },
  markup: `<k-sheet { ...props }>
  <p>Last report at 06:10, three hours after the one before.</p>
  <p>Battery 82%, signal −71 dBm, 3 of 8 GB free.</p>
</k-sheet>`,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(part(canvasElement, 'handle')).tap()
    expect(args.ondetent).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelector('k-sheet')).toHaveProperty('detent', '1')
  },
}

/** A drawer at the start of the line: on the left, and on the right where text runs from right to left. */
export const Drawer: Story<SheetProps> = {
  args: { label: 'Menu', open: true, side: 'start' },
  markup:
    '<k-sheet { ...props }><k-list variant="plain"><k-list-item label="Devices" href="#devices"></k-list-item><k-list-item label="Reports" href="#reports"></k-list-item></k-list></k-sheet>',
}

/** At the end of the line, as for details beside a table. */
export const DrawerAtEnd: Story<SheetProps> = {
  args: { label: 'Details', open: true, side: 'end' },
  markup: '<k-sheet { ...props }><p>Added on 2026-11-03 by the gate itself.</p></k-sheet>',
}

/** Long content scrolls below a title that stays; pulled at its top, it hands over to the sheet. */
export const LongContent: Story<SheetProps> = {
  args: { label: 'What is new', open: true, detents: '.5 1' },
  markup: `<k-sheet { ...props }>
  ${Array.from({ length: 24 }, (_, index) => `<p>Version 4.${24 - index} brings quieter alerts.</p>`).join('\n  ')}
  <k-button slot="footer" block>Update now</k-button>
</k-sheet>`,
}

/** A word longer than the screen is hyphenated where the browser knows the language. */
export const German: Story<SheetProps> = {
  args: { label: 'Benachrichtigungseinstellungen verwalten', open: true },
  markup:
    '<k-sheet lang="de" { ...props }><p>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz</p></k-sheet>',
}

/** Japanese breaks anywhere but before a full stop. */
export const Japanese: Story<SheetProps> = {
  args: { label: '並べ替え', open: true },
  markup: '<k-sheet lang="ja" { ...props }><p>この順序は次回もこの端末でのみ保持されます。</p></k-sheet>',
}

/** `preventDefault()` on `cancel` keeps it up, as while something is not saved. */
export const Unsaved: Story<SheetProps> = {
  args: { label: 'Edit note', open: true },
  markup: '<k-sheet { ...props }><p>A pull asks first, and comes back when it is refused.</p></k-sheet>',
  async play({ canvasElement, args, thumb, expect }) {
    const sheet = canvasElement.querySelector('k-sheet')!
    sheet.addEventListener('cancel', (event) => event.preventDefault(), { once: true })
    await thumb(part(canvasElement, 'header')).fling('down')
    expect(args.oncancel).toHaveBeenCalledTimes(1)
    expect(sheet).toHaveProperty('open', true)
  },
}
