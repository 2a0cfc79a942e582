import Switch, { type SwitchProps } from '../../components/forms/switch.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Switch', component: Switch } satisfies Meta<SwitchProps>

/** On or off, at once. The whole row switches. */
export const Basic: Story<SwitchProps> = {
  args: { label: 'New sender', name: 'sender' },
  async play({ canvasElement, args, thumb, keys, expect }) {
    const input = canvasElement.querySelector('input')!
    await thumb(canvasElement.querySelector('.k-switch-label')!).tap()
    expect(input.checked).toBe(true)
    await keys.press('Space')
    expect(input.checked).toBe(false)
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** On from the start, with a hint. */
export const On: Story<SwitchProps> = {
  args: { label: 'Weekly letter', checked: true, help: 'Mondays, in the morning' },
}

/** It is being saved: `save` brings `detail.until(promise)`, and a rejected promise takes the switch back. */
export const Pending: Story<SwitchProps> = {
  args: { label: 'Quarantine', checked: true, pending: true },
  async play({ canvasElement, thumb, expect }) {
    await thumb(canvasElement.querySelector('.k-switch-row')!).tap()
    expect(canvasElement.querySelector('input')!.checked).toBe(true)
  },
}

/** What is wrong, in words. */
export const Wrong: Story<SwitchProps> = {
  args: { label: 'Share location', error: 'Allow it in the settings of the phone first' },
}

/** It cannot be used. */
export const Disabled: Story<SwitchProps> = {
  args: { label: 'Reports', checked: true, disabled: true, help: 'Part of another plan' },
}

/** Long words break beside the switch. */
export const German: Story<SwitchProps> = {
  args: { label: 'Rechtsschutzversicherungsgesellschaften benachrichtigen' },
  markup: '<k-switch lang="de" { ...props }></k-switch>',
}

/** In Japanese. */
export const Japanese: Story<SwitchProps> = {
  args: { label: '毎週のお知らせ', checked: true, help: '月曜日の朝に届きます' },
}
