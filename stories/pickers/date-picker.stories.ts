import DatePicker, { type DatePickerProps } from '../../components/pickers/date-picker.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Pickers/Date picker', component: DatePicker } satisfies Meta<DatePickerProps>

const picker = (canvas: Element) => canvas.querySelector('k-date-picker') as unknown as DatePickerProps
const sent = (canvas: Element) => new FormData(canvas.querySelector('form')!).getAll('date')
const text = (canvas: Element) => canvas.querySelector<HTMLInputElement>('.k-date-picker-text')!
const note = (canvas: Element) => canvas.querySelector('.k-field-note')!.textContent
const button = (canvas: Element) => canvas.querySelector<HTMLElement>('.k-date-picker-open')!
const panel = (canvas: Element) => canvas.querySelector('dialog')!
const named = (canvas: Element, label: string) =>
  canvas.querySelector<HTMLElement>(`.k-calendar-day[aria-label^="${label}"]`)!
/** The focus comes back when it has gone. */
async function gone(canvas: Element) {
  while (panel(canvas).open) await new Promise(requestAnimationFrame)
}

/** On a phone, the phone's own picker; where there is a mouse, a text and a calendar. */
export const Basic: Story<DatePickerProps> = {
  args: { label: 'Date of birth', name: 'date', value: '1990-04-01', max: '2026-11-26', help: 'As in your passport' },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
  play({ canvasElement, expect }) {
    const native = canvasElement.querySelector<HTMLInputElement>('input[type=date]')!
    expect([native.value, native.max, native.ariaHidden, text(canvasElement)]).toEqual([
      '1990-04-01',
      '2026-11-26',
      null,
      null,
    ])
    expect(sent(canvasElement)).toEqual(['1990-04-01'])
  },
}

/** The kit's own calendar. Months scroll, and a tap on a day chooses it. */
export const Sheet: Story<DatePickerProps> = {
  args: { label: 'Arrival', name: 'date', value: '2026-11-26', min: '2026-11-03', picker: 'sheet', required: true },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(button(canvasElement)).tap()
    expect(panel(canvasElement).open).toBe(true)
    await thumb(named(canvasElement, 'Sunday, November 1, 2026')).tap()
    expect(canvasElement.querySelector('[role=status]')!.textContent).toBe('Nov 1, 2026: not before Nov 3, 2026')
    await thumb(named(canvasElement, 'Thursday, November 12, 2026')).tap()
    expect([picker(canvasElement).value, sent(canvasElement)]).toEqual(['2026-11-12', ['2026-11-12']])
    expect(args.onchange).toHaveBeenCalledTimes(1)
    await gone(canvasElement)
    text(canvasElement).focus()
    text(canvasElement).select()
    await keys.type('24122026')
    await keys.press('Tab')
    expect(note(canvasElement)).toBe('Please type it as MM/DD/YYYY')
    text(canvasElement).focus()
    text(canvasElement).select()
    await keys.type('Dec 24, 26')
    await keys.press('Tab')
    expect([text(canvasElement).value, note(canvasElement), sent(canvasElement)]).toEqual([
      '12/24/2026',
      '',
      ['2026-12-24'],
    ])
  },
}

/** The first and the last day; days that are gone say so. */
export const Range: Story<DatePickerProps> = {
  args: {
    label: 'Stay',
    name: 'date',
    mode: 'range',
    value: '2026-11-24',
    valueEnd: '2026-11-28',
    min: '2026-11-01',
    disabledDates: ['2026-11-10/2026-11-12', '2026-12-25'],
  },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
  async play({ canvasElement, thumb, expect }) {
    expect(sent(canvasElement)).toEqual(['2026-11-24', '2026-11-28'])
    await thumb(button(canvasElement)).tap()
    expect(canvasElement.querySelectorAll('[data-band]')).toHaveLength(5)
    await thumb(named(canvasElement, 'Wednesday, November 11, 2026, not available')).tap()
    await thumb(named(canvasElement, 'Friday, November 20, 2026')).tap()
    expect([panel(canvasElement).open, sent(canvasElement)]).toEqual([true, ['2026-11-24', '2026-11-28']])
    await thumb(named(canvasElement, 'Tuesday, November 17, 2026')).tap()
    expect([picker(canvasElement).value, picker(canvasElement).valueEnd]).toEqual(['2026-11-17', '2026-11-20'])
    expect(sent(canvasElement)).toEqual(['2026-11-17', '2026-11-20'])
  },
}

/** A month of a year. */
export const Month: Story<DatePickerProps> = {
  args: { label: 'Valid until', name: 'date', mode: 'month', value: '2027-03', min: '2026-11', picker: 'sheet' },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
  async play({ canvasElement, thumb, keys, expect }) {
    await thumb(button(canvasElement)).tap()
    await keys.press('ArrowDown')
    await keys.press('PageDown')
    await keys.press('Enter')
    expect([picker(canvasElement).value, sent(canvasElement)]).toEqual(['2028-06', ['2028-06']])
  },
}

/** A time of day: typed, or turned to on wheels. */
export const Time: Story<DatePickerProps> = {
  args: {
    label: 'Collect at',
    name: 'date',
    mode: 'time',
    min: '09:00',
    max: '18:00',
    step: 900,
    picker: 'sheet',
    help: 'We open at nine',
  },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(text(canvasElement)).tap()
    await keys.type('2:30 pm')
    await keys.press('Tab')
    expect([text(canvasElement).value.replace(/\s/, ' '), sent(canvasElement)]).toEqual(['2:30 PM', ['14:30']])
    await thumb(button(canvasElement)).tap()
    const minute = canvasElement.querySelectorAll('select')[1]!
    minute.focus()
    await keys.press('ArrowDown')
    expect([picker(canvasElement).value, sent(canvasElement)]).toEqual(['14:45', ['14:45']])
    expect(args.onchange).toHaveBeenCalledTimes(2)
    await thumb(canvasElement.querySelector('dialog > footer button')!).tap()
    await gone(canvasElement)
    expect([text(canvasElement).value.replace(/\s/, ' '), sent(canvasElement)]).toEqual(['2:45 PM', ['14:45']])
  },
}

/** What is wrong is said in words, and a reset takes it back. */
export const Wrong: Story<DatePickerProps> = {
  args: { label: 'Departure', name: 'date', value: '2026-12-25', picker: 'sheet', disabledDates: ['2026-12-25'] },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
  play({ canvasElement, expect }) {
    const field = canvasElement.querySelector('k-date-picker') as unknown as { reportValidity(): boolean }
    expect([field.reportValidity(), note(canvasElement)]).toEqual([false, 'not available'])
  },
}

/** In Japanese, and not to be changed. */
export const Japanese: Story<DatePickerProps> = {
  args: { label: '宿泊日', mode: 'range', value: '2026-11-24', valueEnd: '2026-11-28', help: '1 年先まで選べます' },
  markup:
    '<k-date-picker lang="ja" { ...props }></k-date-picker><k-date-picker lang="ja" { ...props } readonly></k-date-picker>',
}
