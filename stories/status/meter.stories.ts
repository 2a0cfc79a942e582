import Meter, { type MeterProps } from '../../components/status/meter.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Status/Meter', component: Meter } satisfies Meta<MeterProps>

const tag = '<k-meter { ...props }></k-meter>'
const bar = (canvas: HTMLElement) => canvas.querySelector('.k-meter-bar')!

/** As with HTML's own, the scale goes from 0 to 1 unless said otherwise. */
export const Basic: Story<MeterProps> = {
  args: { label: 'Storage used', value: 0.37 },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(bar(canvasElement).getAttribute('aria-valuenow')).toBe('0.37')
    expect(bar(canvasElement).getAttribute('aria-valuetext')).toMatch(/^37\s?%$/)
  },
}

/** Too full, by `low`, `high` and `optimum` as in HTML: shape and words say so besides colour. */
export const Bad: Story<MeterProps> = {
  args: { label: 'Disk', value: 92, max: 100, low: 60, high: 85, optimum: 0, text: '92 of 100 GB' },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(bar(canvasElement).getAttribute('aria-valuetext')).toBe('92 of 100 GB, Problem')
  },
}

/** Good, fair and bad for a battery, which is best when full. */
export const Regions: Story<MeterProps> = {
  markup: `<k-meter label="North gate" value="82" max="100" low="20" high="50" optimum="100"></k-meter>
<k-meter label="East gate" value="34" max="100" low="20" high="50" optimum="100"></k-meter>
<k-meter label="West gate" value="7" max="100" low="20" high="50" optimum="100"></k-meter>`,
}

/** Parts of a whole; the smallest can still be seen, and each has a pattern of its own. */
export const Parts: Story<MeterProps> = {
  args: {
    label: 'Messages, last 7 days',
    parts: [
      { label: 'Pass', value: 14_052, tone: 'ok' },
      { label: 'Fail', value: 258, tone: 'bad' },
    ],
  },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(bar(canvasElement).getAttribute('aria-valuetext')).toMatch(/^Pass 98[.,]2\s?%, Fail 1[.,]8\s?%$/)
    const [, fail] = bar(canvasElement).querySelectorAll('.k-meter-pattern')
    expect(fail!.getAttribute('fill')).toMatch(/^url/)
  },
}

/** More than two. */
export const ManyParts: Story<MeterProps> = {
  args: {
    label: 'By cause',
    parts: [
      { label: 'Aligned', value: 500, tone: 'ok' },
      { label: 'Forwarded', value: 240, tone: 'info' },
      { label: 'Not aligned', value: 130, tone: 'warn' },
      { label: 'Unknown', value: 30, tone: 'neutral' },
    ],
  },
  markup: tag,
}

/** No value is a dash, not an empty scale that would say zero. */
export const Empty: Story<MeterProps> = {
  args: { label: 'Temperature' },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(bar(canvasElement).getAttribute('role')).toBe('img')
    expect(bar(canvasElement).getAttribute('aria-label')).toBe('Temperature no value')
    expect(canvasElement.querySelector('.k-meter-value')!.textContent!.trim()).toBe('—')
  },
}

/** A label that is one long word breaks, and the legend wraps. */
export const German: Story<MeterProps> = {
  args: {
    label: 'Zustellbarkeitswahrscheinlichkeitsverteilung',
    parts: [
      { label: 'Erfolgreich zugestellt', value: 5, tone: 'ok' },
      { label: 'Wegen Richtlinienverstoß zurückgewiesen', value: 2, tone: 'bad' },
    ],
  },
  markup: '<k-meter lang="de" { ...props }></k-meter>',
}

/** `text` says the value otherwise than as a percentage; here in Japanese. */
export const Japanese: Story<MeterProps> = {
  args: { label: '使用量', value: 0.5, text: '100 GB 中 50 GB' },
  markup: '<k-meter lang="ja" { ...props }></k-meter>',
}
