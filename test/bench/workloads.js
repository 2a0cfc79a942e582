/** What is compared: for each workload the page, the implementations in their order, and the operations. */

/**
 * @typedef {import('./bundle.js').Implementation} Implementation
 * @typedef {import('./page/stage.js').Step & { warm?: boolean, weight?: number }} Operation `warm: false` is left out of
 *   the passes that warm up the engine; `weight` counts in the weighted mean
 *
 * @typedef {object} Workload
 * @property {string} title
 * @property {string} stage module that exports `stage(mount)`
 * @property {string[]} components whose styles the page has, behind the kit's foundation
 * @property {string[]} sheets more styles
 * @property {Implementation[]} implementations the first is the one that all are compared with
 * @property {Operation[]} operations
 * @property {number} throttle how many times slower the processor is made
 * @property {string} [remark] what a reader of the table has to know
 */

const LINE_LABEL = 'tr:nth-child(5) > td:nth-child(2) > a'
const LINE_CROSS = 'tr:nth-child(5) .remove'
const floor = 'stories/gallery/bench/rows'

/** @type {Workload} */
const rows = {
  title: 'Rows of a phone list',
  stage: 'test/bench/page/rows.ts',
  components: ['tag', 'list-item', 'list'],
  sheets: [`${floor}/rows.css`],
  throttle: 1,
  implementations: [
    { name: 'vanilla', source: `${floor}/vanilla.ts` },
    { name: 'karui', source: `${floor}/karui.riot` },
    { name: 'karui-row', source: 'test/bench/rows/row.riot' },
    { name: 'karui-item', source: 'test/bench/rows/item.riot' },
    { name: 'karui-stateful', source: 'test/bench/rows/stateful.riot' },
    { name: 'riot', source: 'test/bench/rows/row.riot', stock: true },
    { name: 'riot-component', source: 'test/bench/rows/stateful.riot', stock: true },
    { name: 'angular', source: `${floor}/angular-rows.ts` },
    { name: 'angular-component', source: 'test/bench/rows/angular-component.ts' },
  ],
  operations: [
    { name: 'create', before: ['#clear'], click: '#create' },
    { name: 'replace', before: ['#create'], click: '#create' },
    { name: 'update', before: ['#create'], click: '#update' },
    { name: 'select', before: ['#create'], click: 'row:4' },
    { name: 'swap', before: ['#create'], click: '#swap' },
    { name: 'remove', before: ['#create'], click: '#remove' },
    { name: 'append', before: ['#create'], click: '#append' },
    { name: 'clear', before: ['#create'], click: '#clear' },
    { name: 'create 10x', before: ['#clear'], click: '#many', warm: false },
  ],
  remark: '`karui` is k-list, whose rows stay in their places: a replaced or moved row is written anew, not made anew.',
}

/** js-framework-benchmark weighs its nine operations so in its own table. @type {Workload} */
const table = {
  title: 'The table of js-framework-benchmark',
  stage: 'test/bench/page/table.ts',
  components: [],
  sheets: ['test/bench/table/table.css'],
  throttle: 1,
  implementations: [
    { name: 'vanilla', source: 'test/bench/table/vanilla.ts' },
    { name: 'karui-row', source: 'test/bench/table/table.riot' },
    { name: 'solid', source: 'test/bench/table/solid.jsx' },
    { name: 'svelte', source: 'test/bench/table/svelte.js' },
    { name: 'riot', source: 'test/bench/table/table.riot', stock: true },
    { name: 'angular', source: 'test/bench/table/angular.ts' },
  ],
  operations: [
    { name: 'create', before: ['#clear'], click: '#run', weight: 0.64280248137063 },
    { name: 'replace', before: ['#run'], click: '#run', weight: 0.5607178150466176 },
    { name: 'update', before: ['#run'], click: '#update', weight: 0.5643800750716564 },
    { name: 'select', before: ['#run'], click: LINE_LABEL, weight: 0.1925635870170522 },
    { name: 'swap', before: ['#run'], click: '#swaprows', weight: 0.13200612879341714 },
    { name: 'remove', before: ['#run'], click: LINE_CROSS, weight: 0.5277091212292658 },
    { name: 'create 10x', before: ['#clear'], click: '#runlots', warm: false, weight: 0.5644449600965534 },
    { name: 'append', before: ['#run'], click: '#add', weight: 0.5508359820582848 },
    { name: 'clear', before: ['#run'], click: '#clear', weight: 0.4225836631419211 },
  ],
  remark:
    '`karui-row` and `riot` are the same .riot source. The operations and weights are those of that suite, keyed; its throttling is not.',
}

