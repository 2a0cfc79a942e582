import Form, { type FormProps } from '../../components/forms/form.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Form', component: Form } satisfies Meta<FormProps>

const fields = `
  <k-field label="Name" name="name" required></k-field>
  <k-field label="E-mail" name="email" type="email" required></k-field>
  <k-switch label="Weekly letter" name="letter"></k-switch>
  <k-button label="Create account" type="submit" block></k-button>`

/** Says what is wrong, goes to the first field, and hands over the value: `event.detail.value`. */
export const Basic: Story<FormProps> = {
  args: { label: 'Sign up' },
  markup: `<k-form { ...props }>${fields}\n</k-form>`,
  async play({ canvasElement, args, keys, thumb, expect }) {
    await thumb(canvasElement.querySelector('form button:not([class*=field])')!).tap()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(canvasElement.querySelectorAll('.k-form-link').length).toBe(2)
    expect(document.activeElement!.getAttribute('name')).toBe('name')
    expect(args.onsubmit).not.toHaveBeenCalled()
    await keys.type('Ana')
    expect(canvasElement.querySelectorAll('.k-form-link').length).toBe(1)
  },
}

/** What the server says is shown in the field it is about. */
export const Errors: Story<FormProps> = {
  args: {
    label: 'Sign up',
    errors: { email: 'There is an account with this address', '': 'Nothing has been saved yet' },
  },
  markup: `<k-form { ...props }>${fields}\n</k-form>`,
}

/** Nothing in it can be used. */
export const Disabled: Story<FormProps> = {
  args: { label: 'Sign up', disabled: true },
  markup: `<k-form { ...props }>${fields}\n</k-form>`,
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelectorAll('input:enabled, button:enabled').length).toBe(0)
  },
}

/** In Japanese. */
export const Japanese: Story<FormProps> = {
  args: { label: '登録', errors: { name: 'お名前を入力してください' } },
  markup:
    '<k-form { ...props }><k-field label="お名前" name="name" required></k-field><k-button label="登録する" type="submit" block></k-button></k-form>',
}
