import DescriptionList, { type DescriptionListProps } from '../../components/display/description-list.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Display/DescriptionList', component: DescriptionList } satisfies Meta<DescriptionListProps>

const sender = [
  { label: 'Domain', value: 'example.org' },
  { label: 'Messages', value: 14310 },
  { label: 'Reverse name', value: null },
]

/** Facts about one thing; a value that is not there is a dash, read out as "no value". */
export const Basic: Story<DescriptionListProps> = {
  args: { items: sender },
  play({ canvasElement, expect }) {
    const values = [...canvasElement.querySelectorAll('dd')].map((value) => value.textContent!.trim())
    expect(values).toEqual(['example.org', '14310', '—'])
    expect(canvasElement.querySelector('dd [role=img]')!.getAttribute('aria-label')).toBe('no value')
  },
}

/** Long values break anywhere, and are copied by a button. */
export const Copy: Story<DescriptionListProps> = {
  args: {
    copy: true,
    items: [
      { label: 'Selector', value: 's2026' },
      { label: 'Digest', value: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
    ],
  },
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(canvasElement.querySelectorAll('button')[1]!).tap()
    expect(args.oncopy).toHaveBeenCalledTimes(1)
    expect(canvasElement.querySelectorAll('button')[1]!.getAttribute('aria-label')).toBe('Copy: Digest')
  },
}

/** On a card it has no surface of its own. */
export const OnACard: Story<DescriptionListProps> = {
  args: { items: sender },
  markup: '<k-card label="Sender"><k-description-list { ...props }></k-description-list></k-card>',
}

/** Written by hand, where a value is more than a text. */
export const Markup: Story<DescriptionListProps> = {
  markup: `<k-description-list { ...props }>
  <div><dt>Record</dt><dd><code>v=DMARC1; p=reject</code></dd></div>
  <div><dt>Alignment</dt><dd><span class="k-tag" tone="ok">Strict</span></dd></div>
</k-description-list>`,
}

/** Pairs stand side by side where there is room. */
export const Columns: Story<DescriptionListProps> = {
  args: { cols: 2, items: [...sender, { label: 'Policy', value: 'reject' }] },
}

/** German and Japanese. */
export const LongText: Story<DescriptionListProps> = {
  args: {
    items: [
      { label: 'Schlüsselzusammenfassungsverfahren', value: 'Übereinstimmungsprüfung abgeschlossen' },
      { label: '送信ドメイン認証', value: '受信トレイの設定を確認してください' },
    ],
  },
}

/** Without items there is nothing. */
export const Empty: Story<DescriptionListProps> = { args: { items: [] } }
