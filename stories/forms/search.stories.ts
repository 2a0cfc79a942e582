import Search, { type SearchProps } from '../../components/forms/search.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Search', component: Search } satisfies Meta<SearchProps>

const input = (canvas: Element) => canvas.querySelector('input')!
const cancel = (canvas: Element) => canvas.querySelector<HTMLElement>('.k-search-cancel')!
/** Waits for what comes a moment after the last key. */
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(requestAnimationFrame)
}
const searches = ({ onsearch }: SearchProps) => (onsearch as unknown as { mock: { calls: [CustomEvent][] } }).mock.calls

/** Searches a moment after the last key, and at once by Enter. */
export const Basic: Story<SearchProps> = {
  args: { label: 'Search devices' },
  async play({ canvasElement, args, keys, expect }) {
    input(canvasElement).focus()
    await keys.type('gate')
    await until(() => searches(args).length > 0)
    expect(searches(args).at(-1)![0].detail).toEqual({ value: 'gate' })
    const before = searches(args).length
    await keys.press('Enter')
    expect(searches(args).length).toBe(before + 1)
  },
}

/** While one searches there is a button that ends it: the text goes, and with it the phone's keyboard. */
export const Cancel: Story<SearchProps> = {
  args: { label: 'Search devices', value: 'gate' },
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(input(canvasElement)).tap()
    await thumb(cancel(canvasElement)).tap()
    expect(args.oncancel).toHaveBeenCalledTimes(1)
    expect(searches(args).at(-1)![0].detail).toEqual({ value: '' })
    expect([input(canvasElement).value, document.activeElement === document.body]).toEqual(['', true])
    expect(cancel(canvasElement).checkVisibility()).toBe(false)
  },
}

/** The button in the field empties it, and the keyboard stays; Escape does the same. */
export const Clear: Story<SearchProps> = {
  args: { label: 'Search devices', value: 'gate', noCancel: true },
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(input(canvasElement)).tap()
    await thumb(canvasElement.querySelector('.k-field-button')!).tap()
    expect([input(canvasElement).value, document.activeElement === input(canvasElement)]).toEqual(['', true])
    await keys.type('b')
    await keys.press('Escape')
    expect(input(canvasElement).value).toBe('')
    expect(searches(args).at(-1)![0].detail).toEqual({ value: '' })
  },
}

/** How many were found is shown below, and read out. */
export const Results: Story<SearchProps> = { args: { label: 'Search log', value: 'timeout', results: 1284 } }

/** That nothing was found is said, too. */
export const NothingFound: Story<SearchProps> = { args: { label: 'Search log', value: 'tiemout', results: 0 } }

/** Below the title of a page; in a form it also works without a script. */
export const InABar: Story<SearchProps> = {
  layout: 'fullscreen',
  args: { label: 'Search devices', name: 'q' },
  markup: `<k-nav-bar label="Devices" large><form slot="footer" action="#devices"><k-search { ...props }></k-search></form></k-nav-bar>
<k-list items='[{"label":"North gate"},{"label":"Boathouse"}]'></k-list>`,
}

/** Something else before the text, and a button behind it. */
export const Slots: Story<SearchProps> = {
  args: { label: 'Search parts' },
  markup: `<k-search { ...props }>
  <k-icon slot="start" name="shield"></k-icon>
  <k-button slot="end" variant="plain" size="sm">Filter</k-button>
</k-search>`,
}

/** It cannot be searched now, as while data is being loaded. */
export const Disabled: Story<SearchProps> = { args: { label: 'Search devices', value: 'gate', disabled: true } }

/** A placeholder that is too long ends in dots: the label is read out whole. */
export const German: Story<SearchProps> = {
  args: { label: 'Benachrichtigungseinstellungen durchsuchen', results: 3 },
  markup: '<k-search lang="de" { ...props }></k-search>',
}

/** With an input method, nothing is searched before the word is chosen. */
export const Japanese: Story<SearchProps> = {
  args: { label: '端末を検索', value: 'とうきょう', results: 2 },
  markup: '<k-search lang="ja" { ...props }></k-search>',
}

/** What was typed is text, whatever it looks like. */
export const Text: Story<SearchProps> = { args: { label: '<b>not bold</b>', value: '"><i>' } }
