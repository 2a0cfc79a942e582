import Segmented, { type SegmentedProps } from '../../components/forms/segmented.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Segmented', component: Segmented } satisfies Meta<SegmentedProps>

const segments = (canvas: Element) => [...canvas.querySelectorAll<HTMLElement>('.k-segmented-segment')]
const chosen = (canvas: Element) => (canvas.querySelector('k-segmented') as unknown as SegmentedProps).value

/** One is always chosen, the first where nothing else is said. */
export const Basic: Story<SegmentedProps> = {
  args: { label: 'Show', name: 'span', items: ['Day', 'Week', 'Month'] },
  markup: '<form><k-segmented { ...props }></k-segmented></form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).get('span')
    expect([chosen(canvasElement), submitted()]).toEqual(['Day', 'Day'])
    await thumb(segments(canvasElement)[2]!).tap()
    expect([chosen(canvasElement), submitted()]).toEqual(['Month', 'Month'])
    await keys.press('ArrowLeft')
    expect([chosen(canvasElement), submitted()]).toEqual(['Week', 'Week'])
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** Words that do not fit are scrolled sideways, to the chosen one at first. */
export const Scrolled: Story<SegmentedProps> = {
  args: {
    label: 'Status',
    labelHidden: true,
    value: 'Undeliverable',
    items: ['Everything', 'Delivered', 'Quarantined', 'Rejected', 'Undeliverable', 'Unknown'],
  },
  play({ canvasElement, expect }) {
    const track = canvasElement.querySelector('.k-segmented-track')!.getBoundingClientRect()
    const segment = segments(canvasElement)[4]!.getBoundingClientRect()
    expect(segment.left >= track.left && segment.right <= track.right).toBe(true)
  },
}

/** One of them, or nothing of it, can be used. */
export const Disabled: Story<SegmentedProps> = {
  args: { label: 'View', items: ['List', { label: 'Map', disabled: true }], help: 'No place is known' },
  markup: '<k-segmented { ...props }></k-segmented><k-segmented { ...props } disabled></k-segmented>',
}

/** What is wrong, in words. */
export const Wrong: Story<SegmentedProps> = {
  args: { label: 'Unit', value: '°F', items: ['°C', '°F', 'K'], error: 'This sensor knows °C alone' },
}

/** In Japanese. */
export const Japanese: Story<SegmentedProps> = {
  args: { label: '期間', value: '週', items: ['日', '週', '月', '年'] },
  markup: '<k-segmented lang="ja" { ...props }></k-segmented>',
}
