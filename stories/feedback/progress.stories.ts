import Progress, { type ProgressProps } from '../../components/feedback/progress.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Feedback/Progress', component: Progress } satisfies Meta<ProgressProps>

/** As with HTML's own, `max` is 1 unless said otherwise. */
export const Basic: Story<ProgressProps> = {
  args: { value: 0.62, label: '5 files left', showvalue: true },
  markup: '<k-progress { ...props }></k-progress>',
  play({ canvasElement, expect }) {
    const bar = canvasElement.querySelector('progress')!
    expect(bar.position).toBeCloseTo(0.62)
    expect(canvasElement.querySelector('.k-progress-value')!.textContent).toContain('62')
  },
}

/** A line below says what a percentage cannot. */
export const Details: Story<ProgressProps> = {
  args: { value: 30, max: 100, label: 'Upload', showvalue: true },
  markup: '<k-progress { ...props }>About 2 minutes left</k-progress>',
}

/** Nobody knows how long it takes. Where the reader wants no motion, a word stands there instead. */
export const Indeterminate: Story<ProgressProps> = {
  args: { label: 'Checking the records' },
  markup: '<k-progress { ...props }></k-progress>',
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('progress')!.matches(':indeterminate')).toBe(true)
  },
}

/** Beside its label. */
export const Circle: Story<ProgressProps> = {
  args: { shape: 'circle', value: 0.75, label: 'Backup', showvalue: true },
  markup: '<k-progress { ...props }>North gate</k-progress>',
}

/** A circle that turns while nobody knows how long it takes. */
export const IndeterminateCircle: Story<ProgressProps> = {
  args: { shape: 'circle', label: 'Restoring' },
  markup: '<k-progress { ...props }></k-progress>',
}

/** Each tone; words say what it means. */
export const Tones: Story<ProgressProps> = {
  markup: `<k-progress tone="ok" value="1" label="Done"></k-progress>
<k-progress tone="warn" value="0.9" label="Almost full"></k-progress>
<k-progress tone="bad" value="0.3" label="Stopped"></k-progress>
<k-progress tone="info" value="0.5" label="Copying"></k-progress>
<k-progress tone="neutral" value="0.4" label="In the background"></k-progress>`,
}

/** A long label breaks, and the percentage keeps its room. */
export const German: Story<ProgressProps> = {
  args: { value: 0.33, label: 'Datensicherungsübertragungsgeschwindigkeit wird gemessen', showvalue: true },
  markup: '<k-progress lang="de" { ...props }></k-progress>',
}

/** In Japanese. */
export const Japanese: Story<ProgressProps> = {
  args: { value: 0.5, label: 'ファイルを送信中', showvalue: true },
  markup: '<k-progress lang="ja" { ...props }></k-progress>',
}

/** The live region speaks at each tenth, no more often. */
export const Announced: Story<ProgressProps> = {
  args: { value: 0.05, label: 'Upload' },
  markup: '<k-progress { ...props }></k-progress>',
  async play({ canvasElement, expect }) {
    const progress = canvasElement.querySelector<HTMLElement & { value: number }>('k-progress')!
    const said: string[] = []
    for (const value of [0.08, 0.12, 0.19, 0.2]) {
      progress.value = value
      await new Promise((resolve) => setTimeout(resolve))
      said.push(progress.querySelector('[role=status]')!.textContent!)
    }
    expect(said.map((text) => text.replace(/\D/g, ''))).toEqual(['', '10', '10', '20'])
  },
}
