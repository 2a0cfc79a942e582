import Divider, { type DividerProps } from '../../components/layout/divider.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Layout/Divider', component: Divider } satisfies Meta<DividerProps>

/** A line between two things. */
export const Basic: Story<DividerProps> = {
  markup: '<p>Above</p>\n<k-divider { ...props }></k-divider>\n<p>Below</p>',
}

/** A word in the middle; long ones break. */
export const Word: Story<DividerProps> = {
  markup: `<k-divider>or</k-divider>
<k-divider lang="de">Übereinstimmungsprüfungsergebnisse</k-divider>
<k-divider lang="ja">または</k-divider>`,
}

/** Begins where the text of rows begins. */
export const Inset: Story<DividerProps> = { args: { inset: true } }

/** A break with a meaning of its own is an `hr`. */
export const Rule: Story<DividerProps> = { markup: '<p>Above</p>\n<hr class="k-divider">\n<p>Below</p>' }
