import Otp, { type OtpProps } from '../../components/forms/otp.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Otp', component: Otp } satisfies Meta<OtpProps>

const field = (canvas: Element) => canvas.querySelector('input')!
const shown = (canvas: Element) => [...canvas.querySelectorAll('.k-otp-cell')].map(({ textContent }) => textContent)
/** As a paste, or the code of a message, comes: all at once. */
const put = (input: HTMLInputElement, text: string) => {
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

/** One field that looks like six: what is typed goes from cell to cell, and back. */
export const Basic: Story<OtpProps> = {
  args: { label: 'Code', name: 'code', required: true, help: 'We have sent it to you by text message' },
  markup: '<form><k-otp { ...props }></k-otp></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(canvasElement.querySelector('.k-otp-box')!).tap()
    await keys.type('12 3a')
    expect(shown(canvasElement)).toEqual(['1', '2', '3', '', '', ''])
    await keys.press('Backspace')
    await keys.type('4567')
    expect(shown(canvasElement)).toEqual(['1', '2', '4', '5', '6', '7'])
    expect(args.oncomplete).toHaveBeenCalledTimes(1)
    await keys.type('8')
    expect(new FormData(canvasElement.querySelector('form')!).get('code')).toBe('124567')
    expect(args.oncomplete).toHaveBeenCalledTimes(1)
  },
}

/** Spaces and dashes of what is pasted are left out, and digits of any script are read. */
export const Group: Story<OtpProps> = {
  args: { label: 'PIN of the device', length: 8, group: 4 },
  play({ canvasElement, args, expect }) {
    put(field(canvasElement), ' 1234-5678 ')
    expect(field(canvasElement).value).toBe('12345678')
    put(field(canvasElement), '１２３４٥٦٧٨')
    expect(shown(canvasElement).join('')).toBe('12345678')
    expect(args.oncomplete).toHaveBeenCalledTimes(1)
  },
}

/** Letters as well. */
export const Letters: Story<OtpProps> = { args: { label: 'Key', type: 'text', length: 5, value: 'K7Q' } }

/** What is wrong, in words. */
export const Wrong: Story<OtpProps> = { args: { label: 'Code', value: '123456', error: 'That code has expired' } }

/** It cannot be used, as while it is being checked. */
export const Disabled: Story<OtpProps> = { args: { label: 'Code', value: '123456', disabled: true } }

/** In Japanese. */
export const Japanese: Story<OtpProps> = {
  args: { label: '確認コード', value: '48', required: true, help: 'SMS でお送りした 6 桁の数字です' },
  markup: '<k-otp lang="ja" { ...props }></k-otp>',
}
