import Dialog, { type DialogProps } from '../../components/overlays/dialog.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Overlays/Dialog', component: Dialog, layout: 'fullscreen' } satisfies Meta<DialogProps>

const button = (canvas: Element, value: string) => canvas.querySelector(`button[value=${value}]`)!

/** A message above the page; a tap beside it, Escape or back close it. */
export const Basic: Story<DialogProps> = {
  args: { label: 'Saved', open: true },
  markup: '<k-dialog { ...props }><p>The report is on its way to reports@example.com.</p></k-dialog>',
  async play({ canvasElement, args, keys, expect }) {
    await keys.press('Escape')
    expect(args.oncancel).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelector('k-dialog')).toHaveProperty('open', false)
  },
}

/** Wants an answer: a tap beside does not close it, and the focus is on what does no harm. */
export const Alert: Story<DialogProps> = {
  args: { label: 'Delete “North gate”?', kind: 'alert', open: true },
  markup: `<k-dialog { ...props }>
  <p>Its reports of the last 30 days go with it. This cannot be undone.</p>
  <k-button slot="footer" variant="soft" value="cancel">Cancel</k-button>
  <k-button slot="footer" tone="bad" value="delete">Delete</k-button>
</k-dialog>`,
  async play({ canvasElement, args, thumb, expect }) {
    expect(document.activeElement).toBe(button(canvasElement, 'cancel'))
    await thumb(button(canvasElement, 'delete')).tap()
    expect(args.onaction).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelector('k-dialog')).toHaveProperty('open', false)
  },
}

/** A task of its own: it fills a phone's screen, and stands in the middle of a wide one. */
export const Full: Story<DialogProps> = {
  args: { label: 'New device', kind: 'full', open: true },
  markup: `<k-dialog { ...props }>
  <p>Hold the phone near the device until its light turns blue.</p>
  <k-button slot="footer" value="next" block>Next</k-button>
</k-dialog>`,
}

/** The body scrolls, title and buttons stay; buttons that do not fit side by side go below each other. */
export const LongText: Story<DialogProps> = {
  args: { label: 'Nutzungsbedingungen und Datenschutzerklärung', open: true },
  markup: `<k-dialog lang="de" { ...props }>
  ${'<p>Die Verarbeitung erfolgt ausschließlich zu den vereinbarten Zwecken und nur auf diesem Gerät.</p>\n  '.repeat(12)}
  <k-button slot="footer" variant="soft" value="cancel">Nicht einverstanden</k-button>
  <k-button slot="footer" value="ok">Einverstanden und weiter</k-button>
</k-dialog>`,
}

/** Opened by a button that names it. */
export const OpenedByButton: Story<DialogProps> = {
  args: { label: 'About' },
  markup: `<k-button command="show-modal" commandfor="about">About</k-button>
<k-dialog id="about" { ...props }><p>Version 4.2</p></k-dialog>`,
  async play({ canvasElement, thumb, keys, expect }) {
    const closed = new Promise((resolve) => canvasElement.querySelector('k-dialog')!.addEventListener('close', resolve))
    await thumb(canvasElement.querySelector('k-button')!).tap()
    expect(canvasElement.querySelector('dialog')!.matches(':modal')).toBe(true)
    await keys.press('Escape')
    await closed
    expect(document.activeElement).toBe(canvasElement.querySelector('.k-button-control'))
  },
}

/** While it saves, nothing closes it. */
export const Locked: Story<DialogProps> = {
  args: { label: 'Restoring', open: true, locked: true },
  markup: '<k-dialog { ...props }><p>This takes about a minute; please leave the page open.</p></k-dialog>',
  async play({ canvasElement, args, keys, expect }) {
    await keys.press('Escape')
    await keys.press('Escape')
    expect(args.oncancel).not.toHaveBeenCalled()
    expect(canvasElement.querySelector('dialog')!.matches(':modal')).toBe(true)
  },
}

/** Japanese titles and texts. */
export const Japanese: Story<DialogProps> = {
  args: { label: '「北門」を削除しますか？', kind: 'alert', open: true },
  markup: `<k-dialog lang="ja" { ...props }>
  <p>過去 30 日間のレポートも削除されます。この操作は取り消せません。</p>
  <k-button slot="footer" variant="soft" value="cancel">キャンセル</k-button>
  <k-button slot="footer" tone="bad" value="delete">削除</k-button>
</k-dialog>`,
}
