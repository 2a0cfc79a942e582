import Picker, { type PickerProps } from '../../components/pickers/picker.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Pickers/Picker', component: Picker } satisfies Meta<PickerProps>

const picker = (canvas: Element) => canvas.querySelector('k-picker') as unknown as PickerProps
const sent = (canvas: Element) => new FormData(canvas.querySelector('form')!).getAll('choice')
const lists = (canvas: Element) => [...canvas.querySelectorAll('select')]
const row = (canvas: Element, label: string) =>
  [...canvas.querySelectorAll<HTMLElement>('.k-picker-item')].find(({ textContent }) => textContent.trim() === label)!
const wheel = (canvas: Element, at: number) => canvas.querySelectorAll<HTMLElement>('.k-picker-wheel')[at]!

/** What a wheel has turned to, as soon as it stands still. */
async function turned(canvas: Element, at: number, label: string) {
  const isThere = () => {
    const { top, height } = wheel(canvas, at).getBoundingClientRect()
    const middle = row(wheel(canvas, at), label).getBoundingClientRect()
    return Math.abs(middle.top + middle.height / 2 - top - height / 2) < 2
  }
  while (!isThere()) await new Promise(requestAnimationFrame)
}

/** A time of day. Turn a wheel, tap a row, or type the digits. */
export const Time: Story<PickerProps> = {
  args: { label: 'Wake me at', name: 'choice', type: 'time', value: '06:30', step: 300 },
  markup: '<form><k-picker { ...props }></k-picker></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    await turned(canvasElement, 1, '30')
    await thumb(row(wheel(canvasElement, 1), '40')).tap()
    await turned(canvasElement, 1, '40')
    expect([picker(canvasElement).value, sent(canvasElement)]).toEqual(['06:40', ['06:40']])
    lists(canvasElement)[0]!.focus()
    await keys.type('11')
    expect(document.activeElement).toBe(lists(canvasElement)[1])
    await keys.type('05')
    lists(canvasElement)[2]!.focus()
    await keys.press('ArrowDown')
    expect([picker(canvasElement).value, sent(canvasElement)]).toEqual(['23:05', ['23:05']])
    expect(args.onchange).toHaveBeenCalledTimes(6)
  },
}

/** Two lists that do not depend on each other. Some rows cannot be chosen. */
export const Columns: Story<PickerProps> = {
  args: {
    label: 'Drink',
    name: 'choice',
    columns: [
      { label: 'Size', items: ['Small', 'Medium', 'Large'] },
      { label: 'Kind', items: ['Coffee', 'Tea', { label: 'Cocoa', disabled: true }, 'Milk', 'Water'] },
    ],
    values: ['Medium', 'Tea'],
  },
  markup: '<form><k-picker { ...props }></k-picker></form>',
  async play({ canvasElement, thumb, expect }) {
    await turned(canvasElement, 1, 'Tea')
    await thumb(wheel(canvasElement, 1)).drag({ y: -88 })
    while (picker(canvasElement).values?.[1] === 'Tea') await new Promise(requestAnimationFrame)
    expect(sent(canvasElement)[0]).toBe('Medium')
    expect(sent(canvasElement)[1]).not.toBe('Cocoa')
    expect(picker(canvasElement).values).toEqual(sent(canvasElement))
  },
}

/** What is chosen in one column leads to others in the next. */
export const Cascade: Story<PickerProps> = {
  args: {
    label: 'Office',
    name: 'choice',
    labels: ['Country', 'City'],
    items: [
      { label: 'Japan', items: ['Osaka', 'Sendai', 'Tokyo'] },
      { label: 'Germany', items: ['Berlin', 'Leipzig'] },
      { label: 'On the road' },
    ],
    values: ['Japan', 'Tokyo'],
  },
  markup: '<form><k-picker { ...props }></k-picker></form>',
  async play({ canvasElement, thumb, keys, expect }) {
    await thumb(row(canvasElement, 'Germany')).tap()
    expect([picker(canvasElement).values, sent(canvasElement)]).toEqual([
      ['Germany', 'Berlin'],
      ['Germany', 'Berlin'],
    ])
    lists(canvasElement)[1]!.focus()
    await keys.press('l')
    expect(sent(canvasElement)).toEqual(['Germany', 'Leipzig'])
    lists(canvasElement)[0]!.focus()
    await keys.press('End')
    expect([lists(canvasElement).length, sent(canvasElement)]).toEqual([1, ['On the road']])
    canvasElement.querySelector('form')!.reset()
    while (lists(canvasElement).length < 2) await new Promise(requestAnimationFrame)
    expect(sent(canvasElement)).toEqual(['Japan', 'Tokyo'])
  },
}

/** In a sheet, which a finger on a wheel does not pull. */
export const InSheet: Story<PickerProps> = {
  args: { label: 'Duration', items: ['5 min', '10 min', '15 min', '30 min', '1 h'], value: '5 min' },
  markup: `<k-button command="show-modal" commandfor="duration">Duration</k-button>
<k-sheet id="duration" label="Duration"><k-picker { ...props }></k-picker></k-sheet>`,
  async play({ canvasElement, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-button-control')!).tap()
    await turned(canvasElement, 0, '5 min')
    await thumb(wheel(canvasElement, 0)).drag({ y: 90 })
    await turned(canvasElement, 0, '5 min')
    expect(canvasElement.querySelector('dialog')!.open).toBe(true)
    await thumb(row(canvasElement, '15 min')).tap()
    await turned(canvasElement, 0, '15 min')
    expect(picker(canvasElement).value).toBe('15 min')
  },
}

/** What is wrong, in words; and a picker that cannot be used. */
export const Wrong: Story<PickerProps> = {
  args: { label: 'Table for', items: ['2', '4', '6'], value: '6', error: 'Only tables for two are left' },
  markup: '<k-picker { ...props }></k-picker><k-picker label="Table for" items=\'["2", "4"]\' disabled></k-picker>',
}

/** In Japanese, where a day has 24 hours; office hours alone can be chosen. */
export const Japanese: Story<PickerProps> = {
  args: { label: '開始時刻', type: 'time', value: '09:30', min: '09:00', max: '17:45', step: 900, help: '15 分単位' },
  markup: '<k-picker lang="ja" { ...props }></k-picker>',
}
