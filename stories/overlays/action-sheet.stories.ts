import ActionSheet, { type ActionSheetProps } from '../../components/overlays/action-sheet.riot'
import type { Meta, Story } from '../csf'

export default {
  title: 'Overlays/Action sheet',
  component: ActionSheet,
  layout: 'fullscreen',
} satisfies Meta<ActionSheetProps>

const rows = (canvas: Element) => [...canvas.querySelectorAll<HTMLElement>('.k-menu-item')]
const row = (canvas: Element, label: string) => rows(canvas).find(({ textContent }) => textContent.includes(label))!
const isOpen = (canvas: Element) => canvas.querySelector('dialog')!.matches(':modal')
const gone = async (canvas: Element) => {
  while (canvas.querySelector('dialog')!.open) await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame) // `close` comes in a task of its own
}

/** A button opens it; Cancel is always the last. What destroys has a sign besides its colour. */
export const Basic: Story<ActionSheetProps> = {
  args: {
    label: 'Photo of the door',
    items: [
      { label: 'Save to photos', value: 'save', icon: 'inbox' },
      { label: 'Use as a cover', value: 'cover', description: 'Of this device', disabled: true },
      { label: 'Delete photo', value: 'delete', tone: 'bad' },
    ],
  },
  markup: `<k-button commandfor="photo" command="show" variant="soft">Photo</k-button>
<k-action-sheet id="photo" { ...props }></k-action-sheet>`,
  async play({ canvasElement, args, thumb, keys, expect }) {
    const button = canvasElement.querySelector('.k-button-control')!
    await thumb(button).tap()
    expect([isOpen(canvasElement), rows(canvasElement).length]).toEqual([true, 4])
    expect(row(canvasElement, 'Delete').querySelector('.k-icon')).not.toBe(null)
    await thumb(row(canvasElement, 'cover')).tap()
    expect(isOpen(canvasElement)).toBe(true)
    await thumb(row(canvasElement, 'Cancel')).tap()
    await gone(canvasElement)
    expect(args.onaction).not.toHaveBeenCalled()
    await thumb(button).tap()
    await keys.press('d')
    await keys.press('Enter')
    await gone(canvasElement)
    expect(args.onaction).toHaveBeenCalledTimes(1)
    expect(args.onclose).toHaveBeenCalledTimes(2)
    expect(document.activeElement).toBe(button)
  },
}

/** `share` adds what hands an address on; where the system has no sheet for it, it is copied, and a toast says so. */
export const Share: Story<ActionSheetProps> = {
  args: {
    label: 'Results',
    open: true,
    share: { title: 'Results', url: 'https://example.com/results' },
    items: [{ label: 'Export as CSV', value: 'csv', icon: 'file' }],
  },
  markup: '<k-action-sheet { ...props }></k-action-sheet><k-toast></k-toast>',
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(row(canvasElement, 'Copy link')).tap()
    await gone(canvasElement)
    expect(args.onaction).toHaveBeenCalledTimes(1)
    const toast = () => document.querySelector('.k-toast-text')?.textContent ?? ''
    while (!toast()) await new Promise(requestAnimationFrame)
    expect(toast()).toMatch(/cop/i)
  },
}

/** Of many, some are scrolled to; Cancel stays. */
export const Many: Story<ActionSheetProps> = {
  args: {
    label: 'Remind me',
    open: true,
    items: Array.from({ length: 24 }, (_, hour) => ({ label: `In ${hour + 1} h` })),
  },
  async play({ canvasElement, args, thumb, expect }) {
    const cancel = row(canvasElement, 'Cancel').getBoundingClientRect()
    expect(cancel.bottom <= innerHeight).toBe(true)
    await thumb(row(canvasElement, 'Cancel')).tap()
    await gone(canvasElement)
    expect(args.onclose).toHaveBeenCalledTimes(1)
  },
}

/** In Japanese, and nothing to do. */
export const Japanese: Story<ActionSheetProps> = {
  args: { label: '操作', open: true, cancel: 'やめる', items: [] },
  markup: '<k-action-sheet lang="ja" { ...props }></k-action-sheet>',
}
