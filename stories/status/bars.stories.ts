import Bars, { type BarsProps } from '../../components/status/bars.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Status/Bars', component: Bars } satisfies Meta<BarsProps>

const spoken = (canvas: HTMLElement) => canvas.querySelector('[role=img]')!.getAttribute('aria-label')
const bars = (canvas: HTMLElement) => canvas.querySelectorAll('.k-meter-segment')

/** In a card, with what they say in figures beside them. */
export const Basic: Story<BarsProps> = {
  args: { label: 'Messages per day', series: [{ values: [820, 932, 901, 934, 1290, 330, 0] }], selected: 4 },
  markup: '<k-card label="1,290 messages on Friday"><k-bars { ...props }></k-bars></k-card>',
  play({ canvasElement, expect }) {
    expect(spoken(canvasElement)).toBe('Messages per day from 0 to 1,290')
    expect(canvasElement.querySelectorAll('[data-selected]')).toHaveLength(1)
  },
}

/** With a scale and labels, upon each other; what is missing has no bar. */
export const Scale: Story<BarsProps> = {
  args: {
    label: 'Share of messages',
    stacked: true,
    scale: true,
    format: { style: 'percent' },
    labels: [
      '月曜日',
      '火曜日',
      '水曜日',
      '木曜日',
      '金曜日',
      '土曜日',
      '日曜日',
      '祝日',
      '平均',
      '最大',
      '最小',
      '合計',
    ],
    series: [
      { label: 'Passing', tone: 'ok', values: [0.82, 0.9, 0.7, null, 0.85, 0.6, 0.88, 0.9, 0.8, 0.9, 0.6, 0.8] },
      { label: 'Failing', tone: 'bad', values: [0.18, 0.1, 0.3, null, 0.15, 0.4, 0.12, 0.1, 0.2, 0.1, 0.4, 0.2] },
    ],
  },
  async play({ canvasElement, expect }) {
    expect(bars(canvasElement)).toHaveLength(22)
    expect(canvasElement.querySelector('.k-bars-ticks')!.textContent).toBe('100%0%')
    const names = [...canvasElement.querySelectorAll<HTMLElement>('.k-bars-names > *')]
    const shown = () => names.filter(({ style }) => style.visibility !== 'hidden')
    for (let frames = 0; frames < 60 && shown().length === names.length; frames++)
      await new Promise(requestAnimationFrame)
    const [first, second] = shown().map((name) => name.getBoundingClientRect()) as [DOMRect, DOMRect]
    expect(shown().length < names.length && first.right < second.left).toBe(true)
  },
}

/** Where no value is known, a dash. */
export const None: Story<BarsProps> = {
  args: { label: 'Messages of next week', series: [{ values: [null, null] }] },
  play({ canvasElement, expect }) {
    expect([spoken(canvasElement), canvasElement.innerText.trim()]).toEqual(['Messages of next week no value', '—'])
  },
}
