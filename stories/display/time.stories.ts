import Time, { type TimeProps } from '../../components/display/time.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Display/Time', component: Time } satisfies Meta<TimeProps>

const shown = (canvas: Element) => canvas.querySelector('time')!.textContent

/** How long ago it was, in a line of text; a tap says when. */
export const Basic: Story<TimeProps> = {
  args: { value: '2001-02-03T04:05:00Z' },
  markup: '<p>Backed up <k-time { ...props }></k-time>, and never since.</p>',
  async play({ canvasElement, thumb, keys, expect }) {
    expect(shown(canvasElement)).toMatch(/^\d\d years ago$/)
    expect(canvasElement.querySelector('time')!.dateTime).toBe('2001-02-03T04:05:00Z')
    await thumb(canvasElement.querySelector('button')!).tap()
    expect(shown(canvasElement)).toMatch(/^Feb [23], 2001/)
    canvasElement.querySelector('button')!.focus()
    await keys.press('Space')
    expect(shown(canvasElement)).toMatch(/years ago$/)
  },
}

/** What is left, second by second. */
export const Countdown: Story<TimeProps> = {
  args: { value: 'PT2M', mode: 'countdown' },
  markup: '<p>Press the button within <k-time { ...props }></k-time>.</p>',
  play({ canvasElement, expect }) {
    expect(shown(canvasElement)).toMatch(/^0[12]:[05]\d$/)
    expect(canvasElement.querySelector('time')!.role).toBe('timer')
  },
}

/** How long something takes, in three lengths, and in Japanese. */
export const Duration: Story<TimeProps> = {
  args: { value: 'PT2H5M', mode: 'duration' },
  markup: `<p><k-time { ...props }></k-time>; <k-time format="short" { ...props }></k-time>;
  <k-time format="narrow" { ...props }></k-time></p>`,
  play({ canvasElement, expect }) {
    const texts = [...canvasElement.querySelectorAll('time')].map(({ textContent }) => textContent)
    expect(texts).toEqual(['2 hours, 5 minutes', '2 hr, 5 min', '2h 5m'])
  },
}

/** What is no time stays as it is; nothing is a dash. */
export const Broken: Story<TimeProps> = {
  args: { value: '' },
  markup: '<p><k-time { ...props }></k-time>; <k-time value="soon <b>" mode="until"></k-time></p>',
  play({ canvasElement, expect }) {
    const texts = [...canvasElement.querySelectorAll('time')].map(({ textContent }) => textContent)
    expect(texts).toEqual(['—', 'soon <b>'])
  },
}
