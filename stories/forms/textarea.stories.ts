import Textarea, { type TextareaProps } from '../../components/forms/textarea.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Textarea', component: Textarea } satisfies Meta<TextareaProps>

const text = (canvas: Element) => canvas.querySelector('textarea')!

/** The box grows with the text; the return key begins a new line. */
export const Basic: Story<TextareaProps> = {
  args: { label: 'Remark', name: 'remark', placeholder: 'What did you see?', help: 'Everybody can read it' },
  markup: '<form><k-textarea { ...props }></k-textarea></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const { offsetHeight: before } = text(canvasElement)
    await thumb(text(canvasElement)).tap()
    for (const line of ['a', 'b', 'c', 'd']) {
      await keys.type(line)
      await keys.press('Enter')
    }
    expect(text(canvasElement).offsetHeight).toBeGreaterThan(before)
    expect(new FormData(canvasElement.querySelector('form')!).get('remark')).toBe('a\nb\nc\nd\n')
    expect(args.oninput).toHaveBeenCalledTimes(8)
    expect(args.onchange).not.toHaveBeenCalled()
  },
}

/** Counts characters as people do: a flag is one. More can be typed, and it is said. */
export const Counter: Story<TextareaProps> = {
  args: { label: 'Greeting', counter: true, maxlength: 20, value: 'From Japan 🇯🇵', rows: 2 },
  async play({ canvasElement, keys, expect }) {
    const count = canvasElement.querySelector('.k-field-count')!
    expect(count.textContent).toBe('12 / 20')
    text(canvasElement).focus()
    await keys.press('End')
    await keys.type(' and from afar')
    expect([count.textContent, text(canvasElement).validity.customError]).toEqual(['26 / 20', true])
  },
}

/** It stops growing at as many lines as are said, and is scrolled then. */
export const MaxRows: Story<TextareaProps> = {
  args: {
    label: 'Header',
    rows: 1,
    maxRows: 4,
    value: 'v=DMARC1\np=reject\nrua=mailto:a@example.com\nadkim=s\naspf=s\nfo=1',
  },
  play({ canvasElement, expect }) {
    const { scrollHeight, clientHeight } = text(canvasElement)
    expect(scrollHeight - clientHeight).toBeGreaterThan(20)
  },
}

/** What is wrong, in words. */
export const Wrong: Story<TextareaProps> = {
  args: { label: 'Reason', value: 'because', required: true, error: 'Please say a little more' },
}

/** It can be read, or not be used at all. */
export const Disabled: Story<TextareaProps> = {
  args: { label: 'Answer', value: 'Nobody has asked yet.', rows: 1 },
  markup: '<k-textarea { ...props } readonly></k-textarea><k-textarea { ...props } disabled></k-textarea>',
}

/** In Japanese. */
export const Japanese: Story<TextareaProps> = {
  args: { label: 'ご意見', required: true, placeholder: 'お気づきの点をお書きください', counter: true, maxlength: 400 },
  markup: '<k-textarea lang="ja" { ...props }></k-textarea>',
}
