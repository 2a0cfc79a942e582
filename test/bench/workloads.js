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

/** @type {Record<string, Workload>} by the names that `--only` takes */
export const workloads = { rows }
