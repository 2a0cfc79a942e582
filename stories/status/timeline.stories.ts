import Timeline, { type TimelineProps } from '../../components/status/timeline.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Status/Timeline', component: Timeline } satisfies Meta<TimelineProps>

const tag = '<k-timeline { ...props }></k-timeline>'
const times = (canvas: HTMLElement) => [...canvas.querySelectorAll('time')].map(({ textContent }) => textContent!)
const labels = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll('.k-timeline-label')].map(({ textContent }) => textContent)

const bag = [
  { label: 'Checked in', description: 'Desk 14', time: '2026-11-26T06:10:00Z' },
  { label: 'Screened', time: '2026-11-26T06:24:00Z' },
  { label: 'Loading', description: 'Belt 3', time: '2026-11-26T07:02:00Z', current: true },
  { label: 'Transfer' },
  { label: 'Arrival' },
]

/** What has happened, what is going on, and what is still to come. */
export const Basic: Story<TimelineProps> = {
  args: { label: 'Bag 0220 123456', items: bag },
  markup: tag,
  play({ canvasElement, expect }) {
    const current = canvasElement.querySelector('[aria-current=step]')!
    expect(current.textContent).toContain('Loading')
    expect(canvasElement.querySelectorAll('[data-state=coming]')).toHaveLength(2)
  },
}

/** How it went, by shape and word besides colour; the newest comes first. */
export const Reverse: Story<TimelineProps> = {
  args: {
    label: 'Backup',
    reverse: true,
    items: [
      { label: 'Started', time: '2026-11-25T02:00:00Z', icon: 'clock' },
      { label: 'Slow: retried twice', time: '2026-11-25T02:40:00Z', tone: 'warn' },
      { label: 'Failed', description: 'No space left', time: '2026-11-25T03:00:00Z', tone: 'bad' },
      { label: 'Done', time: '2026-11-26T02:30:00Z', tone: 'ok' },
    ],
  },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(labels(canvasElement)[0]).toBe('Done')
    expect(canvasElement.querySelector('ol')!.ariaLabel).toBe('Backup, newest first')
    expect(canvasElement.querySelector('.k-timeline-dot')!.ariaLabel).toBe('OK')
  },
}

/** How long ago it was; a tap says when. */
export const Relative: Story<TimelineProps> = {
  args: {
    label: 'Gate',
    relative: true,
    items: [
      { label: 'Opened', time: '2001-01-01' },
      { label: 'Closed', time: '2002-02-02' },
    ],
  },
  markup: tag,
  async play({ canvasElement, thumb, keys, expect }) {
    expect(times(canvasElement)[0]).toMatch(/years ago$/)
    await thumb(canvasElement.querySelector('button')!).tap()
    expect(times(canvasElement)).toEqual(['Jan 1, 2001', 'Feb 2, 2002'])
    canvasElement.querySelector('button')!.focus()
    await keys.press('Enter')
    expect(times(canvasElement)[0]).toMatch(/years ago$/)
  },
}

/** Closer together, on a card. */
export const Dense: Story<TimelineProps> = {
  args: { dense: true, items: bag },
  markup: '<k-card label="Your bag"><k-timeline { ...props }></k-timeline></k-card>',
}

/** Long words break. */
export const German: Story<TimelineProps> = {
  args: {
    label: 'Verlauf',
    items: [
      { label: 'Auftragsverarbeitungsvertragsunterzeichnung', description: 'Datenschutzgrundverordnungsbeauftragte' },
      { label: 'Freigabe' },
    ],
  },
  markup: '<k-timeline lang="de" { ...props }></k-timeline>',
}

/** Japanese steps. */
export const Japanese: Story<TimelineProps> = {
  args: {
    label: '手荷物',
    items: [
      { label: 'お預かり', description: 'カウンター 14' },
      { label: '積み込み', current: true },
      { label: '到着' },
    ],
  },
  markup: '<k-timeline lang="ja" { ...props }></k-timeline>',
}

/** Nothing has happened yet. */
export const Empty: Story<TimelineProps> = {
  args: { label: 'Bag', items: [] },
  markup: '<k-timeline { ...props }><p slot="empty">Not checked in yet.</p></k-timeline>',
}

/** What is broken: no label is a dash, and what is no time stays as it is. */
export const Broken: Story<TimelineProps> = {
  args: { label: 'Bag', items: [{ label: '' }, { label: 'Loaded', time: 'soon' }] },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(labels(canvasElement)[0]).toBe('—')
    expect(times(canvasElement)).toEqual(['soon'])
  },
}

/** Data is text, whatever it looks like. */
export const Text: Story<TimelineProps> = {
  args: { items: [{ label: '<b>not bold</b>', description: '{ props } &amp;' }] },
  markup: tag,
}
