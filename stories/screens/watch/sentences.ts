import { type Counted, fill, once } from '../shared/phrases'
import { LEVELS } from './level'
import { MAX_BYTES, type RefusalCode } from './refusal'
import type { WatchWords } from './words'
import { en } from './words.en'
import { ja } from './words.ja'

/** Everything the screen says, in the words of one language and the numbers and dates of one locale. Times are UTC. */
export interface Sentences {
  words: WatchWords
  /** Puts values in the place of a sentence's `{name}`s. */
  fill(sentence: string, values: object): string
  number(value: number): string
  /** "1,204 lines" */
  lines(count: number): string
  issues(count: number): string
  level(place: number): string
  /** "Sat, Oct 31, 14:00", or the day alone. @param unit how long it is, in milliseconds */
  hour(begin: number, unit: number): string
  /** "Oct 31, 2026, 14:03:22"; a dash for no time. */
  moment(time: number): string
  /** "14:03" today, as seen from the end of the log; else the day. */
  since(time: number, end: number): string
  /** "64 MB": the most that a file may have. */
  limit(): string
  /** Why a file was not opened. */
  refusal(name: string, code: RefusalCode): string
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** One sentence for each formatter of `Intl`, which takes a dozen milliseconds to make on a slow phone. */
export function* warmUp(say: Sentences): Generator<string> {
  yield say.number(1)
  yield say.lines(1)
  yield say.hour(0, HOUR)
  yield say.moment(0)
  yield say.since(0, 0)
}

/** @param locale BCP 47 tag; a language that the screen has no words for gets English ones */
export function sentencesFor(locale: string): Sentences {
  const words = new Intl.Locale(locale).language === 'ja' ? ja : en
  const plural = once(() => new Intl.PluralRules(words === ja ? 'ja' : 'en'))
  const whole = once(() => new Intl.NumberFormat(locale))
  const number = (value: number): string => whole().format(value)
  const counted = (phrase: Counted, count: number): string =>
    fill(plural().select(count) === 'one' ? phrase.one : phrase.other, { count: number(count) })
  const megabyte = once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }))
  const limit = (): string => megabyte().format(MAX_BYTES / 2 ** 20)
  return {
    words,
    fill,
    number,
    lines: (count) => counted(words.lines, count),
    issues: (count) => counted(words.issues, count),
    level: (place) => words.levels[LEVELS[place] ?? 'none'],
    ...datesFor(locale, words),
    limit,
    refusal: (name, code) => fill(words.refusals[code], { name, limit: limit() }),
  }
}

function datesFor(locale: string, words: WatchWords): Pick<Sentences, 'hour' | 'moment' | 'since'> {
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hourCycle: 'h23', ...options }))
  const day = format({ weekday: 'short', month: 'short', day: 'numeric' })
  const hour = format({ weekday: 'short', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })
  const moment = format({ dateStyle: 'medium', timeStyle: 'medium' })
  const minute = format({ hour: '2-digit', minute: '2-digit' })
  const date = format({ month: 'short', day: 'numeric' })
  return {
    hour: (begin, unit) => (Number.isNaN(begin) ? words.log.noTime : (unit === DAY ? day : hour)().format(begin)),
    moment: (time) => (Number.isNaN(time) ? '–' : moment().format(time)),
    since: (time, end) => (Number.isNaN(time) ? '–' : (end - time < DAY ? minute : date)().format(time)),
  }
}
