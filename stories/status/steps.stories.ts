import Steps, { type StepsProps } from '../../components/status/steps.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Status/Steps', component: Steps } satisfies Meta<StepsProps>

const tag = '<k-steps { ...props }></k-steps>'
const states = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll<HTMLElement>('.k-steps-item')].map(({ dataset }) => dataset.state)
const button = (canvas: HTMLElement, name: string) =>
  [...canvas.querySelectorAll('button')].find(({ textContent }) => textContent === name)!

const setUp = ['Start', 'Network', 'Password', 'Done']

/** Which of the steps is being done. What has been done can be gone back to, and forward again. */
export const Basic: Story<StepsProps> = {
  args: {
    label: 'Set-up',
    current: 3,
    selectable: true,
    items: setUp.map((label, index) => ({ label, done: index < 2 })),
  },
  markup: tag,
  async play({ canvasElement, args, thumb, keys, expect }) {
    expect(states(canvasElement)).toEqual(['done', 'done', 'current', 'coming'])
    expect(canvasElement.querySelector('[aria-current=step]')!.textContent).toContain('Password')
    expect(canvasElement.querySelector('.k-steps-summary')!.textContent).toBe('Step 3 of 4: Password')
    await thumb(button(canvasElement, 'Start')).tap()
    expect(states(canvasElement)).toEqual(['current', 'done', 'coming', 'coming'])
    button(canvasElement, 'Network').focus()
    await keys.press('Enter')
    expect(states(canvasElement)).toEqual(['done', 'current', 'coming', 'coming'])
    expect(args.onchange).toHaveBeenCalledTimes(2)
  },
}

/** One below the other, each with a line of its own; how it went is said by shape and word. */
export const Vertical: Story<StepsProps> = {
  args: {
    label: 'Restore',
    orientation: 'vertical',
    current: 3,
    items: [
      { label: 'Choose a backup', description: '24 November, 02:00' },
      { label: 'Check the name', description: 'The table exists already', tone: 'warn' },
      { label: 'Restore', description: 'About 12 minutes' },
      { label: 'Compare' },
    ],
  },
  markup: tag,
  play({ canvasElement, expect }) {
    const dots = [...canvasElement.querySelectorAll('.k-steps-dot')]
    expect(dots.map(({ ariaLabel }) => ariaLabel)).toEqual(['done', 'Warning', null, null])
    expect(canvasElement.querySelector('button')).toBe(null)
  },
}

/** All have been done; on a card, in Japanese. */
export const Japanese: Story<StepsProps> = {
  args: { label: '初期設定', current: 4, items: ['接続方法を選ぶ', 'ネットワーク', 'パスワード'] },
  markup: '<k-card lang="ja"><k-steps { ...props }></k-steps></k-card>',
  play({ canvasElement, expect }) {
    expect(states(canvasElement)).toEqual(['done', 'done', 'done'])
    expect(canvasElement.querySelector('.k-steps-summary')!.textContent).toContain('3')
  },
}

/** Long words break; what is broken stands as far as it can: no label is a dash, a number beyond them all is the last. */
export const German: Story<StepsProps> = {
  args: {
    label: 'Freigabe',
    current: 1,
    items: [{ label: 'Datenschutzgrundverordnungsbeauftragte benachrichtigen' }, { label: '<b>x</b>' }, { label: '' }],
  },
  markup: '<k-steps lang="de" { ...props }></k-steps>',
  play({ canvasElement, expect }) {
    const labels = [...canvasElement.querySelectorAll('.k-steps-label')].map(({ textContent }) => textContent!.trim())
    expect(labels.slice(1)).toEqual(['<b>x</b>', '—'])
  },
}
