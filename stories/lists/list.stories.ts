import List, { type ListProps, type ListRow } from '../../components/lists/list.riot'
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

/** From edge to edge, with a heading that stays in view; the lines go all the way, and rows are as low as a finger allows. */
export const Plain: Story<ListProps> = {
  args: {
    label: 'A',
    variant: 'plain',
    divided: 'full',
    density: 'dense',
    items: [{ label: 'Ada' }, { label: 'Alan' }, { label: 'Anita' }],
  },
  markup: tag,
}

/** Without lines, and with more room. */
export const Undivided: Story<ListProps> = {
  args: { divided: 'none', density: 'roomy', items: [{ label: 'Red' }, { label: 'Green' }, { label: 'Blue' }] },
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

type ListElement = HTMLElement & Pick<ListProps, 'items' | 'value' | 'values'>
const listIn = (canvas: HTMLElement) => canvas.querySelector<ListElement>('k-list')!
const controls = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLInputElement>('.k-list-group-choice[name]')]
const checked = (canvas: HTMLElement) => controls(canvas).map((control) => control.checked)

/** One row is chosen, by a finger or by the arrow keys: each is a native radio button, of which a form has the value. */
export const Single: Story<ListProps> = {
  args: {
    label: 'Language',
    selection: 'single',
    name: 'language',
    value: 'en',
    items: [
      { id: 'en', label: 'English' },
      { id: 'de', label: 'Deutsch', description: 'Freundlich und genau' },
      { id: 'ja', label: '日本語', description: '準備中', disabled: true },
    ],
  },
  markup: '<k-form label="Preferences"><k-list { ...props }></k-list></k-form>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    const submitted = () => new FormData(canvasElement.querySelector('form')!).get('language')
    await thumb(controls(canvasElement)[1]!).tap()
    expect([listIn(canvasElement).value, submitted()]).toEqual(['de', 'de'])
    await keys.press('ArrowDown') // past the one that cannot be chosen, round to the first
    expect([listIn(canvasElement).value, submitted()]).toEqual(['en', 'en'])
    expect(checked(canvasElement)).toEqual([true, false, false])
    expect(args.onchange).toHaveBeenCalledTimes(2)
    expect(args.onselect).not.toHaveBeenCalled()
  },
}

/** Several rows are chosen; the check box above chooses all of them, and says when it is some. */
export const Multiple: Story<ListProps> = {
  args: {
    label: 'Inbox',
    selection: 'multiple',
    selectAll: true,
    values: ['2'],
    items: [
      { id: 1, label: 'Amira Haddad', description: 'Minutes of Tuesday', value: '06:10', icon: 'mail' },
      { id: 2, label: 'Ben', description: 'Offer, second version', value: 'Mon', icon: 'mail' },
      { id: 3, label: '田中 千佳', description: '請求書', value: 'Sun', icon: 'mail', tag: 'New', tone: 'ok' },
    ],
  },
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    const all = canvasElement.querySelector<HTMLInputElement>('.k-list-group-all input')!
    expect([all.checked, all.indeterminate]).toEqual([false, true])
    await thumb(controls(canvasElement)[2]!).tap()
    expect(listIn(canvasElement).values).toEqual(['2', '3'])
    all.focus()
    await keys.press('Space')
    expect([listIn(canvasElement).values, all.indeterminate]).toEqual([['1', '2', '3'], false])
    await keys.press('Space')
    expect([listIn(canvasElement).values, checked(canvasElement)]).toEqual([[], [false, false, false]])
    expect(args.onchange).toHaveBeenCalledTimes(3)
  },
}

const people = ['Ada', 'Alan', 'Anita', 'Barbara', 'Bjarne', 'Brian', 'Claude', 'Donald', 'Dorothy', 'Edsger', 'Grace']
const byLetter = people.map((label) => ({ label, group: label[0]!, href: `#${label}` }))

/** Rows that name the same `group` one after another stand below its heading, which stays in view while they go by. */
export const Grouped: Story<ListProps> = {
  layout: 'fullscreen',
  args: { variant: 'plain', items: byLetter },
  markup: '<k-nav-bar label="People"></k-nav-bar>\n<k-list { ...props }></k-list>',
  async play({ canvasElement, args, thumb, expect }) {
    const lists = [...canvasElement.querySelectorAll('ul')].map((list) => list.children.length)
    expect(lists).toEqual([3, 3, 1, 2, 1, 1])
    canvasElement.addEventListener('click', (event) => event.preventDefault())
    await thumb(canvasElement.querySelectorAll('[href]')[4]!).tap()
    const [event] = (args.onselect as unknown as { mock: { calls: [CustomEvent][] } }).mock.calls[0]!
    expect([event.detail.index, event.detail.item.label]).toEqual([4, 'Bjarne'])
  },
}

