import Mask, { type MaskProps } from '../../components/forms/mask.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Mask', component: Mask } satisfies Meta<MaskProps>

const input = (canvas: Element) => canvas.querySelector('input')!
/** What is seen; the value that a script reads is the raw one. */
const seen = (canvas: Element) => {
  const { get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
  return get!.call(input(canvas)) as string
}
const submitted = (canvas: Element, name: string) => new FormData(canvas.querySelector('form')!).get(name)

/** Hyphens and blanks write themselves, and are no part of what is submitted. A whole number can be pasted. */
export const Basic: Story<MaskProps> = {
  args: { mask: '9999 9999 9999 9999' },
  markup:
    '<form><k-mask { ...props }><k-field label="Card number" name="card" autocomplete="cc-number" help="On the front of the card"></k-field></k-mask></form>',
  async play({ canvasElement, args, keys, expect }) {
    input(canvasElement).focus()
    await keys.type('12345')
    expect([seen(canvasElement), input(canvasElement).value]).toEqual(['1234 5', '12345'])
    await keys.press('Backspace')
    await keys.press('Backspace')
    expect([seen(canvasElement), submitted(canvasElement, 'card')]).toEqual(['123', '123'])
    await keys.type('x45678')
    expect([seen(canvasElement), submitted(canvasElement, 'card')]).toEqual(['1234 5678', '12345678'])
    const { calls } = (args.oninput as unknown as { mock: { calls: [CustomEvent<{ raw: string }>][] } }).mock
    expect(calls.at(-1)![0].detail.raw).toBe('12345678')
    expect((canvasElement.querySelector('k-field') as unknown as { value: string }).value).toBe('12345678')
  },
}

/** A price in the signs of the page's language, and plain in the form. */
export const Price: Story<MaskProps> = {
  args: { format: 'currency', currency: 'EUR' },
  markup:
    '<form><k-mask { ...props }><k-field label="Price" name="price" value="1250"></k-field></k-mask></form><k-mask format="percent" digits="1"><k-field label="Discount" value="12.5"></k-field></k-mask>',
  async play({ canvasElement, keys, expect }) {
    expect([seen(canvasElement), submitted(canvasElement, 'price')]).toEqual(['€1,250.00', '1250'])
    input(canvasElement).focus()
    input(canvasElement).setSelectionRange(2, 2)
    await keys.type('9')
    await keys.press('End')
    await keys.type(',5')
    expect([seen(canvasElement), submitted(canvasElement, 'price')]).toEqual(['€19,250.5', '19250.5'])
    input(canvasElement).blur()
    expect(seen(canvasElement)).toBe('€19,250.50')
  },
}

/** Around an input of a page's own; and in Japanese, with digits of full width. */
export const Japanese: Story<MaskProps> = {
  args: { mask: '999-9999' },
  markup:
    '<form lang="ja"><k-mask { ...props }><k-field label="郵便番号" help="７桁"><input name="zip" inputmode="numeric" autocomplete="postal-code"></k-field></k-mask></form>',
  async play({ canvasElement, keys, expect }) {
    input(canvasElement).focus()
    await keys.type('１５００００１')
    expect([seen(canvasElement), submitted(canvasElement, 'zip')]).toEqual(['150-0001', '1500001'])
  },
}
