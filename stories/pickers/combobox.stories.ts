import Combobox, { type ComboboxProps } from '../../components/pickers/combobox.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Pickers/Combobox', component: Combobox } satisfies Meta<ComboboxProps>

const text = (canvas: Element) => canvas.querySelector<HTMLInputElement>('.k-combobox-text')!
const query = (canvas: Element) => canvas.querySelector<HTMLInputElement>('.k-combobox-query')!
const panel = (canvas: Element) => canvas.querySelector<HTMLDialogElement>('.k-combobox-panel')!
const labels = (canvas: Element) =>
  Array.from(canvas.querySelectorAll('.k-combobox-label'), ({ textContent }) => textContent)
const option = (canvas: Element, label: string) =>
  [...canvas.querySelectorAll('.k-combobox-option')].find(({ textContent }) => textContent.includes(label))!
/** The field that one types into: that of the sheet, or where the list is beside it, that of the page. */
const entry = (canvas: Element) => (panel(canvas).open ? query(canvas) : text(canvas))
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(requestAnimationFrame)
}
const isOpen = (canvas: Element) =>
  canvas.querySelector(':is(.k-combobox-panel:modal, .k-combobox-layer:popover-open)') !== null

const airports = [
  { value: 'NRT', label: 'Tokyo Narita', description: 'NRT, Japan' },
  { value: 'HND', label: 'Tokyo Haneda', description: 'HND, Japan' },
  { value: 'KIX', label: 'Osaka Kansai', description: 'KIX, Japan' },
  { value: 'MUC', label: 'München', description: 'MUC, Germany' },
  { value: 'ZRH', label: 'Zürich', description: 'ZRH, Switzerland' },
  { value: 'GRU', label: 'São Paulo Guarulhos', description: 'GRU, Brazil' },
  { value: 'KEF', label: 'Reykjavík Keflavík', description: 'KEF, Iceland' },
  { value: 'ANC', label: 'Anchorage', description: 'ANC, closed until May', disabled: true },
]

/** One of many: type a part of its name, without minding accents, and Enter chooses what stands out. */
export const Basic: Story<ComboboxProps> = {
  args: { label: 'Airport', name: 'airport', items: airports, placeholder: 'City or code', help: 'Where you start' },
  markup: '<form><k-combobox { ...props }></k-combobox></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).getAll('airport')
    await thumb(text(canvasElement)).tap()
    await until(() => isOpen(canvasElement))
    expect([labels(canvasElement).length, submitted()]).toEqual([8, ['']])
    await keys.type('zur')
    await until(() => labels(canvasElement).length === 1)
    expect(canvasElement.querySelector('.k-combobox-match')!.textContent).toBe('Zür')
    await keys.press('Enter')
    await until(() => !isOpen(canvasElement))
    expect([text(canvasElement).value, submitted()]).toEqual(['Zürich', ['ZRH']])
    expect(args.onchange).toHaveBeenCalledTimes(1)
    await thumb(text(canvasElement)).tap()
    await until(() => isOpen(canvasElement))
    await thumb(option(canvasElement, 'Anchorage')).tap()
    await thumb(option(canvasElement, 'Osaka')).tap()
    await until(() => !isOpen(canvasElement))
    expect([text(canvasElement).value, submitted()]).toEqual(['Osaka Kansai', ['KIX']])
  },
}

/** Several: each is a chip in the field, and what is in no list can be added. */
export const Multiple: Story<ComboboxProps> = {
  args: {
    label: 'Skills',
    name: 'skills',
    multiple: true,
    free: true,
    values: ['Welding', 'First aid'],
    items: ['Carpentry', 'Electrics', 'First aid', 'Plumbing', 'Welding'],
    placeholder: 'Add a skill',
  },
  markup: '<form><k-combobox { ...props }></k-combobox></form>',
  async play({ canvasElement, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).getAll('skills')
    expect(submitted()).toEqual(['Welding', 'First aid'])
    text(canvasElement).focus()
    await keys.press('ArrowDown')
    await until(() => isOpen(canvasElement))
    await thumb(option(canvasElement, 'Plumbing')).tap()
    expect(submitted()).toEqual(['Welding', 'First aid', 'Plumbing'])
    entry(canvasElement).focus()
    await keys.type('Rigging')
    await keys.press('Enter')
    expect(submitted()).toEqual(['Welding', 'First aid', 'Plumbing', 'Rigging'])
    await keys.press('Escape')
    await until(() => !isOpen(canvasElement))
    await thumb(canvasElement.querySelectorAll('.k-chips-remove')[1]!).tap()
    expect(submitted()).toEqual(['Welding', 'Plumbing', 'Rigging'])
  },
}

let fails = true
const load: ComboboxProps['loader'] = async (wanted, signal) => {
  await new Promise((resolve) => setTimeout(resolve, 30))
  if (wanted === 'fail' && fails) {
    fails = false
    throw new Error('no network')
  }
  return signal.aborted ? [] : airports.filter(({ label }) => label.toLowerCase().includes(wanted) || wanted === 'fail')
}

