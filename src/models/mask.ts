/**
 * Texts that are written in a given form while they are typed: by a pattern (`9999-9999`), or as a number of a language. What
 * counts of such a text is its raw one, as a form submits it; the rest, such as hyphens and grouping, is written around it.
 */
import { plainNumber, withPlainDigits } from './numbers'

/** A raw text as it is shown. */
export interface Shown {
  text: string
  /** Of each character of the raw text, its index in the shown one. */
  spots: number[]
}

export interface Format {
  /**
   * Puts together what stands before and behind the caret, without what does not fit.
   * @returns with how many raw characters are before the caret then
   */
  join(before: string, after: string): { raw: string; caret: number }
  show(raw: string): Shown
  /** A whole text that comes from elsewhere, as by a paste: shown like here, or in some other way. */
  read(text: string): string
  /** A value that a script sets: the raw one, or what `read` takes. */
  take(value: string): string
  /** What is shown while nobody types, such as the cents of a price; left out, the same. */
  rest?(raw: string): string
}

/** What a control has after an edit. */
export interface Edit {
  text: string
  /** Behind what was put in. */
  caret: number
  /** It was deleted towards the end. */
  isForward?: boolean
}

/** What is so after an edit: the raw text, and the caret among what is shown of it. */
export function edited(format: Format, raw: string, { text, caret, isForward }: Edit): { raw: string; caret: number } {
  const old = format.show(raw)
  const tail = text.slice(caret)
  const end = old.text.length - tail.length
  if (!old.text.endsWith(tail)) return whole(format, text)
  let start = 0
  while (start < Math.min(caret, end) && text[start] === old.text[start]) start++
  const added = text.slice(start, caret)
  if (start === 0 && end === old.text.length && added.length > 1) return whole(format, text)
  let [from, to] = [start, end].map((place) => old.spots.filter((spot) => spot < place).length) as [number, number]
  // Only what is written around was deleted: then it is the character beside it.
  if (!added && from === to && end > start) {
    if (isForward) to++
    else from = Math.max(0, from - 1)
  }
  const next = format.join(raw.slice(0, from) + withPlainDigits(added), raw.slice(to))
  return { raw: next.raw, caret: placeOf(format.show(next.raw), next.caret) }
}

function whole(format: Format, text: string) {
  const raw = format.read(text)
  return { raw, caret: placeOf(format.show(raw), raw.length) }
}

/** Where the caret stands behind so many raw characters; never before what is written in front of the first. */
export function placeOf({ text, spots }: Shown, count: number): number {
  if (!spots.length) return text.length
  return count ? spots[count - 1]! + 1 : spots[0]!
}

/** By token, what fits there. */
export type Tokens = Readonly<Record<string, RegExp>>

const tokensOfAll: Tokens = { 9: /\d/, a: /\p{L}/u, '*': /[\p{L}\d]/u }

interface Slot {
  /** What fits; where it is left out, the character itself is written. */
  fits?: RegExp
  char: string
}

/**
 * Writes by a pattern: `9` is a digit, `a` a letter, `*` either; anything else stands for itself, and so does what follows a
 * backslash.
 * @param own more tokens, or others
 */
export function patternFormat(pattern: string, own: Tokens = {}): Format {
  const tokens = { ...tokensOfAll, ...own }
  const slots = (pattern.match(/\\?./gsu) ?? []).map(
    (part): Slot => ({
      char: part.replace(/^\\(?=.)/s, ''),
      fits: Object.hasOwn(tokens, part) ? tokens[part] : undefined,
    }),
  )
  const wanted = slots.flatMap(({ fits }) => fits ?? [])

  const join = (before: string, after: string) => {
    let raw = ''
    let caret = 0
    for (const [at, char] of [...before, ...after].entries()) {
      if (char.length === 1 && wanted[raw.length]?.test(char)) raw += char
      if (at < [...before].length) caret = raw.length
    }
    return { raw, caret }
  }
  const show = (raw: string): Shown => {
    let text = ''
    const spots: number[] = []
    for (const { fits, char } of slots) {
      // What closes the pattern is written with its last character, all else with the next one.
      if (spots.length === raw.length && (fits || raw.length < wanted.length || !raw)) break
      if (fits) spots.push(text.length)
      text += fits ? raw[spots.length - 1]! : char
    }
    return { text, spots }
  }
  const read = (text: string) => {
    let raw = ''
    let at = 0
    for (const char of withPlainDigits(text)) {
      // What the pattern writes by itself may be there or not.
      if (slots[at] && !slots[at].fits && slots[at].char === char) at++
      else {
        let next = at
        while (slots[next] && !slots[next]!.fits) next++
        if (char.length > 1 || !slots[next]?.fits?.test(char)) continue
        raw += char
        at = next + 1
      }
    }
    return raw
  }
  return { join, show, read, take: read }
}

