import Spinner, { type SpinnerProps } from '../../components/feedback/spinner.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Feedback/Spinner', component: Spinner } satisfies Meta<SpinnerProps>

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** What takes less than 300 ms never shows it. */
export const Basic: Story<SpinnerProps> = {
  markup: '<p><k-spinner { ...props }></k-spinner></p>',
  async play({ canvasElement, expect }) {
    const status = canvasElement.querySelector('[role=status]')!
    expect(canvasElement.querySelector('k-spinner')!.checkVisibility({ visibilityProperty: true })).toBe(
      Boolean(status.textContent!.trim()),
    )
    await pause(400)
    expect(canvasElement.querySelector('k-spinner')!.checkVisibility({ visibilityProperty: true })).toBe(true)
    expect(status.textContent!.trim()).toBe('Loading')
  },
}

/** Words beside it say what takes so long. */
export const WithWords: Story<SpinnerProps> = {
  args: { delay: 0 },
  markup: '<p><k-spinner { ...props }>Reading 3 reports</k-spinner></p>',
}

/** Three sizes. */
export const Sizes: Story<SpinnerProps> = {
  markup: `<p><k-spinner size="sm" delay="0"></k-spinner> <k-spinner delay="0"></k-spinner>
<k-spinner size="lg" delay="0"></k-spinner></p>`,
}

/** Over the page, which cannot be used meanwhile; Escape and the back gesture always lead out. */
export const Overlay: Story<SpinnerProps> = {
  layout: 'fullscreen',
  args: { overlay: true, delay: 0, label: 'Sending' },
  async play({ canvasElement, args, keys, expect }) {
    await pause(50)
    expect(canvasElement.querySelector('dialog')!.open).toBe(true)
    await keys.press('Escape')
    expect(args.oncancel).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelector('dialog')!.open).toBe(false)
  },
}