/** From elsewhere, a moment after the last key. What did not load can be asked for again. */
export const Loaded: Story<ComboboxProps> = {
  args: { label: 'Airport', name: 'airport', value: 'KIX', loader: load },
  async play({ canvasElement, args, thumb, keys, expect }) {
    fails = true
    await thumb(text(canvasElement)).tap()
    await until(() => labels(canvasElement).length === 8)
    expect(text(canvasElement).value).toBe('Osaka Kansai')
    await keys.type('tokyo')
    await until(() => labels(canvasElement).length === 2)
    entry(canvasElement).select()
    await keys.type('fail')
    await until(() => canvasElement.querySelector('.k-combobox-state button') !== null)
    expect(labels(canvasElement)).toEqual([])
    await thumb(canvasElement.querySelector('.k-combobox-state button')!).tap()
    await until(() => labels(canvasElement).length === 8)
    expect(args.onsearch).toHaveBeenCalled()
  },
}

/** Own text is allowed: the list only suggests. */
export const Free: Story<ComboboxProps> = {
  args: { label: 'Occupation', name: 'work', free: true, required: true, items: ['Baker', 'Carpenter', 'Nurse'] },
  markup: '<form><k-combobox { ...props }></k-combobox></form>',
  async play({ canvasElement, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).get('work')
    text(canvasElement).focus()
    await keys.type('Ba')
    await until(() => isOpen(canvasElement))
    expect([labels(canvasElement), submitted()]).toEqual([['Baker', 'Use “Ba”'], 'Ba'])
    await keys.type('rber')
    await keys.press('Enter')
    await until(() => !isOpen(canvasElement))
    expect([text(canvasElement).value, submitted()]).toEqual(['Barber', 'Barber'])
  },
}

const team = [
  { value: '1', label: 'Ana Lindqvist', team: 'Field service, Malmö' },
  { value: '2', label: 'Ben Okafor', team: 'Desk, Lagos' },
  { value: '3', label: 'Chiyo Arai', team: '' },
]

/** Rows of your own, from a template; and what you have to say where nobody was found. */
export const OwnRows: Story<ComboboxProps> = {
  args: { label: 'Colleague', name: 'who', items: team, placeholder: 'Name' },
  markup: `<k-combobox { ...props }>
  <template slot="item"><b data-field="label"></b> <small data-field="team"></small></template>
  <p slot="empty">Nobody of that name. <a href="#ask">Ask the desk</a></p>
</k-combobox>`,
  async play({ canvasElement, thumb, keys, expect }) {
    const rows = () =>
      Array.from(canvasElement.querySelectorAll('.k-combobox-filled'), ({ textContent }) => textContent)
    await thumb(text(canvasElement)).tap()
    await until(() => rows().length === 3)
    expect(rows()).toEqual(['Ana Lindqvist Field service, Malmö', 'Ben Okafor Desk, Lagos', 'Chiyo Arai —'])
    await keys.type('nobody')
    await until(() => canvasElement.querySelector('.k-combobox-empty a') !== null)
    entry(canvasElement).select()
    await keys.type('ben')
    await until(() => rows().length === 1)
    await thumb(canvasElement.querySelector('.k-combobox-option')!).tap()
    await until(() => !isOpen(canvasElement))
    expect(text(canvasElement).value).toBe('Ben Okafor')
  },
}

/** Of thousands, a hundred are drawn at a time. */
export const Thousands: Story<ComboboxProps> = {
  args: { label: 'Part', value: 'P-1711', items: Array.from({ length: 2000 }, (_, index) => `P-${index}`) },
  async play({ canvasElement, thumb, keys, expect }) {
    await thumb(text(canvasElement)).tap()
    await until(() => isOpen(canvasElement))
    expect(labels(canvasElement)).toHaveLength(100)
    expect(option(canvasElement, 'P-1711').ariaSelected).toBe('true')
    canvasElement.querySelector('.k-combobox-list')!.scrollTop = 1e6
    await until(() => labels(canvasElement).length > 100)
    await keys.type('499')
    await until(() => labels(canvasElement).length === 2)
    await keys.press('Escape')
    await until(() => !isOpen(canvasElement))
    expect(text(canvasElement).value).toBe('P-1711')
  },
}

/** In Japanese: what is being composed filters and chooses nothing. Below, one with an error, and one that cannot be used. */
export const Japanese: Story<ComboboxProps> = {
  args: { label: '駅', items: ['新宿', '渋谷', 'ﾄｳｷｮｳ', '品川'], required: true, error: '駅を選んでください' },
  markup: `<k-combobox lang="ja" { ...props }></k-combobox>
<k-combobox lang="ja" label="路線" value="山手線" items='["山手線"]' disabled></k-combobox>`,
}
