import { type Counted, fill, once } from '../shared/phrases'
import { type Answer, groupOf } from './answer'
import { toCsv } from './csv'
import { FEWEST, type Score } from './score'
import type { PulseWords } from './words'
import { en } from './words.en'
import { ja } from './words.ja'

/** Everything the screen says, in the words of one language and the numbers and dates of one locale. */
export interface Sentences {
  words: PulseWords
  fill(sentence: string, values: object): string
  answers(count: number): string
  comments(count: number): string
  /** "+34" */
  score(value: number): string
  /** "± 9" */
  margin(score: Score): string
  /** "With 95 % certainty between +25 and +43." */
  certain(score: Score): string
  /** "12 answers so far. From 20 on there is a score." */
  tooFew(score: Score): string
  /** "Oct 31" */
  day(at: number): string
  /** All answers as a table; comments that may not be shown are left out. */
  csv(answers: readonly Answer[]): string
}

/** @param locale BCP 47 tag; a language that the screen has no words for gets English ones */
export function sentencesFor(locale: string): Sentences {
  const words = new Intl.Locale(locale).language === 'ja' ? ja : en
  const plural = once(() => new Intl.PluralRules(words === ja ? 'ja' : 'en'))
  const whole = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
  const signed = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }))
  const date = once(() => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }))
  const counted = (phrase: Counted, count: number) =>
    fill(plural().select(count) === 'one' ? phrase.one : phrase.other, { count: whole().format(count) })
  const score = (value: number) => signed().format(value)
  const answers = (count: number) => counted(words.answers, count)
  return {
    words,
    fill,
    answers,
    comments: (count) => counted(words.comments, count),
    score,
    margin: ({ margin }) => fill(words.results.margin, { margin: whole().format(margin) }),
    certain: ({ value, margin }) =>
      fill(words.results.certain, {
        low: score(Math.max(-100, value - margin)),
        high: score(Math.min(100, value + margin)),
      }),
    tooFew: ({ count }) => fill(words.results.tooFewText, { count: answers(count), fewest: whole().format(FEWEST) }),
    day: (at) => date().format(at),
    csv: (all) => csvOf(all, words),
  }
}

function csvOf(answers: readonly Answer[], words: PulseWords): string {
  const rows = answers.map(({ at, score, reason, ease, channel, comment, mayPublish }) => [
    new Date(at).toISOString(),
    score,
    words.groups[groupOf(score)],
    reason ? words.reasons[reason] : '',
    ease || '',
    words.channels[channel],
    mayPublish ? comment : '',
  ])
  // Excel takes a text for UTF-8 where it begins with the byte order mark.
  return `\uFEFF${toCsv([Object.values(words.columns), ...rows])}`
}
