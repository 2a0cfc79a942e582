import Sparkline, { type SparklineProps } from '../../components/status/sparkline.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Status/Sparkline', component: Sparkline } satisfies Meta<SparklineProps>

const tag = '<p><k-sparkline { ...props }></k-sparkline></p>'
const spoken = (canvas: HTMLElement) => canvas.querySelector('[role=img]')!.getAttribute('aria-label')
const line = (canvas: HTMLElement) => canvas.querySelector('.k-sparkline-line')!.getAttribute('d')

/** In a line of text, as tall as the text; the dot is the newest value. */
export const Basic: Story<SparklineProps> = {
  args: { label: 'Failures per day', values: [4, 6, 2, 9, 5, 7] },
  markup: '<p>Failures <k-sparkline { ...props }></k-sparkline> 7</p>',
  play({ canvasElement, expect }) {
    expect(spoken(canvasElement)).toBe('Failures per day from 2 to 9, last 7')
  },
}

/** As wide as a card, with what is below the line filled. */
export const Area: Story<SparklineProps> = {
  args: {
    label: 'Messages per day, last 14 days',
    values: [820, 932, 901, 934, 1290, 1330, 1320, 1210, 1180, 1340, 1500, 1420, 1610, 1580],
    area: true,
    block: true,
  },
  markup: '<k-card label="Messages"><k-sparkline { ...props }></k-sparkline></k-card>',
}

/** In the rows of a list. */
export const Rows: Story<SparklineProps> = {
  args: { label: 'Last 6 hours', values: [1, 2, 1, 3, 8, 13], tone: 'bad' },
  markup: `<k-list label="Issues">
  <k-list-item label="TimeoutError in upload" description="218 times" href="#timeout"><k-sparkline slot="end" { ...props }></k-sparkline></k-list-item>
  <k-list-item label="404 /favicon.ico" description="31 times" href="#404">
    <k-sparkline slot="end" label="Last 6 hours" values="[9, 7, 7, 4, 2, 1]" tone="ok"></k-sparkline>
  </k-list-item>
</k-list>`,
}

/** Each tone, in words as well where it means something. */
export const Tones: Story<SparklineProps> = {
  markup: `<p>Neutral <k-sparkline label="Neutral" values="[1, 3, 2, 5]" tone="neutral"></k-sparkline></p>
<p>Good <k-sparkline label="Good" values="[1, 3, 2, 5]" tone="ok"></k-sparkline></p>
<p>Fair <k-sparkline label="Fair" values="[1, 3, 2, 5]" tone="warn"></k-sparkline></p>
<p>Bad <k-sparkline label="Bad" values="[1, 3, 2, 5]" tone="bad"></k-sparkline></p>
<p>Other <k-sparkline label="Other" values="[1, 3, 2, 5]" tone="info"></k-sparkline></p>`,
}

/** What is missing leaves a gap; it is not drawn as zero. */
export const Gaps: Story<SparklineProps> = {
  args: { label: 'Signal', values: [3, 4, null, null, 6, 5, null, 7] },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(line(canvasElement)!.match(/M/g)).toHaveLength(3)
  },
}

/** Values that are all the same are a line in the middle. */
export const Flat: Story<SparklineProps> = {
  args: { label: 'Failures', values: [0, 0, 0], text: 'none in three days' },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(line(canvasElement)).toBe('M0 50L50 50L100 50')
    expect(spoken(canvasElement)).toBe('Failures none in three days')
  },
}

/** Without values there is a dash, and it is said. */
export const Empty: Story<SparklineProps> = {
  args: { label: 'Temperature', values: [] },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(canvasElement.textContent!.trim()).toBe('—')
    expect(spoken(canvasElement)).toBe('Temperature no value')
  },
}

/** A Japanese label. */
export const Japanese: Story<SparklineProps> = {
  args: { label: '1 日あたりのメール数', values: [3, 5, 4, 8] },
  markup: '<p lang="ja">メール <k-sparkline { ...props }></k-sparkline> 8 通</p>',
}

/** In a narrow cell beside a long German word. */
export const German: Story<SparklineProps> = {
  args: { label: 'Zustellbarkeitswahrscheinlichkeit', values: [3, 5, 4, 8] },
  markup:
    '<k-list lang="de"><k-list-item label="Zustellbarkeitswahrscheinlichkeitsverteilung"><k-sparkline slot="end" { ...props }></k-sparkline></k-list-item></k-list>',
}
