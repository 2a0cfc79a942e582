/** For each key that a component tells of: where it is pressed, and what it then does. */

declare global {
  /** The events of a page, as `click button`. */
  var heard: string[]
}

/** Runs in the page with what is given: true afterwards, and not before. */
type Outcome = [isSo: (given: string) => boolean, given: string]

const hears = (event: string): Outcome => [(given) => globalThis.heard.includes(given), event]
const focused = (selector: string): Outcome => [(given) => document.activeElement!.matches(given), selector]
const shown = (selector: string): Outcome => [(given) => Boolean(document.querySelector(given)), selector]
const holds = (value: string): Outcome => [
  (given) => document.querySelector<HTMLInputElement>('.k-field-input')!.value === given,
  value,
]
const scrolled: Outcome = [(given) => document.querySelector(given)!.scrollTop !== 200, '.k-dialog-body']

const halfway = () => {
  document.querySelector('.k-dialog-body')!.scrollTop = 200
}
const pick = () => document.querySelector<HTMLElement>('.k-select-pick')!.click()

const door = 'label="Door"'
const three = '<button id="a">A</button><button id="b">B</button><button id="c">C</button>'
const field = '<k-field label="Name" name="name" value="Ana" clearable></k-field>'
const items = (more: string) => `items='[{ "label": "Door"${more} }]'`
const picker = '<k-select label="Level" picker="sheet" value="Low" items=\'["Low", "High"]\'></k-select>'
const rows = `items='["A", "B", "C"]'`
const middle = '[aria-posinset="2"] button'
const beside = ':is([aria-posinset="1"], [aria-posinset="3"]) button'
const chips = `<k-chips label="Show" ${rows}></k-chips>`
const removable = `<k-chips label="To" removable ${rows}></k-chips>`
const tags = `<k-chips label="Tags" input removable values='["A", "B"]'></k-chips>`
const menu = (more = '') =>
  `<k-menu label="More" ${more} items='[{ "label": "Rename" }, { "label": "Send", "submenu": [{ "label": "Mail", "submenu": [{ "label": "Now" }] }] }, { "label": "Hide" }]'></k-menu>`
const sheet = `<k-action-sheet open items='[{ "label": "Rename" }, { "label": "Send" }, { "label": "Hide" }]'></k-action-sheet>`
const radios = `<k-radio-group label="Level" name="level" value="B" ${rows}></k-radio-group>`
const segments = `<k-segmented label="Level" value="B" ${rows}></k-segmented>`
const stepper = '<k-stepper label="Guests" value="4" min="1" max="30"></k-stepper>'
const slider = '<k-slider label="Volume" value="40"></k-slider>'
const chart = '<k-bar-chart label="Mail" selected="1" series=\'[{ "values": [1, 2, 3] }]\'></k-bar-chart>'
const otp = '<k-otp label="Code" value="123456"></k-otp>'
const rating = '<k-rating label="How was it?" value="3"></k-rating>'
const combobox = (more = '') =>
  `<k-combobox label="Level" name="level" ${more} items='["Low", "Middle", "High"]'></k-combobox>`
const openList = () => document.querySelector<HTMLElement>('.k-combobox-control')!.click()
const search = '<k-search label="Reports" value="door"></k-search>'
const tree = `<k-tree label="Files" items='[{ "label": "Docs", "items": [{ "label": "Draft" }] }, { "label": "Help" }, { "label": "Index" }]'></k-tree>`
const node = (place: number) => `.k-tree-node:nth-child(${place})`
const table = `label="Files" columns='[{ "key": "name", "label": "Name", "sortable": true }]' rows='[{ "name": "a" }]'`
const long = '<p>Long text.</p>'.repeat(90)
const scroll = 'ArrowUp, ArrowDown, PageUp, PageDown, Home, End'

const swiped = (more: string) =>
  `<k-swipe-item actions='[{ "label": "Delete" }]' ${more}><k-list-item ${door}></k-list-item></k-swipe-item>`
const ordered = `<k-reorder-list items='[{ "label": "A" }, { "label": "B" }, { "label": "C" }]'></k-reorder-list>`
const second = 'k-list-item:nth-child(2)'
const unfold = () => {
  const handle = document.querySelector<HTMLElement>('k-list-item:nth-child(2) .k-reorder-list-handle')!
  handle.click()
  handle.addEventListener('keydown', () => {
    handle.closest('k-list-item')!.setAttribute('data-was-open', handle.getAttribute('aria-expanded')!)
  })
}

/** Of a list and of its group, which has the keys. */
const choices = (tag: string, selection: string) =>
  `<!-- ${tag} --><k-list selection="${selection}" items='[{ "label": "A" }, { "label": "B" }]'></k-list>`

