/** What can be turned on the theming page. What is as designed, and what it means, is the tokens' to say. */
import type { tokens } from '../../../src/tokens'

/** A knob that is a number, as its slider has it. */
export interface Knob {
  name: Exclude<keyof typeof tokens.knob, 'font'>
  label: string
  min: number
  max: number
  step: number
}

export const knobs: Knob[] = [
  { name: 'hue', label: 'Hue', min: 0, max: 360, step: 1 },
  { name: 'chroma', label: 'Colour', min: 0, max: 1.5, step: 0.1 },
  { name: 'contrast', label: 'Contrast', min: 0, max: 1, step: 0.1 },
  { name: 'radius', label: 'Roundness', min: 0, max: 2, step: 0.1 },
  { name: 'density', label: 'Room', min: 0.8, max: 1.2, step: 0.05 },
  { name: 'motion', label: 'Motion', min: 0, max: 2, step: 0.1 },
]

/** Typefaces that need no file; the first is as designed. */
export const fonts: { label: string; value: string }[] = [
  { label: 'As designed', value: 'inherit' },
  { label: 'Serif', value: "'Iowan Old Style', Georgia, 'Yu Mincho', serif" },
  { label: 'Rounded', value: "ui-rounded, 'Hiragino Maru Gothic ProN', Nunito, sans-serif" },
  { label: 'Monospace', value: 'ui-monospace, Menlo, Consolas, monospace' },
]

/** Schemes; the first is as designed. */
export const schemes: { label: string; value: string }[] = [
  { label: 'As the system says', value: 'light dark' },
  { label: 'Light', value: 'light' },
  { label: 'Dark', value: 'dark' },
]
