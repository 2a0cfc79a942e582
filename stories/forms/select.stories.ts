import Select, { type SelectProps } from '../../components/forms/select.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Select', component: Select } satisfies Meta<SelectProps>

/** One of a few, in the phone's own list or wheel. */
export const Basic: Story<SelectProps> = {
  args: {
    label: 'Policy',
    name: 'policy',
    value: 'none',
    items: ['none', 'quarantine', 'reject'],
    help: 'What receivers do with a failing message',
  },
  async play({ canvasElement, args, keys, expect }) {
    const select = canvasElement.querySelector('select')!
    select.focus()
    await keys.type('r')
    expect(select.value).toBe('reject')
    expect(args.onchange).toHaveBeenCalledTimes(1)
  },
}

/** `option` and `optgroup` children do as well. */
export const Options: Story<SelectProps> = {
  args: { label: 'Country' },
  markup:
    '<k-select { ...props }><optgroup label="Europe"><option value="pt">Portugal</option></optgroup><option value="jp">Japan</option></k-select>',
}

/** Items in groups, and one that stands alone. */
export const Groups: Story<SelectProps> = {
  args: {
    label: 'Airport',
    name: 'airport',
    value: 'NRT',
    items: [
      'Anywhere',
      {
        label: 'Europe',
        items: [
          { value: 'LIS', label: 'Lisbon' },
          { value: 'FRA', label: 'Frankfurt' },
        ],
      },
      {
        label: 'Japan',
        items: [
          { value: 'NRT', label: 'Tokyo Narita' },
          { value: 'KIX', label: 'Osaka', disabled: true },
        ],
      },
    ],
  },
  play({ canvasElement, expect }) {
    const select = canvasElement.querySelector('select')!
    const groups = [...select.querySelectorAll('optgroup')].map(({ label, children }) => [label, children.length])
    expect(groups).toEqual([
      ['Europe', 2],
      ['Japan', 2],
    ])
    expect([select.value, select.options[0]!.text, select.selectedOptions[0]!.text]).toEqual([
      'NRT',
      'Anywhere',
      'Tokyo Narita',
    ])
  },
}

const countries =
  'Argentina|Australia|Austria|Belgium|Brazil|Canada|Chile|Côte d’Ivoire|Denmark|Egypt|Finland|France|Germany|Greece|Iceland|India|Ireland|Italy|Japan|Kenya|Mexico|Netherlands|New Zealand|Nigeria|Norway|Peru|Poland|Portugal|South Africa|Spain|Sweden|Switzerland|Türkiye|Ukraine|United Kingdom|United States|Uruguay|Vietnam'

/** In a sheet; more than fifteen can be searched, whatever their capitals and accents. */
export const Picker: Story<SelectProps> = {
  args: { label: 'Country', name: 'country', value: 'Japan', picker: 'sheet', items: countries.split('|') },
  async play({ canvasElement, args, thumb, keys, expect }) {
    const [select, button] = [canvasElement.querySelector('select')!, canvasElement.querySelector('button')!]
    const rows = () => [...document.querySelectorAll('.k-select-option:not([hidden])')]
    expect(button.textContent).toBe('Japan')
    await thumb(button).tap()
    expect(rows().length).toBe(38)
    document.querySelector<HTMLElement>('k-sheet [type=search]')!.focus()
    await keys.type('cote')
    expect(rows().map(({ textContent }) => textContent)).toEqual(['Côte d’Ivoire'])
    await thumb(rows()[0]!).tap()
    expect([select.value, button.textContent]).toEqual(['Côte d’Ivoire', 'Côte d’Ivoire'])
    expect(args.onchange).toHaveBeenCalledTimes(1)
  },
}

/** Several can be chosen; the sheet stays until it is closed. */
export const PickSeveral: Story<SelectProps> = {
  args: {
    label: 'Airports',
    name: 'airports',
    picker: 'sheet',
    multiple: true,
    value: 'Lisbon',
    items: [
      { label: 'Europe', items: ['Lisbon', 'Frankfurt'] },
      { label: 'Japan', items: ['Narita', 'Haneda', { value: 'Osaka', disabled: true }] },
    ],
  },
}

/** While nothing is chosen. */
export const Placeholder: Story<SelectProps> = {
  args: { label: 'Level', placeholder: 'Choose one', required: true, items: ['Low', 'High'] },
}

/** What is wrong, in words. */
export const Wrong: Story<SelectProps> = {
  args: { label: 'Level', placeholder: 'Choose one', items: ['Low', 'High'], error: 'Choose a level' },
}

/** It cannot be used. */
export const Disabled: Story<SelectProps> = { args: { label: 'Level', items: ['Low'], disabled: true } }

/** A long value is cut, the list shows all of it. */
export const German: Story<SelectProps> = {
  args: { label: 'Stelle', items: ['Rechtsschutzversicherungsgesellschaften Süddeutschland'] },
  markup: '<k-select lang="de" { ...props }></k-select>',
}

/** In Japanese. */
export const Japanese: Story<SelectProps> = {
  args: { label: '通知', items: ['すべて', '重要なものだけ', 'なし'], help: 'いつでも変更できます' },
}
