import Slider, { type SliderProps } from '../../components/forms/slider.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Slider', component: Slider } satisfies Meta<SliderProps>

const thumbs = (canvas: Element) => [...canvas.querySelectorAll('input')]
const slider = (canvas: Element) => canvas.querySelector('k-slider') as unknown as SliderProps
const words = (canvas: Element) => canvas.querySelector('.k-slider-value')!.textContent

/** A number where about is enough: by a tap on the line, a drag or the arrow keys. */
export const Basic: Story<SliderProps> = {
  args: { label: 'Volume', name: 'volume', value: 20, help: 'Also of alarms' },
  markup: '<form><k-slider { ...props }></k-slider></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(thumbs(canvasElement)[0]!).tap()
    const { value } = slider(canvasElement)
    expect([value! >= 48 && value! <= 52, words(canvasElement)]).toEqual([true, String(value)])
    thumbs(canvasElement)[0]!.focus()
    await keys.press('End')
    await keys.press('ArrowLeft')
    expect(slider(canvasElement).value).toBe(99)
    expect(new FormData(canvasElement.querySelector('form')!).getAll('volume')).toEqual(['99'])
    expect(args.onchange).toHaveBeenCalledTimes(3)
  },
}

/** Two thumbs: neither goes past the other. A form submits both under the one name. */
export const Range: Story<SliderProps> = {
  args: { label: 'Price', name: 'price', value: 200, valueEnd: 600, max: 1000, step: 50, unit: '€' },
  markup: '<form><k-slider { ...props }></k-slider></form>',
  async play({ canvasElement, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).getAll('price')
    expect([words(canvasElement), submitted()]).toEqual(['200\u00a0€ – 600\u00a0€', ['200', '600']])
    // The middle of the line is nearer to the second.
    await thumb(thumbs(canvasElement)[0]!).tap()
    expect(submitted()).toEqual(['200', '500'])
    thumbs(canvasElement)[1]!.focus()
    await keys.press('Home')
    expect(submitted()).toEqual(['200', '200'])
    expect(slider(canvasElement)).toMatchObject({ value: 200, valueEnd: 200 })
    thumbs(canvasElement)[0]!.focus()
    await keys.press('End')
    expect(submitted()).toEqual(['200', '200'])
    await keys.press('Home')
    expect(submitted()).toEqual(['0', '200'])
  },
}

/** A mark at each step. */
export const Ticks: Story<SliderProps> = {
  args: { label: 'How sure are you?', value: 4, min: 0, max: 10, ticks: true },
}

/** What is wrong, in words. */
export const Wrong: Story<SliderProps> = {
  args: { label: 'Temperature', value: 31, min: 5, max: 35, unit: '°C', error: 'The heating does not go that far' },
}

/** It cannot be used. */
export const Disabled: Story<SliderProps> = {
  args: { label: 'Brightness', value: 70, unit: '%', disabled: true, help: 'Set by the house' },
}

/** In Japanese. */
export const Japanese: Story<SliderProps> = {
  args: { label: '予算', value: 20000, valueEnd: 60000, max: 100000, step: 5000, unit: '円' },
  markup: '<k-slider lang="ja" { ...props }></k-slider>',
}
