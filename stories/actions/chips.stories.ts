import Chips, { type ChipsProps } from '../../components/actions/chips.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Actions/Chips', component: Chips } satisfies Meta<ChipsProps>

const labels = (canvas: Element) => [...canvas.querySelectorAll('.k-chips-label')].map(({ textContent }) => textContent)
const boxes = (canvas: Element) => [...canvas.querySelectorAll<HTMLInputElement>('.k-chips-input')]
const chosen = (canvas: Element) =>
  boxes(canvas)
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
const text = (canvas: Element) => canvas.querySelector<HTMLInputElement>('.k-chips-text')!

const levels = [
  { label: 'Error', value: 'error' },
  { label: 'Warning', value: 'warn' },
  { label: 'Info', value: 'info' },
  { label: 'Debug', value: 'debug', disabled: true },
]

/** One can be chosen; chosen again, none is. The arrow keys move among them, Space chooses. */
export const Basic: Story<ChipsProps> = {
  args: { label: 'Show', name: 'show', value: 'all', items: [{ label: 'All', value: 'all' }, 'Failing', 'Muted'] },
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(boxes(canvasElement)[1]!).tap()
    expect(chosen(canvasElement)).toEqual(['Failing'])
    await keys.press('ArrowRight')
    await keys.press(' ')
    expect(chosen(canvasElement)).toEqual(['Muted'])
    await keys.press(' ')
    expect(chosen(canvasElement)).toEqual([])
    expect(args.onchange).toHaveBeenCalledTimes(3)
  },
}

/** Several can be chosen; in a form they are submitted as checkboxes are. */
export const Multiple: Story<ChipsProps> = {
  args: { label: 'Levels', name: 'level', multiple: true, values: ['error', 'warn'], items: levels },
  markup: '<form><k-chips { ...props }></k-chips></form>',
  async play({ canvasElement, args, thumb, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).getAll('level')
    expect(submitted()).toEqual(['error', 'warn'])
    await thumb(boxes(canvasElement)[2]!).tap()
    await thumb(boxes(canvasElement)[0]!).tap()
    await thumb(boxes(canvasElement)[3]!).tap()
    expect(submitted()).toEqual(['warn', 'info'])
    expect(canvasElement.querySelector('k-chips')).toHaveProperty('values', ['warn', 'info'])
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** What is set, as filters, each with a button that takes it away; Backspace and Delete do the same. */
export const Removable: Story<ChipsProps> = {
  args: {
    label: 'Filters',
    removable: true,
    items: [{ label: 'example.com', icon: 'mail' }, 'Last 7 days', 'Failing'],
  },
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(canvasElement.querySelectorAll('.k-chips-remove')[1]!).tap()
    expect(labels(canvasElement)).toEqual(['example.com', 'Failing'])
    await keys.press('Delete')
    expect(labels(canvasElement)).toEqual(['example.com'])
    expect(args.onremove).toHaveBeenCalledTimes(2)
    expect(document.activeElement).toBe(canvasElement.querySelector('.k-chips-remove'))
  },
}

/** Enter or a comma makes a chip of what is typed; Backspace goes to the last one first, and then removes it. */
export const Input: Story<ChipsProps> = {
  args: {
    label: 'Recipients',
    name: 'to',
    input: true,
    placeholder: 'Name or address',
    values: ['ada@example.com'],
    items: ['alan@example.com'],
  },
  async play({ canvasElement, args, keys, expect }) {
    text(canvasElement).focus()
    await keys.type('grace,')
    await keys.type('linus')
    await keys.press('Enter')
    expect(labels(canvasElement)).toEqual(['ada@example.com', 'grace', 'linus'])
    await keys.press('Backspace')
    expect(labels(canvasElement)).toHaveLength(3)
    await keys.press('Backspace')
    expect(labels(canvasElement)).toEqual(['ada@example.com', 'grace'])
    await keys.press('ArrowRight')
    expect(document.activeElement).toBe(text(canvasElement))
    expect(args.onchange).toHaveBeenCalledTimes(3)
    expect(args.onremove).toHaveBeenCalledTimes(1)
  },
}

/** On one line, which is scrolled to the edge of the screen. */
export const Scroll: Story<ChipsProps> = {
  args: {
    label: 'Months',
    scroll: true,
    value: 'March',
    items: ['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  },
}

/** Nothing of it can be chosen. */
export const Disabled: Story<ChipsProps> = {
  args: { label: 'Levels', multiple: true, disabled: true, values: ['error'], items: levels },
}

/** A word longer than the screen breaks within its chip. */
export const German: Story<ChipsProps> = {
  args: {
    label: 'Benachrichtigungseinstellungen',
    removable: true,
    items: ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 'Grundverordnung'],
  },
  markup: '<k-chips lang="de" { ...props }></k-chips>',
}

/** The Japanese comma divides words, too; Enter that ends a composition does not. */
export const Japanese: Story<ChipsProps> = {
  args: { label: '宛先', input: true, values: ['田中', '鈴木'], placeholder: '名前を入力' },
  markup: '<k-chips lang="ja" { ...props }></k-chips>',
}

/** With no data there is only the heading. */
export const Empty: Story<ChipsProps> = { args: { label: 'Filters', removable: true, items: [] } }

/** Data is text, whatever it looks like. */
export const Text: Story<ChipsProps> = {
  args: { label: '<b>Levels</b>', items: [{ label: '<i>not italic</i>' }, '{ props }'] },
  play({ canvasElement, expect }) {
    expect(labels(canvasElement)[0]).toBe('<i>not italic</i>')
  },
}
