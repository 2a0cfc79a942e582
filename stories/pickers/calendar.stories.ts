import Calendar, { type CalendarProps } from '../../components/pickers/calendar.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Pickers/Calendar', component: Calendar } satisfies Meta<CalendarProps>

const calendar = (canvas: Element) => canvas.querySelector('k-calendar') as unknown as CalendarProps
const named = (canvas: Element, label: string) =>
  canvas.querySelector<HTMLElement>(`.k-calendar-day[aria-label^="${label}"]`)!
const said = (canvas: Element) => canvas.querySelector('.k-field-spoken')!.textContent

/** A day on the page, as for an appointment. Each month that it is turned to is told. */
export const Basic: Story<CalendarProps> = {
  args: { value: '2026-11-26', min: '2026-11-03', disabledDates: ['2026-11-10/2026-11-12'] },
  async play({ canvasElement, args, thumb, keys, expect }) {
    expect(said(canvasElement)).toBe('')
    await thumb(canvasElement.querySelector('.k-calendar-next')!).tap()
    expect(said(canvasElement)).toBe('December 2026')
    await thumb(named(canvasElement, 'Friday, December 4, 2026')).tap()
    expect(calendar(canvasElement).value).toBe('2026-12-04')
    named(canvasElement, 'Friday, December 4, 2026').focus()
    await keys.press('PageUp')
    expect([said(canvasElement), document.activeElement!.ariaLabel]).toEqual([
      'November 2026',
      'Wednesday, November 4, 2026',
    ])
    await thumb(named(canvasElement, 'Wednesday, November 11, 2026, not available')).tap()
    expect(canvasElement.querySelector('.k-calendar-status')!.textContent).toBe('Nov 11, 2026: not available')
    expect(args.onselect).toHaveBeenCalledTimes(1)
  },
}

/** The first and the last day, in months that scroll. */
export const Range: Story<CalendarProps> = {
  args: { mode: 'range', value: '2026-11-24', valueEnd: '2026-11-28', scrolls: true },
  async play({ canvasElement, thumb, expect }) {
    while (!named(canvasElement, 'Friday, November 20')) await new Promise(requestAnimationFrame)
    await thumb(named(canvasElement, 'Friday, November 20, 2026')).tap()
    expect(calendar(canvasElement).value).toBe('2026-11-24')
    await thumb(named(canvasElement, 'Tuesday, November 17, 2026')).tap()
    expect([calendar(canvasElement).value, calendar(canvasElement).valueEnd]).toEqual(['2026-11-17', '2026-11-20'])
  },
}

/** In Japanese, a month of a year. */
export const Japanese: Story<CalendarProps> = {
  args: { mode: 'month', value: '2027-03', min: '2026-11' },
  markup: '<k-calendar lang="ja" { ...props }></k-calendar>',
}
