import Banner, { type BannerProps } from '../../components/feedback/banner.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Feedback/Banner', component: Banner } satisfies Meta<BannerProps>

const close = (canvas: Element) => canvas.querySelector<HTMLElement>('.k-banner-close')!

/** Something to know, and what to do about it. Closed, it gives its room back. */
export const Basic: Story<BannerProps> = {
  args: { label: 'Your certificate expires in 6 days', tone: 'warn', dismissible: true },
  markup: `<k-banner { ...props }>
  Devices are no longer let in then.
  <k-button slot="end" size="sm" variant="outline">Renew it</k-button>
</k-banner>
<k-card label="Devices"><p>Three are connected.</p></k-card>`,
  async play({ canvasElement, args, thumb, expect }) {
    const banner = canvasElement.querySelector<HTMLElement>('k-banner')!
    expect(banner.querySelector('.k-banner-icon')!.ariaLabel).toBe('Warning')
    await thumb(close(canvasElement)).tap()
    expect([banner.offsetHeight, banner.dataset.state]).toEqual([0, 'closed'])
    expect(args.onclose).toHaveBeenCalledTimes(1)
  },
}

/** Every tone: each has its shape and word besides its colour. */
export const Tones: Story<BannerProps> = {
  markup: `<k-banner label="Three devices are new" icon="shield">Look whether you know them.</k-banner>
<k-banner tone="accent" label="This network is yours"></k-banner>
<k-banner tone="ok" label="All devices are up to date"></k-banner>
<k-banner tone="info">The router starts anew tonight, at 03:00.</k-banner>
<k-banner tone="bad" label="No connection">What you see is from yesterday.</k-banner>`,
  play({ canvasElement, expect }) {
    const roles = [...canvasElement.querySelectorAll('.k-banner-live')].map(({ role }) => role)
    expect(roles).toEqual(['status', 'status', 'status', 'status', 'alert'])
  },
}

/** Closed once, it does not come again on this device. Long words break. */
export const Remembered: Story<BannerProps> = {
  args: { label: 'Datenschutzgrundverordnungsbeauftragte', tone: 'info', dismissible: true, remember: 'story' },
  markup: '<k-banner lang="de" { ...props }>Auftragsverarbeitungsvertragsunterzeichnung</k-banner>',
  async play({ canvasElement, thumb, expect }) {
    localStorage.removeItem('karui dismissed story')
    const banner = canvasElement.querySelector('k-banner')!
    await thumb(close(canvasElement)).tap()
    const again = banner.cloneNode(true) as HTMLElement
    canvasElement.append(again)
    await Promise.resolve()
    expect(again.dataset.state).toBe('closed')
    again.remove()
    localStorage.removeItem('karui dismissed story')
  },
}

/** In Japanese. */
export const Japanese: Story<BannerProps> = {
  args: { label: '証明書の有効期限まであと 6 日です', tone: 'warn', dismissible: true },
  markup: '<k-banner lang="ja" { ...props }>期限を過ぎると端末は接続できなくなります。</k-banner>',
}
