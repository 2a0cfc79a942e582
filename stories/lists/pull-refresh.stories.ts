import PullRefresh, { type PullRefreshProps } from '../../components/lists/pull-refresh.riot'
import type { Meta, Story } from '../csf'

export default {
  title: 'Lists/Pull refresh',
  component: PullRefresh,
  layout: 'fullscreen',
} satisfies Meta<PullRefreshProps>

const list = (lang = 'en', labels = ['North gate', 'Warehouse', 'Harbour']) =>
  `<k-list lang="${lang}">${labels.map((label) => `<k-list-item label="${label}" value="82%"></k-list-item>`).join('')}</k-list>`
const tag = `<k-pull-refresh { ...props }>${list()}</k-pull-refresh>`

const content = (canvas: HTMLElement) => canvas.querySelector('.k-list-rows')!
const stateOf = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('k-pull-refresh')!.dataset.state
/** Waits until it is in a state. */
const until = async (canvas: HTMLElement, state: string) => {
  while (stateOf(canvas) !== state) await new Promise(requestAnimationFrame)
}

/** Pulled down at its top and let go, the content is refreshed: `detail.until(promise)` says how long that takes. */
export const Basic: Story<PullRefreshProps> = {
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(content(canvasElement)).drag({ y: 200 })
    expect(stateOf(canvasElement)).toBe('refreshing')
    await until(canvasElement, 'idle')
    canvasElement.querySelector('button')!.focus()
    await keys.press('Enter')
    await until(canvasElement, 'idle')
    expect(args.onrefresh).toHaveBeenCalledTimes(2)
  },
}

/** The button is there for those who cannot pull. */
export const WithButton: Story<PullRefreshProps> = {
  args: { button: true },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('button')!).tap()
    expect(args.onrefresh).toHaveBeenCalledTimes(1)
  },
}

/** It is being refreshed, whoever began it. */
export const Refreshing: Story<PullRefreshProps> = { args: { refreshing: true }, markup: tag }

/** It has failed, as a rejected promise says by itself; the button tries again. */
export const Failed: Story<PullRefreshProps> = {
  args: { error: 'The gateway does not answer.' },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelector('button')!).tap()
    expect(args.onrefresh).toHaveBeenCalledTimes(1)
  },
}

/** It cannot be refreshed now: a pull does nothing. */
export const Disabled: Story<PullRefreshProps> = {
  args: { disabled: true },
  markup: tag,
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(content(canvasElement)).drag({ y: 200 })
    expect(args.onrefresh).not.toHaveBeenCalled()
  },
}

/** Text, as any content, keeps its place beside it. */
export const Paragraphs: Story<PullRefreshProps> = {
  markup: '<k-pull-refresh { ...props }><h2>Log</h2>\n<p>Nothing has happened since 06:10.</p></k-pull-refresh>',
}

/** Nothing to show yet: it can be pulled all the same. */
export const Empty: Story<PullRefreshProps> = {
  markup:
    '<k-pull-refresh { ...props }><k-empty label="No alerts" description="All is well."></k-empty></k-pull-refresh>',
}

/** Beside long words the button keeps its place. */
export const German: Story<PullRefreshProps> = {
  args: { button: true },
  markup: `<k-pull-refresh { ...props }>${list('de', ['Datenschutzgrundverordnung', 'Rechtsschutzversicherungsgesellschaften'])}</k-pull-refresh>`,
}

/** In Japanese. */
export const Japanese: Story<PullRefreshProps> = {
  args: { button: true },
  markup: `<k-pull-refresh { ...props }>${list('ja', ['セキュリティ警告', '週報'])}</k-pull-refresh>`,
}
