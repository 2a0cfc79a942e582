import Tag, { type TagProps } from '../../components/display/tag.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Display/Tag', component: Tag } satisfies Meta<TagProps>

/** A word or two about the thing it stands at. */
export const Basic: Story<TagProps> = { markup: '<p><k-tag { ...props }>Draft</k-tag></p>' }

/** The colour repeats what the text says, and never says it alone. */
export const Tones: Story<TagProps> = {
  markup: `<p><k-tag>Draft</k-tag> <k-tag tone="accent">New</k-tag> <k-tag tone="ok">Passes</k-tag>
<k-tag tone="warn">Weak</k-tag> <k-tag tone="bad">Fails</k-tag> <k-tag tone="info">In review</k-tag></p>`,
}

/** An icon stands before the text. */
export const WithIcon: Story<TagProps> = {
  markup: '<p><k-tag tone="ok"><k-icon slot="start" name="check"></k-icon>Aligned</k-tag></p>',
}

/** Three sizes. */
export const Sizes: Story<TagProps> = {
  markup: '<p><k-tag size="sm">v1.2</k-tag> <k-tag>v1.2</k-tag> <k-tag size="lg">v1.2</k-tag></p>',
}

/** Long words break rather than leave the screen. */
export const LongText: Story<TagProps> = {
  markup: `<p lang="de"><k-tag tone="info">Datenschutzgrundverordnungskonformitätserklärung liegt vor</k-tag></p>
<p lang="ja"><k-tag tone="warn">受信トレイの設定を確認してください</k-tag></p>`,
}

/** As a class, the look is there for native elements too. */
export const AsClass: Story<TagProps> = {
  markup: '<p><span class="k-tag" tone="ok">Passes</span></p>',
}