export interface NumberOptions {
  style?: 'number' | 'currency' | 'percent'
  /** ISO 4217; `USD` when left out. */
  currency?: string
  /** Most decimals; left out, those of the currency, or as many as are typed. */
  digits?: number
  /** BCP 47; left out, the reader's. */
  locale?: string
}

/** Writes numbers with the digits, groups and signs of a language; raw they are plain, as in `-1234.5`. 12 % is `12`. */
export function numberFormat({ style = 'number', currency = 'USD', digits, locale }: NumberOptions): Format {
  const around = signsOf(style === 'number' ? {} : { style, currency }, locale)
  const most = digits ?? (style === 'currency' ? around.digits : Number.POSITIVE_INFINITY)
  const normal = (text: string) => {
    const minus = (text.match(/-/g)?.length ?? 0) % 2 ? '-' : ''
    const [whole = '', ...rest] = text.replace(/[^\d.]/g, '').split('.')
    const fraction = rest.length && most > 0 ? `.${rest.join('').slice(0, most)}` : ''
    return minus + (whole.replace(/^0+(?=\d)/, '') || (fraction && '0')) + fraction
  }
  /** Of what is typed, one sign alone is that of decimals, whatever the language has: phones offer but one. */
  const typed = (text: string) => text.replace(/[−–ー]/g, '-').replace(/[,٫、。]/g, '.')

  const join = (before: string, after: string) => {
    const head = typed(before)
    const raw = normal(head + after)
    const sign = Number(raw.startsWith('-'))
    // A zero in front goes when a figure follows it.
    const figures = normal(head.replace(/-/g, '')).replace(raw[sign] === '0' ? '' : /^0/, '')
    return { raw, caret: Math.min(raw.length, sign + figures.length) }
  }
  const show = (raw: string): Shown => {
    const spots: number[] = []
    let text = ''
    const put = (written: string) => {
      text += written
      spots.push(text.length - 1)
    }
    const [whole = '', fraction] = raw.replace('-', '').split('.')
    if (raw.startsWith('-')) put(around.minus)
    if (raw) text += around.before
    for (const char of whole && around.grouped(whole)) {
      if (around.figures.includes(char)) put(char)
      else text += char
    }
    if (fraction !== undefined) put(around.decimal)
    for (const figure of fraction ?? '') put(around.figures[Number(figure)]!)
    if (raw) text += around.after
    return { text, spots }
  }
  const read = (text: string) => normal(plainNumber(text.replace(/[^\p{Nd}\s.,٫٬'’−–ー-]/gu, ''), locale) ?? '')
  const take = (value: string) => (/^-?\d*\.?\d*$/.test(value) ? normal(value) : read(value))
  const rest = (raw: string) => {
    const [whole = '', fraction = ''] = raw.split('.')
    const least = style === 'currency' && /\d/.test(raw) ? Math.min(most, around.digits) : 0
    return least ? `${whole}.${fraction.padEnd(least, '0')}` : raw
  }
  return { join, show, read, take, rest }
}

/** What a language writes around its figures, and for them. */
function signsOf(options: Intl.NumberFormatOptions, locale?: string) {
  const number = new Intl.NumberFormat(locale, options)
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const parts = number.formatToParts(options.style === 'percent' ? 0.01 : 1)
  const at = parts.findIndex(({ type }) => type === 'integer')
  const end = parts.findLastIndex(({ type }) => /integer|fraction/.test(type))
  const textOf = (some: Intl.NumberFormatPart[]) => some.map(({ value }) => value).join('')
  const below = plain.formatToParts(-1)
  return {
    before: textOf(parts.slice(0, at)),
    after: textOf(parts.slice(end + 1)),
    // In some languages with a mark of direction before it.
    minus: textOf(
      below.slice(
        0,
        below.findIndex(({ type }) => type === 'integer'),
      ),
    ),
    decimal: new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')!.value,
    figures: Array.from({ length: 10 }, (_, figure) => plain.format(figure)),
    digits: number.resolvedOptions().maximumFractionDigits ?? 0,
    /** All figures, however many. */
    grouped: (whole: string) => plain.format(BigInt(whole)),
  }
}
