import type { Level } from './level'

/** What a line of a log says. */
export interface Entry {
  /** Milliseconds since 1970 UTC; NaN where the line says none. */
  time: number
  level: Level
  /** Who wrote it; '' where the line does not say. */
  service: string
  message: string
  /** What else it says, by name; null for nothing. */
  fields: Record<string, unknown> | null
  /** The lines of a stack trace; '' without one. */
  stack: string
}

/** A text of which nothing is understood. */
export const textEntry = (message: string): Entry => ({
  time: Number.NaN,
  level: 'none',
  service: '',
  message,
  fields: null,
  stack: '',
})
