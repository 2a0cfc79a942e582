import Stepper, { type StepperProps } from '../../components/forms/stepper.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Stepper', component: Stepper } satisfies Meta<StepperProps>

const text = (canvas: Element) => canvas.querySelector<HTMLInputElement>('.k-stepper-text')!
const number = (canvas: Element) => (canvas.querySelector('k-stepper') as unknown as StepperProps).value
const button = (canvas: Element, name: string) => canvas.querySelector<HTMLButtonElement>(`.k-stepper-${name}`)!

/** A number, typed or stepped. At its bounds a button can no longer be pressed. */
export const Basic: Story<StepperProps> = {
  args: { label: 'Guests', name: 'guests', value: 2, min: 1, max: 12, help: 'At most 12' },
  markup: '<form><k-stepper { ...props }></k-stepper></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).getAll('guests')
    await thumb(button(canvasElement, 'more')).tap()
    expect([number(canvasElement), text(canvasElement).value, submitted()]).toEqual([3, '3', ['3']])
    text(canvasElement).focus()
    await keys.press('ArrowDown')
    await keys.press('PageUp')
    expect(number(canvasElement)).toBe(12)
    expect(button(canvasElement, 'more').disabled).toBe(true)
    await keys.press('Home')
    expect([number(canvasElement), button(canvasElement, 'less').disabled]).toEqual([1, true])
    expect(args.onchange).toHaveBeenCalledTimes(4)
  },
}

/** A button that is held goes on by itself. */
export const Held: Story<StepperProps> = {
  args: { label: 'Minutes', value: 0, min: 0, step: 5, unit: 'min' },
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(button(canvasElement, 'more')).hold(1000)
    expect(number(canvasElement)).toBeGreaterThan(5)
    expect(number(canvasElement)! % 5).toBe(0)
    expect(args.onchange).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelector('[role=status]')!.textContent).toBe(`${number(canvasElement)} min`)
  },
}

/** What is no number stays as it was typed, and is said; so is a number between two steps. */
export const Typed: Story<StepperProps> = {
  args: { label: 'Weight', name: 'weight', step: 0.5, min: 0, unit: 'kg', required: true },
  async play({ canvasElement, keys, expect }) {
    const note = canvasElement.querySelector('.k-field-note')!
    text(canvasElement).focus()
    await keys.type('2,5')
    expect(number(canvasElement)).toBe(2.5)
    await keys.press('Enter')
    expect(text(canvasElement).value).toBe('2.5')
    text(canvasElement).select()
    await keys.type('ten')
    await keys.press('Enter')
    expect([text(canvasElement).value, note.textContent]).toEqual(['ten', 'Please type a number'])
    text(canvasElement).select()
    await keys.type('１．２')
    await keys.press('Enter')
    expect([text(canvasElement).value, note.textContent === '']).toEqual(['1.2', false])
    text(canvasElement).select()
    await keys.type('1')
    await keys.press('Enter')
    expect([number(canvasElement), note.textContent]).toEqual([1, ''])
  },
}

/** What is wrong, in words. */
export const Wrong: Story<StepperProps> = {
  args: { label: 'Guests', value: 9, min: 1, error: 'There are only 8 chairs' },
}

/** It can be read, or not be used at all. */
export const Disabled: Story<StepperProps> = {
  args: { label: 'Copies', value: 1200 },
  markup: '<k-stepper { ...props } readonly></k-stepper><k-stepper { ...props } disabled></k-stepper>',
}

/** In Japanese. */
export const Japanese: Story<StepperProps> = {
  args: { label: '人数', value: 3, min: 1, unit: '名', required: true, help: '12 名まで' },
  markup: '<k-stepper lang="ja" { ...props }></k-stepper>',
}
