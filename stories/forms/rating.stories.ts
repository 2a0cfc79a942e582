import Rating, { type RatingProps } from '../../components/forms/rating.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Rating', component: Rating } satisfies Meta<RatingProps>

const stars = (canvas: Element) => [...canvas.querySelectorAll('.k-rating-star')]
const given = (canvas: Element) => (canvas.querySelector('k-rating') as unknown as RatingProps).value

/** Stars are given by a tap, a stroke along them or the arrow keys, and taken back by the same again. */
export const Basic: Story<RatingProps> = {
  args: { label: 'How was it?', name: 'stars', value: 2 },
  markup: '<form><k-rating { ...props }></k-rating></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).getAll('stars')
    await thumb(stars(canvasElement)[2]!).tap()
    expect([given(canvasElement), submitted()]).toEqual([3, ['3']])
    await keys.press('ArrowRight')
    expect(given(canvasElement)).toBe(4)
    await thumb(stars(canvasElement)[3]!).tap()
    expect([given(canvasElement), submitted()]).toEqual([0, []])
    await thumb(stars(canvasElement)[0]!).drag({ x: 88 })
    expect([given(canvasElement), submitted()]).toEqual([3, ['3']])
    expect(args.onchange).toHaveBeenCalled()
  },
}

/** Half a star, too. It has to be given, and so is not taken back. */
export const Half: Story<RatingProps> = {
  args: { label: 'Food', half: true, required: true, value: 3.5 },
  async play({ canvasElement, thumb, expect }) {
    await thumb(stars(canvasElement)[8]!).tap()
    await thumb(stars(canvasElement)[8]!).tap()
    expect(given(canvasElement)).toBe(4.5)
  },
}

/** Only shown, to the nearest half; it is read out as a number. */
export const Readonly: Story<RatingProps> = {
  args: { label: 'Average', readonly: true, value: 3.7, max: 5, help: '128 answers' },
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('[role=img]')!.getAttribute('aria-label')).toBe('3.5 of 5')
  },
}

/** What is wrong, in words. */
export const Wrong: Story<RatingProps> = {
  args: { label: 'How was it?', max: 3, icon: 'shield', error: 'Please give at least one' },
}

/** It cannot be used. */
export const Disabled: Story<RatingProps> = { args: { label: 'How was it?', value: 4, disabled: true } }

/** In Japanese. */
export const Japanese: Story<RatingProps> = {
  args: { label: '満足度', value: 4, required: true, help: '星の数で評価してください' },
  markup: '<k-rating lang="ja" { ...props }></k-rating>',
}
