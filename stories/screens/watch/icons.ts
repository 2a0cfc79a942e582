import type { Tone } from '../../../src/core'
import { bell, bellOff, chevronUp, layers, radio, registerIcons, scrollText, userCheck } from '../../../src/icons'
import type { Level } from './level'

/** A shape besides the colour for each level. */
export const MARKS: Record<Level, { tone: Tone; icon: string }> = {
  none: { tone: 'neutral', icon: 'file' },
  debug: { tone: 'neutral', icon: 'search' },
  info: { tone: 'info', icon: 'info' },
  warn: { tone: 'warn', icon: 'triangle-alert' },
  error: { tone: 'bad', icon: 'circle-alert' },
  fatal: { tone: 'bad', icon: 'circle-x' },
}

/** Gives names to those that the kit has not by itself. */
export const nameIcons = (): void =>
  registerIcons({
    bell,
    'bell-off': bellOff,
    'chevron-up': chevronUp,
    layers,
    radio,
    'scroll-text': scrollText,
    'user-check': userCheck,
  })
