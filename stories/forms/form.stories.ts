import * as v from 'valibot'
import Form, { type FormProps, type SubmitDetail } from '../../components/forms/form.riot'
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

const signUp = v.pipe(
  v.object({
    name: v.string(),
    age: v.pipe(v.string(), v.transform(Number), v.integer('Write a whole number'), v.minValue(16, 'From 16 on')),
    email: v.string(),
    again: v.string(),
  }),
  v.forward(
    v.check(({ email, again }) => email === again, 'The two addresses differ'),
    ['again'],
  ),
)

/** Any Standard Schema checks the whole, besides what the fields check; `submit` brings what it made of the texts. */
export const Schema: Story<FormProps> = {
  args: {
    label: 'Sign up',
    schema: signUp,
    value: { name: 'Ana', email: 'ana@example.org', again: 'ana@example.net' },
  },
  markup: `<k-form { ...props }>
  <k-field label="Name" name="name" required></k-field>
  <k-field label="Age" name="age" inputmode="numeric" required></k-field>
  <k-field label="E-mail" name="email" type="email" required></k-field>
  <k-field label="E-mail again" name="again" type="email" required></k-field>
  <k-button label="Create account" type="submit" block></k-button>
</k-form>`,
  async play({ canvasElement, keys, thumb, expect }) {
    const form = canvasElement.querySelector('k-form')! as HTMLElement & { value: object }
    const sent: unknown[] = []
    form.addEventListener('submit', (event: Event) => sent.push((event as CustomEvent<SubmitDetail>).detail.value))
    const problems = () => [...canvasElement.querySelectorAll('.k-form-link')].map(({ textContent }) => textContent)
    const send = async () => {
      await thumb(canvasElement.querySelector('form button:not([class*=field])')!).tap()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    canvasElement.querySelector<HTMLElement>('[name=age]')!.focus()
    await keys.type('12')
    await keys.press('Tab') // what is then said of the age moves the button
    await send()
    expect(problems()).toEqual(['Age: From 16 on', 'E-mail again: The two addresses differ'])
    form.value = { age: '40', again: 'ana@example.org' }
    await send()
    expect(problems()).toEqual([])
    expect(sent).toEqual([{ name: 'Ana', age: 40, email: 'ana@example.org', again: 'ana@example.org' }])
  },
}

/** `detail.until(promise)` keeps the form busy until it is saved, or says what the server has against it. */
export const Until: Story<FormProps> = {
  args: {
    label: 'Sign up',
    value: { name: 'Ana', email: 'ana@example.org' },
    onsubmit({ detail }) {
      const taken = { errors: { email: 'There is an account with this address' } }
      detail.until(new Promise((_, reject) => setTimeout(() => reject(taken), 600)))
    },
  },
  markup: `<k-form { ...props }>${fields}\n</k-form>`,
  async play({ canvasElement, args, thumb, expect }) {
    const button = canvasElement.querySelector('form button:not([class*=field])')!
    await thumb(button).tap()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(button.getAttribute('aria-busy')).toBe('true')
    await thumb(button).tap()
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(button.getAttribute('aria-busy')).toBe(null)
    expect(canvasElement.querySelector('.k-form-link')!.textContent).toContain('There is an account')
    expect(document.activeElement!.getAttribute('name')).toBe('email')
    expect(args.onsubmit).toHaveBeenCalledTimes(1)
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
