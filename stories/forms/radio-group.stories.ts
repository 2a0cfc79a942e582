import RadioGroup, { type RadioGroupProps } from '../../components/forms/radio-group.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Radio group', component: RadioGroup } satisfies Meta<RadioGroupProps>

const dots = (canvas: Element) => [...canvas.querySelectorAll('input')]
const chosen = (canvas: Element) => (canvas.querySelector('k-radio-group') as unknown as RadioGroupProps).value

const policies = [
  { label: 'Let it through', value: 'none', description: 'Only tell me about it' },
  { label: 'Quarantine', value: 'quarantine', description: 'Into the folder for junk' },
  { label: 'Reject', value: 'reject', description: 'The sender gets it back' },
]

/** One of a few: a tap on the row, or the arrow keys. */
export const Basic: Story<RadioGroupProps> = {
  args: { label: 'Mail in my name', name: 'policy', value: 'none', items: policies },
  markup: '<form><k-radio-group { ...props }></k-radio-group></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).getAll('policy')
    await thumb(dots(canvasElement)[1]!.closest('label')!).tap()
    expect([chosen(canvasElement), submitted()]).toEqual(['quarantine', ['quarantine']])
    await keys.press('ArrowDown')
    expect([chosen(canvasElement), submitted()]).toEqual(['reject', ['reject']])
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** Each is a card. Nothing is chosen at first, and something has to be. */
export const Card: Story<RadioGroupProps> = {
  args: {
    label: 'Plan',
    name: 'plan',
    card: true,
    required: true,
    items: [
      { label: 'Free', description: 'One domain' },
      { label: 'Team', description: 'Ten domains' },
      { label: 'Enterprise', description: 'Ask us', disabled: true },
    ],
  },
  async play({ canvasElement, thumb, expect }) {
    const element = canvasElement.querySelector('k-radio-group') as unknown as { reportValidity(): boolean }
    const note = canvasElement.querySelector('.k-field-note')!
    expect(element.reportValidity()).toBe(false)
    expect(note.textContent).not.toBe('')
    await thumb(canvasElement.querySelectorAll('.k-radio-group-item')[2]!).tap()
    expect(chosen(canvasElement)).toBe('')
    await thumb(canvasElement.querySelectorAll('.k-radio-group-item')[1]!).tap()
    expect([chosen(canvasElement), note.textContent, element.reportValidity()]).toEqual(['Team', '', true])
  },
}

/** What is wrong, in words. */
export const Wrong: Story<RadioGroupProps> = {
  args: { label: 'Mail in my name', value: 'reject', error: 'First find out who sends for you', items: policies },
}

/** It cannot be used. */
export const Disabled: Story<RadioGroupProps> = {
  args: { label: 'Mail in my name', value: 'none', disabled: true, items: policies, help: 'Ask who runs the domain' },
}

/** In Japanese. */
export const Japanese: Story<RadioGroupProps> = {
  args: {
    label: 'なりすましメールの扱い',
    required: true,
    value: '隔離',
    items: ['何もしない', '隔離', '拒否'],
    help: 'あとで変更できます',
  },
  markup: '<k-radio-group lang="ja" { ...props }></k-radio-group>',
}

/** Words longer than a card break in it. */
export const German: Story<RadioGroupProps> = {
  args: {
    label: 'Versand',
    card: true,
    value: 'Benachrichtigungseinstellungen',
    items: ['Benachrichtigungseinstellungen', 'Abholung'],
  },
  markup: '<k-radio-group lang="de" { ...props }></k-radio-group>',
}
