import List, { type ListProps } from '../../components/lists/list.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Lists/List', component: List } satisfies Meta<ListProps>

const rows = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLElement>('.k-list-item-row')]
const tag = '<k-list { ...props }></k-list>'

/** Rows from data: what is not there is a dash, never "undefined". */
export const Basic: Story<ListProps> = {
  args: {
    label: 'Devices',
    items: [
      { label: 'Battery', description: 'Last full charge 06:10', value: '82%' },
      { label: 'Signal', description: 'Tower 14', value: '−71 dBm' },
      { label: 'Queue', description: 'Pending uploads', value: 0 },
      { label: 'Uptime', value: null },
    ],
  },
  markup: tag,
  play({ canvasElement, expect }) {
    const values = [...canvasElement.querySelectorAll('.k-list-item-value')]
    expect(values.map((value) => value.textContent)).toEqual(['82%', '−71 dBm', '0', '—'])
    expect(values.at(-1)!.getAttribute('aria-label')).toBe('no value')
  },
}

/** A row with `href` is a link, all of it. The tone says by colour what the tag says in words. */
export const Links: Story<ListProps> = {
  args: {
    label: 'Domains',
    items: [
      { label: 'example.com', description: '14,310 messages', icon: 'mail', tag: 'Failing', tone: 'bad', href: '#com' },
      { label: 'example.net', description: '820 messages', icon: 'mail', tag: 'Passing', tone: 'ok', href: '#net' },
      { label: 'example.org', description: 'Not checked yet', icon: 'mail', href: '#org', disabled: true },
    ],
  },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    canvasElement.addEventListener('click', (event) => event.preventDefault())
    await thumb(rows(canvasElement)[1]!).tap()
    await thumb(rows(canvasElement)[2]!).tap()
    expect(args.onselect).toHaveBeenCalledTimes(1)
  },
}

/** Rows that do something are buttons; `select` says which one was pressed. */
export const Selectable: Story<ListProps> = {
  args: {
    label: 'Language',
    selectable: true,
    items: [
      { label: 'English', current: true },
      { label: 'Deutsch' },
      { label: '日本語' },
      { label: 'Remove all translations', tone: 'bad', icon: 'trash-2' },
    ],
  },
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(rows(canvasElement)[2]!).tap()
    rows(canvasElement)[1]!.focus()
    await keys.press('Enter')
    expect(args.onselect).toHaveBeenCalledTimes(2)
    expect(rows(canvasElement)[0]!.getAttribute('aria-current')).toBe('true')
  },
}

/** Rows as markup, for what data does not say: a second control stands beside the row's own, not inside it. */
export const Markup: Story<ListProps> = {
  args: { label: 'Account' },
  markup: `<k-list { ...props }>
  <k-list-item icon="mail" label="Reports" description="Every Monday" value="On" href="#reports"></k-list-item>
  <k-list-item icon="shield" label="Password" value="" href="#password"></k-list-item>
  <k-list-item label="North gate" description="Last seen 06:10" button>
    <k-button slot="end" size="sm" variant="soft">Find</k-button>
  </k-list-item>
  <k-list-item label="Sign out" tone="bad" button></k-list-item>
  <p slot="footer">Changes take effect at once.</p>
</k-list>`,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('k-button')!).tap()
    expect(args.onselect).not.toHaveBeenCalled()
    await thumb(canvasElement.querySelector('button.k-list-item-control')!).tap()
    expect(args.onselect).toHaveBeenCalledTimes(1)
  },
}

/** On a card, in a dialog or a sheet the rows are part of it: their text begins where its text does. */
export const OnACard: Story<ListProps> = {
  args: {
    items: [
      { label: 'Battery', description: 'Last full charge 06:10', value: '82%', href: '#battery' },
      { label: 'Signal', description: 'Tower 14', value: '−71 dBm', href: '#signal' },
    ],
  },
  markup: '<k-card label="North gate"><p>Seen today at 06:10.</p>\n<k-list { ...props }></k-list></k-card>',
}

/** From edge to edge, with a heading that stays in view; the lines go all the way. */
export const Plain: Story<ListProps> = {
  args: {
    label: 'A',
    variant: 'plain',
    divided: 'full',
    items: [{ label: 'Ada' }, { label: 'Alan' }, { label: 'Anita' }],
  },
  markup: tag,
}

/** Without lines. */
export const Undivided: Story<ListProps> = {
  args: { divided: 'none', items: [{ label: 'Red' }, { label: 'Green' }, { label: 'Blue' }] },
  markup: tag,
}

/** Long words break; the value has a line of its own where there is no room beside. */
export const German: Story<ListProps> = {
  args: {
    label: 'Einstellungen',
    items: [
      { label: 'Benachrichtigungseinstellungen für Sicherheitswarnungen', value: 'Ein', icon: 'mail', href: '#a' },
      {
        label: 'Datenschutzgrundverordnung',
        description: 'Auftragsverarbeitungsvertrag',
        value: 'unterschrieben',
        href: '#b',
      },
    ],
  },
  markup: '<k-list lang="de" { ...props }></k-list>',
}

/** Japanese labels and descriptions; a missing value is a dash here too. */
export const Japanese: Story<ListProps> = {
  args: {
    label: '通知',
    items: [
      { label: 'セキュリティ警告', description: 'すぐに知らせる', value: 'オン' },
      { label: '週報', description: '毎週月曜日の朝', value: null },
    ],
  },
  markup: '<k-list lang="ja" { ...props }></k-list>',
}

/** What is said when there is nothing. */
export const Empty: Story<ListProps> = {
  args: { label: 'Alerts', items: [] },
  markup: '<k-list { ...props }><p slot="empty">No alerts: all is well.</p></k-list>',
}

/** Data is text, whatever it looks like. */
export const Text: Story<ListProps> = {
  args: { items: [{ label: '<b>not bold</b>', description: '{ props }', value: '&amp;' }] },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(rows(canvasElement)[0]!.textContent!.replace(/\s+/g, ' ')).toContain('<b>not bold</b>')
  },
}
