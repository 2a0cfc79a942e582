import { en, enForms, enLists, enQr, type Words } from '../words/en'
import { page } from './page'

type Values = Record<string, string | number>

const tones: Readonly<Record<string, keyof typeof en>> = {
  ok: 'toneOk',
  warn: 'toneWarn',
  bad: 'toneBad',
  info: 'toneInfo',
}

/** Chooses the language of the kit's own words; what is on screen already shows them at its next update. */
export function setWords(next: Partial<Words>): void {
  page.words = next
}

/**
 * A word the kit says itself.
 * @param values fill the word's `{name}`s; a word that has some is never asked for without
 */
export function word(key: keyof typeof en, values?: Values): string {
  return fill(page.words?.[key] ?? en[key], values)
}

/** As `word`, of those that only components of forms say which are not in every bundle. */
export function formWord(key: keyof typeof enForms, values?: Values): string {
  return fill(page.words?.[key] ?? enForms[key], values)
}

/** The same of components of lists. */
export function listWord(key: keyof typeof enLists, values?: Values): string {
  return fill(page.words?.[key] ?? enLists[key], values)
}

/** The same of `k-qr`. */
export function qrWord(key: keyof typeof enQr): string {
  return page.words?.[key] ?? enQr[key]
}

function fill(text: string, values?: Values): string {
  return values ? text.replace(/\{(\w+)\}/g, (_, name: string) => (values[name] ?? '') as string) : text
}

/**
 * The word that says a tone besides its colour (WCAG 2.2, 1.4.1).
 * @returns undefined for `neutral` and `accent`, which say nothing
 */
export function toneWord(tone = ''): string | undefined {
  const key = tones[tone]
  return key && word(key)
}
