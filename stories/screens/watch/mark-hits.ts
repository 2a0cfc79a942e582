import { searchPattern } from './find'

/** The parts of a list that hold text of lines. */
const PLACES = '[data-text]'
const NAME = 'watch-hit'

/** Browsers of the baseline without the CSS Custom Highlight API show the lines that were found, and mark nothing in them. */
const canMark = () => typeof Highlight === 'function' && 'highlights' in CSS

/**
 * Marks every match in what a list draws, now and whenever it draws something else, by the CSS Custom Highlight API: no
 * element is added. `::highlight(watch-hit)` is how they look.
 * @param query what is looked for at that moment; '' for nothing
 */
export function markHits(list: Element, query: () => string, signal: AbortSignal): void {
  if (!canMark()) return
  const mark = () => CSS.highlights.set(NAME, new Highlight(...rangesIn(list, query())))
  // Called before the frame that shows what has changed.
  const observer = new MutationObserver(mark)
  observer.observe(list, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    CSS.highlights.delete(NAME)
  })
  mark()
}

function rangesIn(list: Element, query: string): Range[] {
  if (!query) return []
  const pattern = searchPattern(query)
  return [...list.querySelectorAll(PLACES)].flatMap(({ firstChild: text }) =>
    text instanceof Text ? [...text.data.matchAll(pattern)].map((match) => rangeOf(text, match)) : [],
  )
}

function rangeOf(text: Text, { index, 0: found }: RegExpMatchArray): Range {
  const range = new Range()
  range.setStart(text, index ?? 0)
  range.setEnd(text, (index ?? 0) + found.length)
  return range
}
