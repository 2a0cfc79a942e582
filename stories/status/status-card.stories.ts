import StatusCard, { type StatusCardProps } from '../../components/status/status-card.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Status/Status card', component: StatusCard } satisfies Meta<StatusCardProps>

const tag = '<k-status-card { ...props }></k-status-card>'

/** One glance: a shape, a word and a colour, then the figure. */
export const Basic: Story<StatusCardProps> = {
  args: {
    label: 'DMARC, example.com',
    tone: 'ok',
    value: '98.2% pass',
    description: '14,310 messages in the last 7 days',
    time: '2026-11-23T06:10:00Z',
  },
  markup: tag,
  play({ canvasElement, expect }) {
    const article = canvasElement.querySelector('article')!
    const heading = canvasElement.querySelector(`#${article.getAttribute('aria-labelledby')}`)!
    expect(heading.textContent!.trim()).toBe('DMARC, example.com')
    expect(canvasElement.querySelector('.k-status-card-status')!.textContent!.trim()).toBe('OK')
  },
}

/** Each tone has its shape and its word; `status` says it more exactly. */
export const Tones: Story<StatusCardProps> = {
  markup: `<k-status-card label="DKIM" tone="ok" value="All signed"></k-status-card>
<k-status-card label="Key length" tone="warn" value="1024 bit"></k-status-card>
<k-status-card label="SPF" tone="bad" status="Failing" value="2 senders"></k-status-card>
<k-status-card label="New senders" tone="info" value="3"></k-status-card>
<k-status-card label="Policy" value="quarantine"></k-status-card>`,
}

/** With `href` the whole card is one link, named by its heading; controls in the footer stay their own. */
export const Link: Story<StatusCardProps> = {
  args: { label: 'SPF', tone: 'bad', status: 'Failing', value: '2 senders', href: '#spf' },
  markup: '<k-status-card { ...props }><k-button slot="footer" size="sm" variant="soft">Fix</k-button></k-status-card>',
  async play({ canvasElement, args, thumb, expect }) {
    canvasElement.addEventListener('click', (event) => event.preventDefault())
    await thumb(canvasElement.querySelector('.k-status-card-value')!).tap()
    expect(args.onclick).toHaveBeenCalledTimes(1)
  },
}

/** Before anything is known, bars of a usual size. */
export const Busy: Story<StatusCardProps> = {
  args: { label: 'DMARC, example.com', busy: true },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('article')!.getAttribute('aria-busy')).toBe('true')
    expect(canvasElement.textContent).not.toContain('—')
  },
}

/** While something known is fetched again, the card keeps its size. */
export const Reloading: Story<StatusCardProps> = {
  args: { label: 'DMARC, example.com', tone: 'ok', value: '98.2% pass', description: '14,310 messages' },
  markup: tag,
  async play({ canvasElement, expect }) {
    const card = canvasElement.querySelector<HTMLElement & { busy: boolean }>('k-status-card')!
    const before = card.offsetHeight
    card.busy = true
    await new Promise((resolve) => setTimeout(resolve))
    expect(card.querySelector('[aria-busy]')).not.toBeNull()
    expect(card.offsetHeight).toBe(before)
  },
}

/** A missing value is a dash, and "no value" to those who listen. */
export const Empty: Story<StatusCardProps> = {
  args: { label: 'Uptime' },
  markup: tag,
  play({ canvasElement, expect }) {
    const value = canvasElement.querySelector('.k-status-card-value > *')!
    expect([value.textContent, value.getAttribute('aria-label')]).toEqual(['—', 'no value'])
  },
}

/** More below the figure. */
export const Details: Story<StatusCardProps> = {
  args: { label: 'Alignment', tone: 'warn', value: '70.7%', description: 'news.example.net is not aligned.' },
  markup: `<k-status-card { ...props }>
  <k-meter label="Messages" parts='[{"label":"Pass","value":140,"tone":"ok"},{"label":"Fail","value":58,"tone":"bad"}]'></k-meter>
</k-status-card>`,
}

/** Where the heading is a long word, the status moves below it. */
export const German: Story<StatusCardProps> = {
  args: {
    label: 'Nachrichtenauthentifizierungsprüfung',
    tone: 'warn',
    status: 'Handlungsbedarf',
    value: 'Unvollständig',
    description: 'Die Datenschutzgrundverordnung verlangt einen Auftragsverarbeitungsvertrag.',
  },
  markup: '<k-status-card lang="de" { ...props }></k-status-card>',
}

/** `status` in Japanese, in the place of the tone's own word. */
export const Japanese: Story<StatusCardProps> = {
  args: { label: 'バックアップ', tone: 'ok', status: '正常', value: '完了', description: '昨夜 2 時に完了しました' },
  markup: '<k-status-card lang="ja" { ...props }></k-status-card>',
}
