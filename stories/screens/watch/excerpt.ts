import { searchPattern } from './find'

/** Characters around a match. */
const BEFORE = 24
const AFTER = 90

/** What a line says around a match that its message does not show; '' where there is nothing to add. */
export function excerpt({ text, message }: { text: string; message: string }, query: string): string {
  if (!query) return ''
  const pattern = searchPattern(query)
  if (pattern.test(message)) return ''
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  if (!match) return ''
  const begin = Math.max(0, match.index - BEFORE)
  const end = match.index + match[0].length + AFTER
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end).replace(/\s+/g, ' ')}${end < text.length ? '…' : ''}`
}
