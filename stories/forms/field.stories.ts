import Field, { type FieldProps } from '../../components/forms/field.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Field', component: Field } satisfies Meta<FieldProps>

/** One line of text. Everything that an `<input>` takes is taken here too. */
export const Basic: Story<FieldProps> = {
  args: { label: 'Name', name: 'name', autocomplete: 'name', placeholder: 'North gate' },
  async play({ canvasElement, args, keys, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-field-label')!).tap()
    await keys.type('Ana')
    expect(args.oninput).toHaveBeenCalledTimes(3)
    await keys.press('Tab')
    expect(args.onchange).toHaveBeenCalledTimes(1)
  },
}

/** The hint is read out after the label, and gives way to the error. */
export const Help: Story<FieldProps> = {
  args: { label: 'E-mail', type: 'email', help: 'We write once a week', required: true },
}

/** What is wrong, in words that help; the mark and the edge say it too. */
export const Wrong: Story<FieldProps> = {
  args: { label: 'E-mail', type: 'email', value: 'ana@example', error: 'Enter an address such as ana@example.org' },
}

/** The keyboard stays up, and the caret stays where it is. */
export const Password: Story<FieldProps> = {
  args: { label: 'Password', type: 'password', value: 'correct horse', reveal: true, autocomplete: 'current-password' },
  async play({ canvasElement, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-field-button')!).tap()
    expect(canvasElement.querySelector('input')!.type).toBe('text')
  },
}

/** One tap empties it. */
export const Clearable: Story<FieldProps> = {
  args: { label: 'Domain', value: 'example.org', clearable: true },
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-field-button')!).tap()
    expect(canvasElement.querySelector('input')!.value).toBe('')
    expect(args.onchange).toHaveBeenCalledTimes(1)
    expect(document.activeElement).toBe(canvasElement.querySelector('input'))
  },
}

/** More can be typed than is allowed, and it says so: nothing of a paste is lost. */
export const Counter: Story<FieldProps> = {
  args: {
    label: 'Short note',
    counter: true,
    maxlength: 40,
    value: 'Left at the gate 👨‍👩‍👧',
    help: 'Printed on the label',
  },
}

/** A unit stands in the box and belongs to the control. */
export const Unit: Story<FieldProps> = {
  args: { label: 'Weight', inputmode: 'decimal', value: '12' },
  markup: '<k-field { ...props }><span slot="end">kg</span></k-field>',
}

/** A native control of one's own gets the label, the hint and the error. */
export const OwnControl: Story<FieldProps> = {
  args: { label: 'Note', help: 'For whoever opens the gate' },
  markup: '<k-field { ...props }><textarea name="note" rows="3">The bell is broken: please knock.</textarea></k-field>',
}

/** It cannot be used, and is not submitted. */
export const Disabled: Story<FieldProps> = { args: { label: 'Plan', value: 'Basic', disabled: true } }

/** Shown and submitted, but not to be changed. */
export const Readonly: Story<FieldProps> = { args: { label: 'Account', value: 'ana', readonly: true } }

/** Long words break, and the label grows. */
export const German: Story<FieldProps> = {
  args: {
    label: 'Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtsgesellschaft',
    help: 'Bitte vollständig ausfüllen',
    required: true,
  },
  markup: '<k-field lang="de" { ...props }></k-field>',
}

/** In Japanese. */
export const Japanese: Story<FieldProps> = {
  args: { label: 'お名前', placeholder: '山田 花子', help: '全角で入力してください', required: true },
  markup: '<k-field lang="ja" { ...props }></k-field>',
}
