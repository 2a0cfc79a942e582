import { language } from './language'
import { listWord, word } from './words'

/** How many were found, in words. */
export function resultsText(count: number): string {
  if (!count) return word('nothingFound')
  return count === 1 ? listWord('resultsOne') : listWord('results', { count: count.toLocaleString(language()) })
}
