import { type Counted, fill, once } from '../shared/phrases'
import { causeOf } from './cause'
import { MAX_BYTES, MAX_ENTRIES } from './limits'
import type { Refusal, RefusalCode } from './refusal'
import type { ReportRecord } from './report'
import type { Sender } from './senders'
import type { Summary } from './summary'
import type { CauseWords, PostCheckWords } from './words'
import { en } from './words.en'
import { ja } from './words.ja'

/** Everything the screen says, in the words of one language and the numbers and dates of one locale. */
export interface Sentences {
  /** Labels and names as they are. */
  words: PostCheckWords
  /** Days and receivers of what is open. */
  source(summary: Pick<Summary, 'begin' | 'end' | 'reporters'>): string
  /** "98.2% of 14,310 messages pass; 2 senders need work" */
  verdict(summary: Pick<Summary, 'messages' | 'passing' | 'needWork'>): string
  /** Name, meaning and advice of a sender's most pressing cause. */
  cause(sender: Sender): CauseWords
  /** Why a file was not opened, or not all of it. */
  refusal(refusal: Refusal): string
  /** "Reading big.xml" */
  reading(file: string): string
  messages(count: number): string
  reports(count: number): string
  number(value: number): string
  /** A share of 0 to 1; says 0 or 100 percent only when it is exactly that. */
  share(value: number): string
  /** A day in UTC, by any of its seconds since 1970. */
  day(second: number): string
  /** The same as short as can be, as below a bar. */
  shortDay(second: number): string
  /** From one day to another, or the one day. */
  period(begin: number, end: number): string
}

/** @param locale BCP 47 tag; a language that the screen has no words for gets English ones */
export function sentencesFor(locale: string): Sentences {
  const words = new Intl.Locale(locale).language === 'ja' ? ja : en
  const figures = figuresFor(locale)
  const plural = once(() => new Intl.PluralRules(words === ja ? 'ja' : 'en'))
  const counted = (phrase: Counted, count: number): string =>
    fill(plural().select(count) === 'one' ? phrase.one : phrase.other, { count: figures.number(count) })
  const messages = (count: number): string => counted(words.messages, count)
  return {
    words,
    ...figures,
    messages,
    reports: (count) => counted(words.reports, count),
    verdict({ messages: all, passing, needWork }) {
      const said = { messages: messages(all), share: figures.share(passing / all) }
      const first = fill(words.verdict[verdictKey(all, passing)], said)
      const work = needWork ? counted(words.needWork, needWork) : words.verdict.nothingToDo
      return all ? fill(words.verdict.whole, { passing: first, work }) : first
    },
    source: ({ begin, end, reporters }) => `${figures.period(begin, end)} · ${reporters.join(', ')}`,
    cause: (sender) => explain(words, sender),
    refusal: (refusal) => {
      const count = figures.number(refusal.count ?? 0)
      return fill(words.refusals[refusal.code], { ...refusal, count, limit: limitOf(refusal.code, figures) })
    },
    reading: (file) => fill(words.labels.reading, { file }),
  }
}

type Figures = Pick<Sentences, 'number' | 'share' | 'day' | 'shortDay' | 'period'> & {
  megabytes(value: number): string
}

/** One sentence for each of these, so that the first drawing of figures need not wait for all of them. */
export function* warmUp(say: Sentences): Generator<string> {
  yield say.number(1)
  yield say.share(1)
  yield say.day(0)
  yield say.shortDay(0)
  yield say.period(0, 1)
  yield say.messages(1)
}

function figuresFor(locale: string): Figures {
  const whole = once(() => new Intl.NumberFormat(locale))
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }))
  const megabyte = once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }))
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }))
  const short = once(() => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }))
  return {
    number: (value) => whole().format(value),
    share: (value) => percent().format(value > 0 && value < 1 ? Math.min(Math.max(value, 0.001), 0.999) : value),
    megabytes: (value) => megabyte().format(value),
    day: (second) => date().format(second * 1000),
    shortDay: (second) => short().format(second * 1000),
    period: (begin, end) => date().formatRange(Math.min(begin, end) * 1000, Math.max(begin, end) * 1000),
  }
}

function verdictKey(all: number, passing: number): Exclude<keyof PostCheckWords['verdict'], 'whole' | 'nothingToDo'> {
  if (all === 0) return 'none'
  if (all === 1) return passing ? 'onePasses' : 'oneFails'
  if (passing === 0) return 'allFail'
  return passing === all ? 'allPass' : 'somePass'
}

function limitOf(code: RefusalCode, { number, megabytes }: Figures): string {
  return code === 'too-many-entries' ? number(MAX_ENTRIES) : megabytes(MAX_BYTES / 2 ** 20)
}

/** With the domains of a record that the cause was found in. */
function explain(words: PostCheckWords, { cause, records }: Sender): CauseWords {
  const { name, meaning, advice } = words.causes[cause]
  const record = records.map(({ record }) => record).find((each) => causeOf(each) === cause)
  const values = { domain: record?.headerFrom || words.someDomain, other: otherDomain(record) || words.otherDomain }
  return { name, meaning: fill(meaning, values), advice: fill(advice, values) }
}

/** The domain that a check passed for, though it is not the one in From. */
const otherDomain = (record: ReportRecord | undefined): string | undefined =>
  record &&
  [...record.spfResults, ...record.dkimResults].find(
    ({ domain, result }) => result === 'pass' && domain !== record.headerFrom,
  )?.domain
