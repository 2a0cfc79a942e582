import Checkbox, { type CheckboxProps } from '../../components/forms/checkbox.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Checkbox', component: Checkbox } satisfies Meta<CheckboxProps>

const boxes = (canvas: Element) => [...canvas.querySelectorAll('input')]
const submitted = (canvas: Element, name: string) => new FormData(canvas.querySelector('form')!).getAll(name)

/** Agreed or not: the whole row takes the tap, but a link in the label leads where it says. */
export const Basic: Story<CheckboxProps> = {
  args: { label: 'I have read', name: 'terms', required: true, help: 'You can take this back at any time' },
  markup: '<form><k-checkbox { ...props }> <a href="#terms">the terms</a></k-checkbox></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const [box] = boxes(canvasElement)
    await thumb(canvasElement.querySelector('.k-field-note')!).tap()
    expect([box!.checked, submitted(canvasElement, 'terms')]).toEqual([true, ['on']])
    await keys.press('Space')
    expect([box!.checked, submitted(canvasElement, 'terms')]).toEqual([false, []])
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** Some of what it stands for is on; the next tap decides for all. */
export const Indeterminate: Story<CheckboxProps> = {
  args: { label: 'All reports', indeterminate: true },
  async play({ canvasElement, thumb, expect }) {
    const [box] = boxes(canvasElement)
    const element = canvasElement.querySelector('k-checkbox')!
    expect(box!.indeterminate).toBe(true)
    await thumb(box!).tap()
    expect([box!.indeterminate, box!.checked]).toEqual([false, true])
    expect(element).toMatchObject({ indeterminate: false, checked: true })
  },
}

/** Several of a group; in a form they are submitted under one name. */
export const Group: Story<CheckboxProps> = {
  args: {
    label: 'Tell me about',
    name: 'about',
    required: true,
    values: ['fail'],
    items: [
      { label: 'Failures', value: 'fail', description: 'Mail that somebody else sends in your name' },
      { label: 'New senders', value: 'new' },
      { label: 'Forensic reports', value: 'ruf', disabled: true, description: 'Nobody sends them to you' },
    ],
  },
  markup: '<form><k-checkbox { ...props }></k-checkbox></form>',
  async play({ canvasElement, args, thumb, expect }) {
    const [fail, fresh, forensic] = boxes(canvasElement)
    await thumb(fresh!.closest('label')!).tap()
    await thumb(forensic!.closest('label')!).tap()
    expect(submitted(canvasElement, 'about')).toEqual(['fail', 'new'])
    expect(canvasElement.querySelector('k-checkbox')).toHaveProperty('values', ['fail', 'new'])
    await thumb(fail!).tap()
    await thumb(fresh!).tap()
    expect(canvasElement.querySelector('.k-field-note')!.textContent).toBe('Please choose at least one')
    await thumb(fail!).tap()
    expect(canvasElement.querySelector('.k-field-note')!.textContent).toBe('')
    expect(args.onchange).toHaveBeenCalledTimes(4)
  },
}

/** What is wrong, in words. */
export const Wrong: Story<CheckboxProps> = {
  args: { label: 'I am over 18', error: 'This is for grown-ups only' },
}

/** Long words break beside the box; one of a group that is disabled is quiet. */
export const German: Story<CheckboxProps> = {
  args: {
    label: 'Benachrichtigungseinstellungen',
    values: ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'],
    items: [
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      { label: 'Wochenbericht', disabled: true },
    ],
  },
  markup: '<k-checkbox lang="de" { ...props }></k-checkbox>',
}

/** In Japanese. */
export const Japanese: Story<CheckboxProps> = {
  args: {
    label: '受け取るお知らせ',
    required: true,
    values: ['障害'],
    help: 'いつでも変更できます',
    items: [{ label: '障害', description: 'なりすましメールが見つかったとき' }, '新しい送信元'],
  },
  markup: '<k-checkbox lang="ja" { ...props }></k-checkbox>',
}
