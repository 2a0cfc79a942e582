import Badge, { type BadgeProps } from '../../components/feedback/badge.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Feedback/Badge', component: Badge } satisfies Meta<BadgeProps>

/** A count at the thing it counts for; read out as "3 new". */
export const Basic: Story<BadgeProps> = {
  args: { value: 3 },
  markup: '<p>Inbox <k-badge { ...props }></k-badge></p>',
  play({ canvasElement, expect }) {
    const badge = canvasElement.querySelector('k-badge')!
    expect(badge.textContent!.trim()).toBe('3')
    expect(badge.getAttribute('aria-label')).toBe('3 new')
  },
}

/** Above the maximum the number is not worth its room. */
export const Max: Story<BadgeProps> = {
  args: { value: 120, label: '120 unread messages' },
  markup: '<p>Inbox <k-badge { ...props }></k-badge></p>',
  play({ canvasElement, expect }) {
    const badge = canvasElement.querySelector('k-badge')!
    expect(badge.textContent!.trim()).toBe('99+')
    expect(badge.getAttribute('aria-label')).toBe('120 unread messages')
  },
}

/** Nothing new, no badge. */
export const Zero: Story<BadgeProps> = {
  args: { value: 0 },
  markup: '<p>Inbox <k-badge { ...props }></k-badge></p>',
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('k-badge')!.checkVisibility()).toBe(false)
  },
}

/** Something is new; how much does not matter. */
export const Dot: Story<BadgeProps> = { args: { dot: true }, markup: '<p>Alerts <k-badge { ...props }></k-badge></p>' }

/** By urgency. */
export const Tones: Story<BadgeProps> = {
  markup: `<p><k-badge value="7"></k-badge> <k-badge value="7" tone="neutral"></k-badge> <k-badge value="7" tone="ok"></k-badge>
<k-badge value="7" tone="warn"></k-badge> <k-badge value="7" tone="bad"></k-badge> <k-badge value="7" tone="info"></k-badge></p>`,
}

/** A word instead of a number. */
export const Word: Story<BadgeProps> = {
  markup: '<p>Reports <k-badge>New</k-badge> <span lang="ja"><k-badge tone="bad">新着</k-badge></span></p>',
}
