import NavBar, { type NavBarProps } from '../../components/navigation/nav-bar.riot'
import type { Meta, Story } from '../csf'
import { scene } from '../scene'

export default { title: 'Navigation/NavBar', component: NavBar, layout: 'fullscreen' } satisfies Meta<NavBarProps>

const cards = Array.from(
  { length: 12 },
  (_, index) => `<k-card label="Report ${index + 1}"><p>12 senders</p></k-card>`,
).join('\n')

/** The title of the page, with an action at its end. */
export const Basic: Story<NavBarProps> = {
  args: { label: 'Reports' },
  markup: '<k-nav-bar { ...props }><k-button slot="end" variant="plain">Edit</k-button></k-nav-bar>',
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('h1')!.textContent).toBe('Reports')
  },
}

/** The large title moves into the bar when it is scrolled away; nothing jumps. */
export const Large: Story<NavBarProps> = {
  args: { label: 'Devices', large: true },
  markup: `<k-nav-bar { ...props }><k-button slot="end" variant="plain">Edit</k-button></k-nav-bar>\n${cards}`,
  async play({ canvasElement, expect }) {
    const bar = canvasElement.querySelector('k-nav-bar')!
    expect(bar.getAttribute('data-state')).toBe('top')
    scrollTo({ top: 400, behavior: 'instant' })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(bar.getAttribute('data-state')).toBe('scrolled')
    expect(bar.querySelector('.k-nav-bar-bar')!.getBoundingClientRect().top).toBeLessThanOrEqual(0)
    expect(bar.querySelectorAll('h1')).toHaveLength(1)
    scrollTo({ top: 0, behavior: 'instant' })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(bar.getAttribute('data-state')).toBe('top')
  },
}

/** Back is a link: it goes back in history where there is one, else to its address. */
export const Back: Story<NavBarProps> = {
  args: { label: 'example.org', back: '/', backLabel: 'Reports' },
  async play({ canvasElement, args, thumb, expect }) {
    // Stays here, so that the play can go on.
    canvasElement.querySelector('k-nav-bar')!.addEventListener('back', (event) => event.preventDefault())
    await thumb(canvasElement.querySelector('.k-nav-bar-back')!).tap()
    expect(args.onback).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelector('.k-nav-bar-back')!.getAttribute('href')).toBe('/')
  },
}

/** The arrow alone is called "Back". */
export const Arrow: Story<NavBarProps> = {
  args: { label: 'Übereinstimmungsprüfung der Absender', back: '/' },
  markup: '<k-nav-bar lang="de" { ...props }></k-nav-bar>',
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('.k-nav-bar-back')!.getAttribute('aria-label')).toBe('Back')
  },
}

/** A way back with words, an action and a title: at twice as large text the title takes a row of its own. */
export const BackAndAction: Story<NavBarProps> = {
  args: { label: 'Übereinstimmungsprüfung', back: '/', backLabel: 'Berichte' },
  markup: `<k-nav-bar lang="de" { ...props }><k-button slot="end" variant="plain">Teilen</k-button></k-nav-bar>`,
}

/** Over a picture, until that is scrolled. */
export const Transparent: Story<NavBarProps> = {
  args: { label: 'North gate', back: '/', transparent: true },
  markup: `<k-nav-bar { ...props }></k-nav-bar>
<svg ${scene('0 0 400 240')}</svg>
${cards}`,
}

/** Japanese, with a row below the title. */
export const Footer: Story<NavBarProps> = {
  args: { label: '受信トレイ', large: true },
  markup: '<k-nav-bar { ...props }><k-button slot="footer" block variant="soft">検索</k-button></k-nav-bar>',
}
