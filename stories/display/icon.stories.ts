import Icon, { type IconProps } from '../../components/display/icon.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Display/Icon', component: Icon } satisfies Meta<IconProps>

/** Beside text an icon is decoration, as tall as the text around it. */
export const Basic: Story<IconProps> = {
  args: { name: 'mail' },
  markup: '<p><k-icon { ...props }></k-icon> 3 reports by mail</p>',
  play({ canvasElement, expect }) {
    const icon = canvasElement.querySelector('k-icon')!
    expect(icon.getAttribute('aria-hidden')).toBe('true')
    expect(icon.querySelector('path')!.getAttribute('d')).toMatch(/^M/)
  },
}

/** Where no text says it, the icon has a label. */
export const Labelled: Story<IconProps> = {
  args: { name: 'shield', label: 'Protected' },
  markup: '<p>example.org <k-icon { ...props }></k-icon></p>',
  play({ canvasElement, expect }) {
    const icon = canvasElement.querySelector('k-icon')!
    expect(icon.getAttribute('role')).toBe('img')
    expect(icon.getAttribute('aria-label')).toBe('Protected')
    expect(icon.hasAttribute('aria-hidden')).toBe(false)
  },
}

/** All three follow the size of the text. */
export const Sizes: Story<IconProps> = {
  markup: `<p>Clock <k-icon name="clock" size="sm"></k-icon> <k-icon name="clock"></k-icon> <k-icon name="clock" size="lg"></k-icon></p>
<h2>Clock <k-icon name="clock"></k-icon></h2>`,
}

/** Arrows turn with the text; a tick does not. */
export const RightToLeft: Story<IconProps> = {
  markup: '<p dir="rtl"><k-icon name="arrow-left" flip></k-icon> رجوع <k-icon name="check"></k-icon></p>',
  play({ canvasElement, expect }) {
    const [arrow, tick] = [...canvasElement.querySelectorAll('k-icon')].map((icon) => getComputedStyle(icon).scale)
    expect([arrow, tick]).toEqual(['-1 1', 'none'])
  },
}
