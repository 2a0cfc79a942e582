import Table, { type TableProps } from '../../components/lists/table.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Lists/Table', component: Table } satisfies Meta<TableProps>

const tag = '<k-table { ...props }></k-table>'

const columns = [
  { key: 'name', label: 'Volume', sortable: true },
  { key: 'state', label: 'State' },
  { key: 'size', label: 'Size in GB', sortable: true },
  { key: 'type', label: 'Type' },
]
const rows = [
  { id: 'a', name: 'vol-9', state: { label: 'In use', tone: 'ok' }, size: 1200, type: 'gp3' },
  { id: 'b', name: 'vol-10', state: { label: 'Changing', tone: 'warn' }, size: 80, type: 'io2' },
  { id: 'c', name: 'vol-2', state: { label: 'Failed', tone: 'bad' }, size: null, type: 'gp3' },
]

const names = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll('.k-table-first')].map((cell) => cell.textContent!.trim())
const header = (canvas: HTMLElement, name: string) =>
  [...canvas.querySelectorAll<HTMLElement>('.k-table-sort')].find(({ textContent }) => textContent!.includes(name))!

/** On a phone each row is a card; its headers stand above, and sort. */
export const Basic: Story<TableProps> = {
  args: { label: 'Volumes', columns, rows },
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(header(canvasElement, 'Volume')).tap()
    expect(names(canvasElement)).toEqual(['vol-2', 'vol-9', 'vol-10'])
    header(canvasElement, 'Size').focus()
    await keys.press('Enter')
    expect(names(canvasElement)).toEqual(['vol-10', 'vol-9', 'vol-2'])
    await keys.press('Enter')
    expect(names(canvasElement)).toEqual(['vol-9', 'vol-10', 'vol-2'])
    expect(canvasElement.querySelectorAll('[aria-sort=descending]')).toHaveLength(1)
    expect(args.onsort).toHaveBeenCalledTimes(3)
  },
}

/** In an order from the beginning: `-size` begins with the greatest; what has no value is last. */
export const Sorted: Story<TableProps> = {
  args: { label: 'Volumes', columns, rows, sort: '-size' },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(names(canvasElement)).toEqual(['vol-9', 'vol-10', 'vol-2'])
  },
}

/** Rows that can be chosen, one by one or all at once. */
export const Selectable: Story<TableProps> = {
  args: { label: 'Volumes', columns, rows, selectable: true, selected: ['b'] },
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    const checks = [...canvasElement.querySelectorAll<HTMLInputElement>('.k-table-check')]
    expect(checks[0]!.indeterminate).toBe(true)
    await thumb(checks[1]!).tap()
    expect(checks.map(({ checked }) => checked)).toEqual([false, true, true, false])
    checks[0]!.focus()
    await keys.press('Space')
    expect(checks.every(({ checked }) => checked)).toBe(true)
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** The first cell of a row is a button: it leads on. */
export const Pressable: Story<TableProps> = {
  args: { label: 'Volumes', columns, rows, pressable: true, sort: 'size' },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-table-press')!).tap()
    expect(args.onrow).toHaveBeenCalledTimes(1)
  },
}

/** Links in cells, and texts of one's own for values. */
export const Links: Story<TableProps> = {
  args: {
    label: 'Senders',
    columns: [
      { key: 'source', label: 'Source' },
      { key: 'messages', label: 'Messages' },
      { key: 'report', label: 'Report' },
    ],
    rows: [
      { source: '192.0.2.1', messages: 14310, report: { label: '24 November', href: '#24' } },
      { source: '2001:db8::17', messages: 820, report: { label: '25 November', href: '#25' } },
    ],
  },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('td')!.textContent!.trim()).toBe('14,310')
  },
}

/** On a card it is part of the card. */
export const OnACard: Story<TableProps> = {
  args: { label: 'Volumes', columns: columns.slice(0, 3), rows },
  markup: '<k-card label="Backup"><p>Last night at 02:30.</p>\n<k-table { ...props }></k-table></k-card>',
}

/** Long words break. */
export const German: Story<TableProps> = {
  args: {
    label: 'Verträge',
    columns: [
      { key: 'name', label: 'Vertragsbezeichnung', sortable: true },
      { key: 'state', label: 'Genehmigungsverfahrensstand' },
    ],
    rows: [
      { name: 'Auftragsverarbeitungsvertrag', state: 'unterschriftsreif' },
      { name: 'Datenschutzgrundverordnungserklärung', state: 'zurückgewiesen' },
    ],
  },
  markup: '<k-table lang="de" { ...props }></k-table>',
}

/** Japanese headers and values. */
export const Japanese: Story<TableProps> = {
  args: {
    label: 'ボリューム',
    columns: [
      { key: 'name', label: '名前', sortable: true },
      { key: 'state', label: '状態' },
      { key: 'size', label: '容量' },
    ],
    rows: [
      { name: 'バックアップ', state: '使用中', size: 1200 },
      { name: '記録', state: '変更中', size: null },
    ],
  },
  markup: '<k-table lang="ja" { ...props }></k-table>',
}

/** Without rows there is a sentence and no empty table. */
export const Empty: Story<TableProps> = {
  args: { label: 'Volumes', columns, rows: [] },
  markup: '<k-table { ...props }><p slot="empty">No volumes yet.</p></k-table>',
}

/** What is not there is a dash, and it is said; "undefined" is never read. */
export const Broken: Story<TableProps> = {
  args: { label: 'Volumes', columns, rows: [{ name: '' }, { name: 'vol-1', size: Number.NaN }] },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(names(canvasElement)).toEqual(['—', 'vol-1'])
    expect(canvasElement.querySelectorAll('[aria-label="no value"]')).toHaveLength(7)
  },
}

/** Data is text, whatever it looks like. */
export const Text: Story<TableProps> = {
  args: {
    label: '<i>Files</i>',
    columns: [{ key: 'name', label: '<b>Name</b>' }],
    rows: [{ name: '{ props } &amp;' }],
  },
  markup: tag,
}
