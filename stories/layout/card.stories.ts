import Card, { type CardProps } from '../../components/layout/card.riot'
import type { Meta, Story } from '../csf'
import { scene } from '../scene'

export default { title: 'Layout/Card', component: Card } satisfies Meta<CardProps>

/** What belongs together, on a surface. */
export const Basic: Story<CardProps> = {
  args: { label: 'November report' },
  markup: '<k-card { ...props }><p>14,310 messages from 12 senders, two of which need work.</p></k-card>',
}

/** All parts: a picture from edge to edge, a row above the title, buttons below. */
export const Parts: Story<CardProps> = {
  args: { label: 'North gate' },
  markup: `<k-card { ...props }>
  <svg slot="media" ${scene('0 40 400 160')}</svg>
  <span slot="header"><k-tag tone="ok">Online</k-tag> Tower 14</span>
  <p>Last full charge at 06:10.</p>
  <k-button slot="footer" size="sm">Open</k-button>
  <k-button slot="footer" size="sm" variant="plain">Later</k-button>
</k-card>`,
}

/** One link, stretched over the card; other controls stay their own. */
export const Linked: Story<CardProps> = {
  args: { label: 'example.org', href: '#example' },
  markup:
    '<k-card { ...props }><p>Passes for 98.2% of its messages.</p><k-button slot="footer" size="sm">Mute</k-button></k-card>',
  async play({ canvasElement, thumb, expect }) {
    const pressed: string[] = []
    canvasElement.addEventListener('click', (event) => {
      event.preventDefault()
      pressed.push((event.target as Element).closest('a, button')!.localName)
    })
    await thumb(canvasElement.querySelector('p')!).tap()
    await thumb(canvasElement.querySelector('button')!).tap()
    expect(pressed).toEqual(['a', 'button'])
    expect(canvasElement.querySelectorAll('a')).toHaveLength(1)
  },
}

/** From a surface to nothing but the rhythm. */
export const Variants: Story<CardProps> = {
  markup: `<k-card label="Solid"><p>A surface</p></k-card>
<k-card variant="soft" label="Soft"><p>A quiet fill</p></k-card>
<k-card variant="outline" label="Outline"><p>An edge</p></k-card>
<k-card variant="plain" label="Plain"><p>Nothing</p></k-card>`,
}

/** German and Japanese. */
export const LongText: Story<CardProps> = {
  markup: `<k-card lang="de" label="Übereinstimmungsprüfungsergebnisse der Absenderdomänen"><p>Rindfleischetikettierungsüberwachung</p></k-card>
<k-card lang="ja" label="受信トレイの設定を確認してください"><p>送信ドメイン認証の結果です。</p></k-card>`,
}