/** Groups as markup; chosen is one row of them all. */
export const Groups: Story<ListProps> = {
  args: { label: 'Forward to', selection: 'single', value: 'Bjarne' },
  markup: `<k-list { ...props }>
  <k-list-group label="Work">
    <k-list-item label="Ada" description="Engines"></k-list-item>
    <k-list-item label="Bjarne" icon="mail"></k-list-item>
  </k-list-group>
  <k-list-group label="Home">
    <k-list-item label="Grace"><k-badge slot="end" value="3"></k-badge></k-list-item>
    <k-list-item label="Edsger" disabled></k-list-item>
  </k-list-group>
</k-list>`,
  async play({ canvasElement, args, thumb, expect }) {
    expect(checked(canvasElement)).toEqual([false, true, false, false])
    await thumb(controls(canvasElement)[2]!).tap()
    await thumb(controls(canvasElement)[3]!).tap()
    expect([listIn(canvasElement).value, checked(canvasElement)]).toEqual(['Grace', [false, false, true, false]])
    expect(args.onchange).toHaveBeenCalledTimes(1)
  },
}

/** Rows as one likes: a template, whose places are filled with the fields of each item. Whatever these hold, it is text. */
export const Template: Story<ListProps> = {
  args: {
    label: 'Log',
    items: [
      { label: 'Mailbox <b>opened</b>', value: '06:10', href: '#opened' },
      { label: 'A line that is longer than the others and so takes two lines on a phone', value: '06:12' },
      { label: 'Closed', value: null },
    ],
  },
  markup: `<k-list { ...props }>
  <template slot="row"><div class="k-list-item-row"><b class="k-list-item-start" data-field="value"></b> <span data-field="label"></span></div></template>
</k-list>`,
  async play({ canvasElement, args, thumb, expect }) {
    const filled = [...canvasElement.querySelectorAll('.k-list-group-filled')]
    expect(filled[0]!.textContent).toBe('06:10 Mailbox <b>opened</b>')
    expect(filled[2]!.querySelector('b')!.ariaLabel).toBe('no value')
    canvasElement.addEventListener('click', (event) => event.preventDefault())
    await thumb(filled[0]!).tap()
    expect(args.onselect).toHaveBeenCalledTimes(1)
  },
}

/** Rows by a function, which can be chosen as any others. What has to be pressed in a row keeps its own taps. */
export const Rendered: Story<ListProps> = {
  args: {
    label: 'Colours',
    selection: 'multiple',
    items: [{ label: 'Tomato' }, { label: 'Orange' }, { label: 'Gold' }],
    renderItem(item, _index, before) {
      const row =
        (before as HTMLElement | null) ?? Object.assign(document.createElement('div'), { className: 'k-list-item-row' })
      const name = Object.assign(document.createElement('span'), { textContent: (item as ListRow).label })
      const about = Object.assign(document.createElement('button'), { type: 'button', textContent: 'About' })
      about.style.padding = '12px'
      name.className = 'k-list-item-body'
      row.replaceChildren(name, about)
      return row
    },
  },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-list-group-filled button')!).tap()
    expect(args.onchange).not.toHaveBeenCalled()
    await thumb(canvasElement.querySelectorAll('.k-list-group-row')[1]!).tap()
    expect(listIn(canvasElement).values).toEqual(['Orange'])
  },
}

/** Rows from data that are swiped to both sides: the template of a row may be any element. */
export const Swiped: Story<ListProps> = {
  args: { label: 'Inbox', items: [{ label: 'Anna Lindqvist' }, { label: 'Ben' }] },
  markup: `<k-list { ...props }>
  <template slot="row"><k-swipe-item actions='[{ "label": "Delete", "icon": "trash-2", "tone": "bad" }, { "label": "Unread", "icon": "mail", "side": "start" }]'>
    <k-list-item><span data-field="label"></span></k-list-item>
  </k-swipe-item></template>
</k-list>`,
  async play({ canvasElement, thumb, keys, expect }) {
    const [, item] = canvasElement.querySelectorAll<HTMLElement>('k-swipe-item')
    const turned = () => new Promise((resolve) => item!.addEventListener('toggle', resolve, { once: true }))
    const opened = turned()
    await thumb(item!.querySelector('.k-swipe-item-track')!).fling('right')
    await opened
    expect(item!.textContent).toContain('Ben')
    expect(item!.dataset.state).toBe('start')
    item!.querySelector<HTMLElement>('.k-swipe-item-more')!.focus()
    await keys.press('Enter')
    expect(item!.dataset.state).toBe('closed')
  },
}
