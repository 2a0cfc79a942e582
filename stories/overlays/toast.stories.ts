import Toast, { type ToastProps } from '../../components/overlays/toast.riot'
import type { Toaster } from '../../src/app'
import type { Meta, Story } from '../csf'

export default { title: 'Overlays/Toast', component: Toast, layout: 'fullscreen' } satisfies Meta<ToastProps>

const toasterIn = (canvas: Element) => canvas.querySelector<Toaster>('k-toast')!
const panelIn = (canvas: Element) => canvas.querySelector<HTMLElement>('.k-toast-panel')!
/** Begin to listen before what sends it away. */
const gone = (canvas: Element) =>
  new Promise((resolve) => toasterIn(canvas).addEventListener('close', resolve, { once: true }))
const isUp = (canvas: Element) => panelIn(canvas).matches(':popover-open')

/** Says what has happened, and goes by itself after five seconds or by its button. From a script: `toast('Saved')`. */
export const Basic: Story<ToastProps> = {
  args: { text: 'Report sent' },
  async play({ canvasElement, args, thumb, expect }) {
    expect(canvasElement.querySelector('[role=status]')!.textContent).toBe('Report sent')
    const closed = gone(canvasElement)
    await thumb(canvasElement.querySelector('.k-toast-close')!).tap()
    await closed
    expect(isUp(canvasElement)).toBe(false)
    expect(args.onclose).toHaveBeenCalledTimes(1)
  },
}

/** With a button it stays until that is pressed or the toast is dismissed. */
export const WithAction: Story<ToastProps> = {
  args: { text: '3 messages deleted', action: 'Undo' },
  async play({ canvasElement, args, keys, expect }) {
    await keys.press('Tab')
    expect(document.activeElement!.textContent).toBe('Undo')
    const closed = gone(canvasElement)
    await keys.press('Enter')
    await closed
    expect(args.onaction).toHaveBeenCalledTimes(1)
    expect(isUp(canvasElement)).toBe(false)
  },
}

/** Thrown aside with a finger; a short pull springs back. */
export const Swipe: Story<ToastProps> = {
  args: { text: 'Copied to the clipboard', tone: 'ok' },
  async play({ canvasElement, thumb, expect }) {
    await thumb(panelIn(canvasElement)).drag({ x: 30 })
    expect(isUp(canvasElement)).toBe(true)
    const closed = gone(canvasElement)
    await thumb(panelIn(canvasElement)).fling('right')
    await closed
    expect(isUp(canvasElement)).toBe(false)
  },
}

/** A shape, and for a screen reader a word, say what the colour says; `bad` interrupts. */
export const Bad: Story<ToastProps> = {
  args: { text: 'The report could not be sent', tone: 'bad', action: 'Try again' },
  async play({ canvasElement, expect }) {
    const spoken = canvasElement.querySelector('[role=alert]')!.textContent
    expect(spoken).toBe('Problem. The report could not be sent. Try again')
  },
}

/** Advice that should not be missed. */
export const Warn: Story<ToastProps> = { args: { text: 'The battery is low', tone: 'warn' } }

/** One at a time: what comes meanwhile waits. */
export const Several: Story<ToastProps> = {
  args: { text: 'First', tone: 'info' },
  async play({ canvasElement, thumb, expect }) {
    const second = toasterIn(canvasElement).show('Second', { action: 'Open' })
    expect(canvasElement.querySelector('.k-toast-text')!.textContent).toBe('First')
    const closed = gone(canvasElement)
    await thumb(canvasElement.querySelector('.k-toast-close')!).tap()
    await closed
    await new Promise((resolve) => setTimeout(resolve, 200)) // the pause between two
    await thumb(canvasElement.querySelector('.k-toast-action')!).tap()
    expect(await second).toBe(true)
  },
}

/** Long words and long texts wrap beside the buttons. */
export const LongText: Story<ToastProps> = {
  args: {
    text: 'Die Datenschutz-Grundverordnungsbestätigung wurde an alle Empfängerinnen und Empfänger weitergeleitet.',
    action: 'Rückgängig',
  },
}

/** Japanese texts break between any two characters. */
export const Japanese: Story<ToastProps> = {
  args: { text: 'レポートを送信しました。結果は数分後に表示されます。', tone: 'ok', action: '元に戻す' },
}
