import Tree, { type TreeProps } from '../../components/lists/tree.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Lists/Tree', component: Tree } satisfies Meta<TreeProps>

const nodes = (canvas: Element) => [...canvas.querySelectorAll<HTMLElement>('.k-tree-node')]
const labels = (canvas: Element) => [...canvas.querySelectorAll('.k-tree-text')].map(({ textContent }) => textContent)
const node = (canvas: Element, label: string) =>
  nodes(canvas).find((one) => one.querySelector('.k-tree-text')!.textContent === label)!
const focused = () => document.activeElement!.querySelector('.k-tree-text')?.textContent

const items = [
  {
    label: 'src',
    icon: 'inbox',
    items: [
      { label: 'core', icon: 'inbox', items: [{ label: 'index.ts' }, { label: 'words.ts', note: '1.2 kB' }] },
      { label: 'index.ts' },
    ],
  },
  { label: 'README.md', note: '31 kB' },
  { label: 'secrets', disabled: true, items: [{ label: 'key.pem' }] },
]

/** On a phone what is in a node is a page of its own, with a way back. */
export const Basic: Story<TreeProps> = {
  args: { label: 'Files', items },
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(node(canvasElement, 'src')).tap()
    expect(labels(canvasElement)).toEqual(['core', 'index.ts'])
    await thumb(node(canvasElement, 'core')).tap()
    await thumb(node(canvasElement, 'words.ts')).tap()
    expect(canvasElement.querySelector('k-tree')).toHaveProperty('value', 'src/core/words.ts')
    expect(args.onchange).toHaveBeenCalledTimes(1)
    await thumb(canvasElement.querySelector('.k-tree-back')!).tap()
    expect([focused(), ...labels(canvasElement)]).toEqual(['core', 'core', 'index.ts'])
    await keys.press('ArrowLeft')
    expect([focused(), ...labels(canvasElement)]).toEqual(['src', 'src', 'README.md', 'secrets'])
    await keys.press('r')
    expect(focused()).toBe('README.md')
  },
}

/** Several can be chosen. */
export const Multiple: Story<TreeProps> = {
  args: {
    label: 'Regions',
    multiple: true,
    values: ['fra'],
    items: [
      { label: 'Frankfurt', value: 'fra' },
      { label: 'Tokyo', value: 'nrt' },
      { label: 'Elsewhere', items: [] },
    ],
  },
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(node(canvasElement, 'Tokyo')).tap()
    await keys.press('ArrowUp')
    await keys.press(' ')
    expect(canvasElement.querySelector('k-tree')).toHaveProperty('values', ['nrt'])
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** Long words break, what is said of a node goes below where there is no room. */
export const German: Story<TreeProps> = {
  args: {
    label: 'Verzeichnisse',
    items: [
      { label: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', note: 'unterschrieben' },
      { label: 'Datenschutzgrundverordnung', items: [{ label: 'Anhang' }] },
    ],
  },
  markup: '<k-tree lang="de" { ...props }></k-tree>',
}

/** In Japanese, with one chosen. */
export const Japanese: Story<TreeProps> = {
  args: {
    label: 'フォルダー',
    value: '報告書',
    items: [{ label: '報告書' }, { label: '写真', items: [{ label: '東京' }] }],
  },
  markup: '<k-tree lang="ja" { ...props }></k-tree>',
}

/** Without nodes it says so. */
export const Empty: Story<TreeProps> = {
  args: { label: 'Files', items: [] },
  markup: '<k-tree { ...props }><p slot="empty">There are no files yet.</p></k-tree>',
}

/** Data is text, whatever it looks like. */
export const Text: Story<TreeProps> = {
  args: { label: '<b>Files</b>', items: [{ label: '<i>not italic</i>', note: '{ props }' }] },
  play({ canvasElement, expect }) {
    expect(labels(canvasElement)).toEqual(['<i>not italic</i>'])
  },
}
