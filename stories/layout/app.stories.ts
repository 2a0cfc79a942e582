import App, { type AppProps } from '../../components/layout/app.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Layout/App', component: App, layout: 'fullscreen' } satisfies Meta<AppProps>

const markup = `<k-app { ...props }>
  <k-nav-bar slot="header" label="Reports"></k-nav-bar>
  <k-card label="November report"><p>14,310 messages from 12 senders.</p></k-card>
  <k-empty label="Nothing else" description="Older reports are kept for a year."></k-empty>
</k-app>`

/** As tall as the screen at least; the first press of Tab offers to skip the bar. */
export const Basic: Story<AppProps> = {
  markup,
  async play({ canvasElement, keys, expect }) {
    const skip = canvasElement.querySelector<HTMLElement>('.k-app-skip')!
    skip.focus()
    expect(getComputedStyle(skip).clipPath).toBe('none')
    await keys.press('Enter')
    expect(document.activeElement).toBe(canvasElement.querySelector('main'))
    expect(canvasElement.querySelector('k-app')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(innerHeight)
  },
}

/** Dark, whatever the system says, with the page behind it. */
export const Dark: Story<AppProps> = {
  args: { theme: 'dark' },
  markup,
  play({ expect }) {
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark')
  },
}

/** The main button stays in sight, above what scrolls and above the keyboard. */
export const WithFooter: Story<AppProps> = {
  markup: `<k-app { ...props }>
  <k-nav-bar slot="header" label="Reports"></k-nav-bar>
  ${Array.from({ length: 8 }, (_, index) => `<k-card label="Report ${index + 1}"><p>12 senders</p></k-card>`).join('\n  ')}
  <k-button slot="footer" block>Send all</k-button>
</k-app>`,
  play({ canvasElement, expect }) {
    const button = canvasElement.querySelector('.k-app-footer .k-button-control')!.getBoundingClientRect()
    expect(innerHeight - button.bottom).toBeGreaterThanOrEqual(12)
    expect(button.left).toBeGreaterThanOrEqual(16)
  },
}

/** Less room around everything. */
export const Tight: Story<AppProps> = { args: { density: 'tight' }, markup }

/** From right to left. */
export const RightToLeft: Story<AppProps> = { args: { dir: 'rtl' }, markup }
