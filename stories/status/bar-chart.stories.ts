import BarChart, { type BarChartProps } from '../../components/status/bar-chart.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Status/Bar chart', component: BarChart } satisfies Meta<BarChartProps>

const chart = (canvas: Element) => canvas.querySelector('k-bar-chart') as unknown as BarChartProps
const columns = (canvas: Element) => [...canvas.querySelectorAll('.k-bars-column')]
const slider = (canvas: Element) => canvas.querySelector<HTMLElement>('.k-bar-chart-input')!
const bubble = (canvas: Element) =>
  canvas.querySelector<HTMLElement>('.k-bar-chart-bubble')?.innerText.replace(/\s+/g, ' ').trim()
const drawn = () => new Promise(requestAnimationFrame)

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A tap selects a bar, a stroke goes through them, and so do the arrow keys; the value stands above. */
export const Basic: Story<BarChartProps> = {
  args: { label: 'Messages per day', labels: week, series: [{ values: [820, 932, 901, 934, 1290, 330, 0] }] },
  async play({ canvasElement, args, thumb, keys, expect }) {
    // The middle of the bars is Thursday's.
    await thumb(slider(canvasElement)).tap()
    expect([chart(canvasElement).selected, bubble(canvasElement)]).toEqual([3, 'Thu 934'])
    await thumb(slider(canvasElement)).tap()
    expect([chart(canvasElement).selected, bubble(canvasElement)]).toEqual([-1, undefined])
    await thumb(slider(canvasElement)).drag({ x: canvasElement.querySelector('.k-bar-chart-plot')!.clientWidth / 7 })
    expect(bubble(canvasElement)).toBe('Fri 1,290')
    slider(canvasElement).focus()
    await keys.press('ArrowRight')
    await keys.press('ArrowRight')
    await drawn()
    expect([bubble(canvasElement), slider(canvasElement).getAttribute('aria-valuetext')]).toEqual(['Sun 0', 'Sun: 0'])
    expect(args.onselect).toHaveBeenCalled()
    await keys.press('Escape')
    await keys.press('End')
    expect(chart(canvasElement).selected).toBe(6)
    await keys.press('Escape')
    expect(chart(canvasElement).selected).toBe(-1)
  },
}

/** Upon each other; colour, pattern and words tell the series apart. The table has the same. */
export const Stacked: Story<BarChartProps> = {
  args: {
    label: 'Messages per day',
    stacked: true,
    selected: 4,
    labels: Array.from({ length: 30 }, (_, day) => `Nov ${day + 1}`),
    series: [
      { label: 'Passing', tone: 'ok', values: Array.from({ length: 30 }, (_, day) => 300 + ((day * 97) % 240)) },
      { label: 'Failing', tone: 'bad', values: Array.from({ length: 30 }, (_, day) => (day * 31) % 70) },
    ],
  },
  markup: '<k-card label="Traffic"><k-bar-chart { ...props }></k-bar-chart></k-card>',
  async play({ canvasElement, thumb, expect }) {
    expect(bubble(canvasElement)).toBe('Nov 5 448 54')
    const toggle = canvasElement.querySelector<HTMLElement>('.k-bar-chart-toggle')!
    await thumb(toggle).tap()
    await drawn()
    const table = canvasElement.querySelector('.k-bar-chart-table')!
    expect([toggle.ariaExpanded, table.getBoundingClientRect().height > 500]).toEqual(['true', true])
    expect(table.querySelector('tbody tr:nth-child(5)')!.textContent).toBe('Nov 544854')
    await thumb(toggle).tap()
  },
}

/** Several series side by side, and below zero; percentages by `format`. */
export const Grouped: Story<BarChartProps> = {
  args: {
    label: 'Change against last year',
    labels: ['Spring', 'Summer', 'Autumn', 'Winter'],
    format: { style: 'percent', signDisplay: 'exceptZero' },
    series: [
      { label: 'Shop', values: [0.12, -0.08, 0.31, 0.02] },
      { label: 'Online', values: [0.22, 0.04, -0.15, 0.18] },
      { label: 'Partners', values: [-0.05, 0.1, 0.08, -0.21] },
    ],
  },
  async play({ canvasElement, keys, expect }) {
    slider(canvasElement).focus()
    await keys.press('ArrowRight')
    await keys.press('ArrowRight')
    expect(bubble(canvasElement)).toBe('Summer -8% +4% +10%')
  },
}

/** What is missing has no bar: a dash says so, and is another thing than zero. */
export const Gaps: Story<BarChartProps> = {
  args: {
    label: 'Failures per hour',
    labels: ['00', '04', '08', '12', '16', '20'],
    series: [{ values: [3, null, 0, 7, 2, null], tone: 'bad' }],
    selected: 1,
  },
  play({ canvasElement, expect }) {
    expect(columns(canvasElement).map(({ children }) => children.length)).toEqual([1, 0, 1, 1, 1, 0])
    expect([bubble(canvasElement), slider(canvasElement).getAttribute('aria-valuetext')]).toEqual([
      '04 —',
      '04: no value',
    ])
  },
}

/** One bar, and none at all. */
export const OneAndNone: Story<BarChartProps> = {
  args: { label: 'Answers', labels: ['Today'], series: [{ values: [12] }] },
  markup: `<k-bar-chart { ...props }></k-bar-chart>
<k-bar-chart label="Answers of next week" labels='["Mon", "Tue"]' series='[{ "values": [null, null] }]'></k-bar-chart>`,
  async play({ canvasElement, thumb, expect }) {
    await thumb(slider(canvasElement)).tap()
    expect(bubble(canvasElement)).toBe('Today 12')
    expect(canvasElement.querySelector('.k-bar-chart-none')!.textContent).toBe('Nothing here yet')
  },
}

/** In Japanese, with names that are too long to stand side by side. */
export const Japanese: Story<BarChartProps> = {
  args: {
    label: '部門ごとの回答数（今年度の四月から九月まで）',
    labels: ['カスタマーサポート', '営業', '開発', 'マーケティング', '人事総務'],
    series: [{ values: [14200, 8100, 3050, 990, 120] }],
  },
  markup: '<k-bar-chart lang="ja" { ...props }></k-bar-chart>',
}