/** @type {Workload} */
const form = {
  title: 'A form of 40 fields',
  stage: 'test/bench/page/form.ts',
  components: ['field'],
  sheets: ['test/bench/form/form.css'],
  throttle: 4,
  implementations: [
    { name: 'vanilla', source: 'test/bench/form/vanilla.ts' },
    { name: 'karui', source: 'test/bench/form/karui.riot' },
    { name: 'karui-row', source: 'test/bench/form/plain.riot' },
    { name: 'riot', source: 'test/bench/form/plain.riot', stock: true },
    { name: 'angular', source: 'test/bench/form/angular.ts' },
    { name: 'angular-component', source: 'test/bench/form/angular-component.ts' },
  ],
  operations: [
    { name: 'mount', before: ['#close'], click: '#open' },
    { name: 'unmount', before: ['#open'], click: '#close' },
  ],
  remark: '`karui` is of k-field, which brings help, errors and the like; all others are of native inputs in labels.',
}

/** @type {Workload} */
const cards = {
  title: '200 status cards',
  stage: 'test/bench/page/cards.ts',
  components: ['icon', 'status-card'],
  sheets: ['test/bench/cards/cards.css'],
  throttle: 4,
  implementations: [
    { name: 'vanilla', source: 'test/bench/cards/vanilla.ts' },
    { name: 'karui', source: 'test/bench/cards/karui.riot' },
    { name: 'karui-row', source: 'test/bench/cards/plain.riot' },
    { name: 'karui-item', source: 'test/bench/cards/item.riot' },
    { name: 'riot', source: 'test/bench/cards/plain.riot', stock: true },
    { name: 'angular', source: 'test/bench/cards/angular.ts' },
    { name: 'angular-component', source: 'test/bench/cards/angular-component.ts' },
  ],
  operations: [
    { name: 'mount', before: ['#hide'], click: '#show' },
    { name: 'tick', before: ['#show'], click: '#tick', times: 10, every: 100 },
    { name: 'unmount', before: ['#show'], click: '#hide' },
  ],
  remark:
    '`karui` is of k-status-card. A tick changes all cards; there are 10 of them, 100 ms apart, and the figure is for one.',
}

const windowed = {
  stage: 'test/bench/page/window.ts',
  components: ['tag', 'list-item', 'list', 'virtual-list'],
  sheets: [`${floor}/rows.css`, 'test/bench/window/window.css'],
  operations: [{ name: 'scroll', before: ['#start'], click: '#down', frames: 60 }],
}

/** @type {Workload} */
const window = {
  title: 'A windowed list of 100,000 rows, scrolled by 50 rows a frame, processor as it is',
  ...windowed,
  throttle: 1,
  implementations: [
    { name: 'vanilla', source: 'test/bench/window/vanilla.ts' },
    { name: 'karui', source: 'test/bench/window/virtual-list.riot' },
    { name: 'karui-row', source: 'test/bench/window/window.riot' },
    { name: 'tanstack', source: 'test/bench/window/tanstack.riot', stock: true },
    { name: 'riot', source: 'test/bench/window/window.riot', stock: true },
    { name: 'angular', source: 'test/bench/window/angular.ts' },
  ],
  remark:
    "All draw an application's own template. `karui` measures its rows, which may be of any height; `tanstack` draws them by key, all others fill the same 21 elements by a height that they know. All say of each row which one it is of how many.",
}

/** As a slow phone has it. @type {Workload} */
const windowSlow = {
  title: 'The same windowed list',
  ...windowed,
  throttle: 4,
  implementations: window.implementations.filter(({ name }) => ['vanilla', 'karui', 'tanstack'].includes(name)),
}

/** @type {Workload} */
const long = {
  title: 'A list of 10,000 rows appears',
  stage: 'test/bench/page/long.ts',
  components: ['tag', 'list-item', 'list', 'virtual-list'],
  sheets: [`${floor}/rows.css`],
  throttle: 1,
  implementations: [
    { name: 'vanilla', source: 'test/bench/long/vanilla.ts' },
    { name: 'karui', source: 'test/bench/long/virtual-list.riot' },
  ],
  operations: [{ name: 'create', before: ['#clear'], click: '#create' }],
  remark: '`karui` is k-virtual-list, which draws what is in view; `vanilla` draws all.',
}

/** @type {Record<string, Workload>} by the names that `--only` takes */
export const workloads = { rows, table, form, cards, window, 'window-slow': windowSlow, long }
