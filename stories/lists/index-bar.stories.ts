import IndexBar, { type IndexBarProps } from '../../components/lists/index-bar.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Lists/Index bar', component: IndexBar, layout: 'fullscreen' } satisfies Meta<IndexBarProps>

const tag = '<k-index-bar { ...props }></k-index-bar>'
const named = (names: string) => names.split(' ').map((label) => ({ label }))
const people = named(
  'Ada Alan Anita Barbara Bjarne Carol Dennis Edsger Fran Grace Hedy Ida John Ken Leslie Margaret Niklaus Radia Shafi Tim',
)
const letters = (canvas: HTMLElement) => [...canvas.querySelectorAll('.k-index-bar-letter')]
const groups = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll('.k-list-label')].map(({ textContent }) => textContent)

/** Names under their letters. A tap on a letter of the strip goes there, and so does the thumb along it. */
export const Basic: Story<IndexBarProps> = {
  args: { items: people },
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    const top = (letter: string) => canvasElement.querySelector(`[data-index=${letter}]`)!.getBoundingClientRect().top
    const link = (letter: string) => letters(canvasElement).find(({ textContent }) => textContent === letter)!
    await thumb(link('G')).tap()
    expect(Math.abs(top('G'))).toBeLessThan(1)
    ;(link('B') as HTMLElement).focus()
    await keys.press('Enter')
    expect(document.activeElement!.getAttribute('data-index')).toBe('B')
    expect(args.onindex).toHaveBeenCalledTimes(2)
    await thumb(link('B')).drag({ y: 120 })
    expect(top('B')).toBeLessThan(0)
    expect(canvasElement.querySelector('.k-index-bar-bubble')).toBeNull()
  },
}

/** Rows that do something; `select` says which of all items was pressed. */
export const Selectable: Story<IndexBarProps> = {
  args: { items: people.slice(0, 6), selectable: true, label: 'Letters' },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelectorAll('.k-list-item-row')[4]!).tap()
    expect(args.onselect).toHaveBeenCalledTimes(1)
  },
}

/** Japanese names by their readings, under the rows of the kana table. */
export const Japanese: Story<IndexBarProps> = {
  args: {
    labelBy: 'description',
    items: [
      { label: '山田', description: 'やまだ' },
      { label: '青木', description: 'あおき' },
      { label: '上野', description: 'うえの' },
      { label: '加藤', description: 'かとう' },
      { label: '後藤', description: 'ごとう' },
      { label: '佐藤', description: 'さとう' },
    ],
  },
  markup: '<k-index-bar lang="ja" { ...props }></k-index-bar>',
  play({ canvasElement, expect }) {
    expect(groups(canvasElement)).toEqual(['あ', 'か', 'さ', 'や'])
  },
}

/** Sections of one's own say their letters in `data-index`. */
export const Markup: Story<IndexBarProps> = {
  markup: `<k-index-bar { ...props }>
  <section data-index="A"><h2>A</h2><p>Aluminium</p></section>
  <section data-index="B"><h2>B</h2><p>Barium</p><p>Bismuth</p></section>
  <section data-index="C"><h2>C</h2><p>Cobalt</p></section>
</k-index-bar>`,
  async play({ canvasElement, thumb, expect }) {
    expect(letters(canvasElement).map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C'])
    await thumb(letters(canvasElement)[1]!).tap()
    expect(document.activeElement!.getAttribute('data-index')).toBe('B')
  },
}

/** Two letters need no strip. */
export const Few: Story<IndexBarProps> = {
  args: { items: named('Ada Alan Barbara') },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('nav')).toBeNull()
  },
}

/** Umlauts stand with their vowels in German, and what begins with no letter stands last. */
export const German: Story<IndexBarProps> = {
  args: { items: named('Ärztekammer Auftragsverarbeitungsvertragsabteilung Zoll Öffentlichkeitsarbeit 112') },
  markup: '<k-index-bar lang="de" { ...props }></k-index-bar>',
  play({ canvasElement, expect }) {
    expect(groups(canvasElement)).toEqual(['A', 'O', 'Z', '#'])
  },
}

/** Data is text, whatever it looks like. */
export const Text: Story<IndexBarProps> = { args: { items: named('<b>Ada</b> {props} &amp;') }, markup: tag }
