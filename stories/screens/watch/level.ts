/** How grave a line is, from the least on; `none` is a line that does not say. */
export const LEVELS = ['none', 'debug', 'info', 'warn', 'error', 'fatal'] as const
export type Level = (typeof LEVELS)[number]

/** Words that programs write, in lower case: those of log4j, Python, pino, syslog (RFC 5424, table 2) and the like. */
const WORDS: Record<string, Level> = {
  trace: 'debug',
  verbose: 'debug',
  debug: 'debug',
  info: 'info',
  information: 'info',
  notice: 'info',
  warn: 'warn',
  warning: 'warn',
  err: 'error',
  error: 'error',
  severe: 'error',
  fatal: 'fatal',
  panic: 'fatal',
  crit: 'fatal',
  critical: 'fatal',
  alert: 'fatal',
  emerg: 'fatal',
  emergency: 'fatal',
}

/** Their alternatives, for a regular expression. */
export const LEVEL_WORDS = Object.keys(WORDS).join('|')

export const levelOfWord = (word: string): Level => WORDS[word.toLowerCase()] ?? 'none'

/** Severities of syslog, 0 to 7 (RFC 5424, 6.2.1). */
export const levelOfSeverity = (severity: number): Level =>
  (['fatal', 'fatal', 'fatal', 'error', 'warn', 'info', 'info', 'debug'] as const)[severity] ?? 'none'

/** A word; or a number, which is a severity of syslog below 8, and one of pino's and bunyan's from 10 to 60. */
export function levelOf(value: unknown): Level {
  if (typeof value === 'string' && !/^\d+$/.test(value)) return levelOfWord(value)
  const number = Number(value ?? Number.NaN)
  if (!Number.isFinite(number)) return 'none'
  if (number < 10) return levelOfSeverity(number)
  return (['debug', 'debug', 'info', 'warn', 'error', 'fatal'] as const)[
    Math.min(Math.floor(number / 10), 6) - 1
  ] as Level
}
