/** What of a text is what somebody looks for: words in any order, whatever their capitals, accents and width. */
import { folded } from './folded'

/** A piece of a text. */
export interface Part {
  text: string
  /** It is what was looked for. */
  isMatch: boolean
}

/** The words of a query, folded. */
export const wordsOf = (query: string): string[] => folded(query).split(/\s+/).filter(Boolean)

/** Has a folded text all of these words in it? */
export const hasWords = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))

/** A text in pieces, in which the words stand out; a letter that folds to several, as `ß` or `한`, is one piece of it. */
export function partsOf(text: string, words: readonly string[]): Part[] {
  const isMatch = marksOf(text, words)
  const parts: Part[] = []
  for (const [at, letter] of lettersOf(text).entries()) {
    const last = parts.at(-1)
    if (last && last.isMatch === isMatch[at]) last.text += letter
    else parts.push({ text: letter, isMatch: Boolean(isMatch[at]) })
  }
  return parts
}

/** An accent that stands alone belongs to its letter. */
const lettersOf = (text: string) => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []

/** Of each letter, whether it is in one of the words. */
function marksOf(text: string, words: readonly string[]): boolean[] {
  const letters = lettersOf(text).map(folded)
  const whole = letters.join('')
  /** Of each place in the folded text, its letter. */
  const places = letters.flatMap((letter, at) => Array.from({ length: letter.length }, () => at))
  const marks = letters.map(() => false)
  for (const word of words)
    for (let from = whole.indexOf(word); from >= 0; from = whole.indexOf(word, from + word.length))
      for (const at of places.slice(from, from + word.length)) marks[at] = true
  return marks
}