/** As a page that is gone has left it. */
const leaveDraft = () => {
  localStorage.setItem('karui draft report:1', JSON.stringify({ at: Date.now(), values: { name: ['Ana'] } }))
  const draft = document.querySelector('k-draft')!
  draft.replaceWith(draft.cloneNode())
}

/** In a tunnel. */
const sendInVain = () => {
  const outbox = document.querySelector('k-outbox') as HTMLElement & { send(work: () => Promise<never>): Promise<void> }
  outbox.send(() => Promise.reject(new TypeError('Failed to fetch'))).catch(() => undefined)
}
const ended: Outcome = [(given) => !document.querySelector(given), '.k-outbox-actions']

const item = (place: number) => `.k-menu-group .k-menu-item:nth-child(${place})`
const typeText = () => {
  const field = document.querySelector<HTMLInputElement>('.k-chips-text')!
  field.value = 'C'
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
const goIn = () => document.querySelector<HTMLElement>('.k-tree-node, .k-menu-group [aria-haspopup]')!.click()
/** Of a submenu that has another in it, the way back says something else. */
const elsewhere: Outcome = [(given) => document.querySelector('.k-menu-back')?.textContent.trim() !== given, 'Send']

const toFourth = () => document.querySelector('input')!.setSelectionRange(3, 3)
const elsewhereInCode: Outcome = [
  (given) => document.querySelector('.k-otp-cell[data-state=active]') !== document.querySelector(given),
  '.k-otp-cell:nth-child(4)',
]

const date = '<k-date-picker label="Day" picker="sheet" value="2026-03-11"></k-date-picker>'
const month = '<k-calendar value="2026-03-11"></k-calendar>'
const openDate = () => (document.querySelector('k-date-picker') as unknown as { show(): void }).show()
const wheels = '<k-picker label="Level" value="Mid" items=\'["Low", "Mid", "High"]\'></k-picker>'
const day = '.k-calendar-day[tabindex="0"]'
const elsewhereInDates: Outcome = [
  (given) => !document.activeElement!.ariaLabel?.startsWith(given),
  'Wednesday, March 11, 2026',
]

/** Keys as they are told; a page; what has the focus, '' for the page itself; what is so then; what is done before. */
type Press = [keys: string, markup: string, focus: string, then: Outcome, before?: () => void]

/** The component is the first in the markup. */
export const presses: Press[] = [
  ['Enter', '<k-button>Save</k-button>', 'button', hears('click button')],
  ['Enter', '<k-button href="#door">Door</k-button>', 'a', hears('click a')],
  ['Space', '<k-button>Save</k-button>', 'button', hears('click button')],

  [
    'Enter, Space',
    `<k-description-list copy ${items(', "value": 1')}></k-description-list>`,
    'button',
    hears('copy k-description-list'),
  ],

  [
    'Enter, Space',
    `<k-ellipsis lines="1">${'Long text. '.repeat(90)}</k-ellipsis>`,
    'button',
    shown('.k-ellipsis-toggle[aria-expanded=true]'),
  ],

  ['Enter, Space', '<k-banner label="New" dismissible></k-banner>', 'button', hears('close k-banner')],

  [
    'Enter, Space',
    '<p>Seen <k-time value="2001-01-01"></k-time></p>',
    'button',
    [(given) => document.querySelector('time')!.textContent === given, 'Jan 1, 2001'],
  ],

  ['Enter, Space', `<k-steps selectable current="2" ${rows}></k-steps>`, 'button', hears('change k-steps')],

  ['Enter, Space', '<k-async state="failed"></k-async>', 'button', hears('retry k-async')],

  ['Enter, Space', '<k-infinite-scroll auto="0"></k-infinite-scroll>', 'button', hears('more k-infinite-scroll')],

  ['ArrowLeft, ArrowRight, ArrowUp, ArrowDown', chips, 'input[value=B]', focused('input[value=A], input[value=C]')],
  ['Home, End', chips, 'input[value=B]', focused('input[value=A], input[value=C]')],
  ['Space', chips, 'input[value=B]', hears('change k-chips')],
  ['Enter, Space', removable, '.k-chips-remove', hears('remove k-chips')],
  ['Backspace, Delete', removable, '.k-chips-remove', hears('remove k-chips')],
  ['Enter', tags, '.k-chips-text', hears('change k-chips'), typeText],

  [
    'Enter, Space',
    '<form><k-draft name="report"></k-draft><input name="name" aria-label="Name"></form>',
    '.k-draft-actions button',
    hears('restore k-draft'),
    leaveDraft,
  ],

  ['Enter, Space', '<form><k-outbox></k-outbox></form>', '.k-outbox-actions > :last-child button', ended, sendInVain],

  ['Escape', '<k-spinner overlay delay="0"></k-spinner>', 'dialog', hears('cancel k-spinner')],

  ['Enter', `<form>${field}<button>Save</button></form>`, 'input', hears('submit form')],
  ['ArrowUp, ArrowDown', '<k-field label="Age" type="number" value="4"></k-field>', 'input', hears('input input')],
  ['Enter, Space', field, 'button', holds('')],

  ['Space', '<k-checkbox label="Agreed"></k-checkbox>', 'input', hears('change input')],

  ['Enter, Space', '<k-file-input label="Reports"></k-file-input>', 'input', hears('click input')],

  ['ArrowLeft, ArrowRight, Home, End', otp, 'input', elsewhereInCode, toFourth],
  ['Enter', `<form>${otp}<button>Send</button></form>`, 'input', hears('submit form')],

  ['ArrowDown', date, '.k-date-picker-text', shown('dialog[open]')],
  ['Escape', date, day, shown('dialog:not([open])'), openDate],

  ['ArrowLeft, ArrowRight, ArrowUp, ArrowDown', month, day, elsewhereInDates],
  ['Home, End', month, day, elsewhereInDates],
  ['PageUp, PageDown', month, day, elsewhereInDates],
  ['Enter, Space', month, '[aria-label^="Thursday, March 12"]', hears('select k-calendar')],

  ['ArrowUp, ArrowDown', wheels, 'select', hears('change select')],
  [
    'ArrowLeft, ArrowRight',
    '<k-picker label="Time" type="time"></k-picker>',
    '.k-picker-column:nth-child(2) select',
    focused('.k-picker-column:is(:nth-child(1), :nth-child(3)) select'),
  ],
  ['Home, End', wheels, 'select', hears('change select')],
  ['Characters', wheels, 'select', hears('change select')],

  ['ArrowRight, ArrowUp, ArrowLeft, ArrowDown', rating, 'input[value="3"]', hears('change input')],
  ['Space', rating, 'input[value="3"]', hears('change input')],

  ['ArrowUp, ArrowDown, ArrowLeft, ArrowRight', radios, 'input[value=B]', hears('change input')],
  ['Space', radios.replace('value="B"', ''), '[value=B]', hears('change input')],

  ['Enter', search, 'input', hears('search k-search')],
  ['Escape', search, 'input', [(given) => document.querySelector('input')!.value === given, '']],
  ['Enter, Space', search, '.k-field-button', [(given) => document.querySelector('input')!.value === given, '']],

  ['Enter', `<k-form>${field}<button>Save</button></k-form>`, 'input', hears('submit k-form')],
  ['Enter', `<k-form errors='{ "name": "Taken" }'>${field}</k-form>`, '.k-form-link', focused('[name=name]')],

  ['ArrowUp, ArrowDown', picker, '.k-select-pick', shown('.k-sheet-panel:modal')],
  ['ArrowUp, ArrowDown', picker, '.k-select-mark', holds('High'), pick],
  ['Space', picker, '.k-select-pick', shown('.k-sheet-panel:modal')],
  ['Space', picker.replace('label', 'multiple label'), '.k-select-mark:not(:checked)', hears('change select'), pick],
  ['Characters', picker.replace('picker="sheet"', ''), 'select', holds('High')],
  ['Enter', picker, '.k-select-pick', shown('.k-sheet-panel:modal')],
  ['Enter', picker, '.k-select-mark', hears('close k-sheet'), pick],
  ['Escape', picker, '.k-select-mark', hears('close k-sheet'), pick],

  [
    'Enter',
    '<k-textarea label="Remark"></k-textarea>',
    'textarea',
    [(given) => document.querySelector('textarea')!.value === given, '\n'],
  ],

  ['ArrowLeft, ArrowRight, ArrowUp, ArrowDown', segments, 'input[value=B]', hears('change input')],

  ['ArrowLeft, ArrowDown, ArrowRight, ArrowUp', slider, 'input', hears('change input')],
  ['PageDown, PageUp', slider, 'input', hears('change input')],
  ['Home, End', slider, 'input', hears('change input')],

  ['ArrowUp, ArrowDown', stepper, '.k-stepper-text', hears('change input')],
  ['PageUp, PageDown', stepper, '.k-stepper-text', hears('change input')],
  ['Home, End', stepper, '.k-stepper-text', hears('change input')],

  ['ArrowDown, ArrowUp', combobox(), '.k-combobox-text', shown('.k-combobox-panel:modal')],
  [
    'Home, End, ArrowLeft, ArrowRight',
    combobox('value="Middle"'),
    '.k-combobox-query',
    [(given) => !document.querySelector(given), '.k-combobox-option[data-state=active]'],
    openList,
  ],
  ['PageDown, PageUp', combobox(), '.k-combobox-query', shown('.k-combobox-option[data-state=active]'), openList],
  [
    'Enter',
    combobox('value="Middle"'),
    '.k-combobox-query',
    [(given) => !document.querySelector(given), '.k-combobox-panel:modal'],
    openList,
  ],
  [
    'Escape',
    combobox(),
    '.k-combobox-query',
    [(given) => !document.querySelector(given), '.k-combobox-panel:modal'],
    openList,
  ],
  ['Backspace', combobox(`multiple values='["Low", "High"]'`), '.k-combobox-text', focused('.k-chips-remove')],

  ['Space', '<k-switch label="Armed"></k-switch>', 'input', hears('change input')],

  ['Tab', '<k-app></k-app>', '', focused('.k-app-skip')],
  ['Enter', '<k-app></k-app>', '.k-app-skip', focused('main')],

  ['Enter', `<k-card ${door} href="#door"></k-card>`, 'a', hears('click a')],

  ['Enter', `<k-list ${items(', "href": "#door"')}></k-list>`, 'a', hears('click a')],
  ['Enter', `<k-list selectable ${items('')}></k-list>`, 'button', hears('select k-list')],

  ['Space', `<k-list selectable ${items('')}></k-list>`, 'button', hears('select k-list')],
  ['Space', choices('k-list', 'multiple'), 'input', hears('change k-list')],
  ['ArrowUp, ArrowDown', choices('k-list', 'single'), 'input', hears('change k-list')],
  ['Space', choices('k-list-group', 'multiple'), 'input', hears('change k-list')],
  ['ArrowUp, ArrowDown', choices('k-list-group', 'single'), 'input', hears('change k-list')],

  ['Enter', `<k-list-item ${door} href="#door"></k-list-item>`, 'a', hears('click a')],
  ['Enter', `<k-list-item ${door} button></k-list-item>`, 'button', hears('click button')],
  ['Space', `<k-list-item ${door} button></k-list-item>`, 'button', hears('click button')],

  [
    'Enter, Space',
    `<k-accordion items='[{ "label": "When", "text": "Now" }]'></k-accordion>`,
    'summary',
    shown('details[open]'),
  ],

  ['ArrowDown, ArrowUp', tree, node(2), focused(`${node(1)}, ${node(3)}`)],
  ['Home, End', tree, node(2), focused(`${node(1)}, ${node(3)}`)],
  ['ArrowRight', tree, node(1), shown('.k-tree-back')],
  ['ArrowLeft', tree, node(1), [(given) => !document.querySelector(given), '.k-tree-back'], goIn],
  ['Enter, Space', tree, node(2), hears('change k-tree')],
  ['Characters', tree, node(1), focused(node(2))],

  ['Enter, Space', swiped(''), '.k-swipe-item-more', shown('[data-state=end]')],
  ['Enter, Space', swiped('open'), '.k-swipe-item-action', hears('action k-swipe-item')],
  ['Escape', swiped('open'), '.k-swipe-item-action', shown('k-swipe-item[data-state=closed]')],

  ['Enter, Space', '<k-pull-refresh></k-pull-refresh>', 'button', hears('refresh k-pull-refresh')],

  ['ArrowUp, ArrowDown', ordered, `${second} .k-reorder-list-handle`, hears('reorder k-reorder-list')],
  ['Home, End', ordered, `${second} .k-reorder-list-handle`, hears('reorder k-reorder-list')],
  ['Enter, Space', ordered, `${second} .k-reorder-list-handle`, shown('.k-reorder-list-step:not([hidden])')],
  ['Escape', ordered, `${second} .k-reorder-list-handle`, shown('[data-was-open] [aria-expanded=false]'), unfold],

  ['ArrowDown, ArrowUp', `<k-virtual-list selectable ${rows}></k-virtual-list>`, middle, focused(beside)],
  [
    'ArrowLeft, ArrowRight',
    `<k-virtual-list orientation="horizontal" selectable ${rows}></k-virtual-list>`,
    middle,
    focused(beside),
  ],
  ['PageDown, PageUp', `<k-virtual-list selectable ${rows}></k-virtual-list>`, middle, focused(beside)],
  ['Home, End', `<k-virtual-list selectable ${rows}></k-virtual-list>`, middle, focused(beside)],
  ['Enter', `<k-virtual-list ${items(', "href": "#door"')}></k-virtual-list>`, 'a', hears('select k-virtual-list')],
  ['Space', `<k-virtual-list selectable ${rows}></k-virtual-list>`, middle, hears('select k-virtual-list')],

  ['Enter', `<k-nav-bar ${door} back="#doors"></k-nav-bar>`, 'a', hears('back k-nav-bar')],

  ['Escape', `<k-dialog ${door} open></k-dialog>`, 'dialog', hears('close k-dialog')],
  ['Tab, Shift+Tab', `<k-dialog ${door} open>${three}</k-dialog>`, '#b', focused('#a, #c')],
  [
    'Enter, Space',
    `<k-dialog ${door} open><button slot="footer" value="ok">OK</button></k-dialog>`,
    '[value=ok]',
    hears('action k-dialog'),
  ],
  [scroll, `<k-dialog ${door} open>${long}</k-dialog>`, '.k-dialog-body', scrolled, halfway],

  ['Escape', `<k-sheet ${door} open></k-sheet>`, 'dialog', hears('close k-sheet')],
  ['Escape', `<k-sheet ${door} open non-modal></k-sheet>`, '.k-dialog-close', hears('close k-sheet')],
  ['Tab, Shift+Tab', `<k-sheet ${door} open>${three}</k-sheet>`, '#b', focused('#a, #c')],
  ['Enter, Space', `<k-sheet ${door} open detents=".5 1"></k-sheet>`, '.k-sheet-handle', hears('detent k-sheet')],
  ['Enter, Space', `<k-sheet ${door} open></k-sheet>`, '.k-dialog-close', hears('close k-sheet')],
  [scroll, `<k-sheet ${door} open>${long}</k-sheet>`, '.k-dialog-body', scrolled, halfway],

  ['Enter, Space', menu(), '.k-menu-button', shown('dialog:modal')],
  ['ArrowDown, ArrowUp', menu(), '.k-menu-button', shown('dialog:modal')],
  ['Home, End', menu('open'), item(2), focused(`${item(1)}, ${item(3)}`)],
  ['Characters', menu('open'), item(1), focused(item(3))],
  ['ArrowRight, ArrowLeft', menu('open'), item(1), elsewhere, goIn],
  ['Escape', menu('open'), item(1), hears('close dialog')],
  ['Tab', menu('open'), item(1), hears('close dialog')],
  ['ContextMenu', `${menu('for="row" no-button')}<button id="row">Row</button>`, '#row', shown('dialog:modal')],

  ['Enter, Space', sheet, item(2), hears('action k-action-sheet')],
  ['ArrowDown, ArrowUp', sheet, item(2), focused(`${item(1)}, ${item(3)}`)],
  ['Home, End', sheet, item(2), focused(`${item(1)}, .k-menu-group:last-child .k-menu-item`)],
  ['Characters', sheet, item(1), focused(item(3))],
  ['Escape', sheet, item(1), hears('close k-action-sheet')],
  ['Tab', sheet, item(1), hears('close k-action-sheet')],

  ['Escape', '<k-toast text="Saved"></k-toast>', '.k-toast-close', hears('close k-toast')],
  ['Enter, Space', '<k-toast text="Deleted" action="Undo"></k-toast>', '.k-toast-action', hears('action k-toast')],
  ['Enter, Space', '<k-toast text="Saved"></k-toast>', '.k-toast-close', hears('close k-toast')],

  [
    'Enter',
    `<k-index-bar items='[{ "label": "Ada" }, { "label": "Bo" }, { "label": "Cy" }]'></k-index-bar>`,
    'a',
    hears('index k-index-bar'),
  ],

  ['Enter, Space', `<k-table ${table}></k-table>`, '.k-table-sort', hears('sort k-table')],
  ['Enter', `<k-table pressable ${table}></k-table>`, '.k-table-press', hears('row k-table')],
  ['Space', `<k-table selectable ${table}></k-table>`, '.k-table-check', hears('change k-table')],

  [
    'Enter, Space',
    `<k-timeline relative ${items(', "time": "2001-01-01"')}></k-timeline>`,
    'button',
    [(given) => document.querySelector('time')!.textContent === given, 'Jan 1, 2001'],
  ],

  ['ArrowLeft, ArrowDown, ArrowRight, ArrowUp', chart, 'input', hears('select k-bar-chart')],
  ['Home, End', chart, 'input', hears('select k-bar-chart')],
  ['Escape', chart, 'input', hears('select k-bar-chart')],
  ['Enter, Space', chart, 'button', shown('.k-bar-chart-table')],

  ['Enter', `<k-status-card ${door} href="#door"></k-status-card>`, 'a', hears('click a')],
]
