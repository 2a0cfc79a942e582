/** Numbers as people write them: with the digits and signs of their language, and with those of others that they may type. */

/** By locale and options: to make one takes longer than all that is written with it. */
const formats: Record<string, Intl.NumberFormat> = {}

/**
 * The same format each time it is asked for.
 * @param locale BCP 47; left out, the reader's
 * @throws RangeError or TypeError for options that `Intl.NumberFormat` does not know
 */
export function numberFormat(options: Intl.NumberFormatOptions, locale = ''): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  formats[key] ??= new Intl.NumberFormat(locale || undefined, options)
  return formats[key]
}

const formatOf = (locale?: string) => numberFormat({ maximumFractionDigits: 20 }, locale)

/** The numbers among values that may be missing or broken. */
export const knownOf = (values: readonly unknown[]): number[] =>
  values.filter((value): value is number => Number.isFinite(value))

/** The least, the greatest and the last of some numbers, in words. @param values one at least */
export function endsOf(
  values: readonly number[],
  { format }: Intl.NumberFormat,
): Record<'min' | 'max' | 'last', string> {
  const most = (pick: 'min' | 'max') => format(values.reduce((one, other) => Math[pick](one, other)))
  return { min: most('min'), max: most('max'), last: format(values.at(-1)!) }
}

/** @param locale BCP 47; left out, the reader's */
export const formatNumber = (value: number, locale?: string): string => formatOf(locale).format(value)

const isDigit = /\p{Nd}/u

/** The digits of every script stand in a row, zero first (Unicode, 4.6); those of mathematics in several. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let before = 0
  while (isDigit.test(String.fromCodePoint(code - before - 1))) before++
  return String(before % 10)
}

/** The text with the digits 0 to 9 in the place of those of any script, also of full width: `１２`, `٣٥`. */
export const withPlainDigits = (text: string): string => text.normalize('NFKC').replace(/\p{Nd}/gu, plainDigit)

/**
 * Reads what somebody has typed: `1.234,5`, `1,5`, `１２`, `٣٫٥`, `−2`.
 * @param locale BCP 47, of the one who typed it, by which `1,234` is more than a thousand, or not much more than one; left out, the reader's
 * @returns undefined for no text at all, `NaN` for what is no number
 */
export function parseNumber(text: string, locale?: string): number | undefined {
  const plain = plainNumber(text, locale)
  return plain === '' ? undefined : Number(plain ?? Number.NaN)
}

/** As `parseNumber`, with all its digits: `1234.5`. @returns '' for no text at all, undefined for what is no number */
export function plainNumber(text: string, locale?: string): string | undefined {
  const plain = withPlainDigits(text)
    .replace(/[\s\p{Cf}'’]/gu, '')
    .replace(/^[−–ー]/, '-')
  if (!plain) return ''
  const decimal = decimalIn(plain, locale)
  // Groups are of three digits, in India of two before these; anything else, as a date, is no number.
  const isGroup = (at: number) => /^(\d{3}(?!\d)|\d\d[.,٫٬]\d)/.test(plain.slice(at + 1))
  const number = plain.replace(/[.,٫٬]/g, (_, at: number) => (at === decimal ? '.' : isGroup(at) ? '' : '?'))
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? number : undefined
}

/** The place of the decimal sign; -1 where there is none. */
function decimalIn(plain: string, locale?: string): number {
  const signs = [...plain.matchAll(/[.,٫٬]/g)]
  const [last] = signs.at(-1) ?? []
  const index = plain.lastIndexOf(last ?? '?')
  if (signs.filter(([sign]) => sign === last).length !== 1 || last === '٬') return -1
  // Of two kinds, the last is the decimal sign.
  if (signs.length > 1) return index
  const group = formatOf(locale)
    .formatToParts(1_234_567)
    .find(({ type }) => type === 'group')?.value
  return last === group && /^\d{3}$/.test(plain.slice(index + 1)) ? -1 : index
}
