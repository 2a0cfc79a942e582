/** How a component is operated, as its `@key` and `@phone` lines tell: by which keys, and what to mind on a phone. */

/** @typedef {import('./members.js').Tag} Tag */

/**
 * The keys that may be told, by their `KeyboardEvent.key` (https://www.w3.org/TR/uievents-key/); as in the ARIA Authoring
 * Practices, `Space` stands for ' ', and `Characters` for all that types one.
 */
export const keyNames =
  'Enter Space Escape Tab ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Backspace Delete ContextMenu Characters'.split(
    ' ',
  )
const modifiers = ['Shift', 'Control', 'Alt', 'Meta']

/** `Enter`, or with keys that are held down, `Control+v`. @param {string} name */
function isKey(name) {
  const held = name.split('+')
  const key = held.pop() ?? ''
  return (keyNames.includes(key) || key.length === 1) && held.every((one) => modifiers.includes(one))
}

/**
 * @param {Tag[]} tags as `docOf` gives them
 * @param {string} file for the message
 * @returns {{ name: string, sentence: string }[]} a row for each line: keys that do the same, separated by `, `, and what
 * @throws {Error} naming file and line where a key is none or the sentence is missing
 */
export function keysIn(tags, file) {
  return tags
    .filter(([tag]) => tag === 'key')
    .map(([, text, line]) => {
      const [, keys = '', sentence = ''] = text.match(/^(\S.*?) - (.+)$/) ?? []
      const names = keys.split(/,\s*/)
      if (names.every(isKey)) return { name: names.join(', '), sentence }
      const wanted = `write \`@key Enter, Space - what they do\`, with keys of ${keyNames.join(', ')} or one character`
      throw new Error(`${file}:${line}: \`@key ${text}\` cannot be read; ${wanted}, after ${modifiers.join('+, ')}+.`)
    })
}

/**
 * @param {Tag[]} tags as `docOf` gives them
 * @param {string} file for the message
 * @returns {string[]} what to mind on a phone, each a sentence or two
 * @throws {Error} naming file and line where nothing is said
 */
export function phoneIn(tags, file) {
  return tags
    .filter(([tag]) => tag === 'phone')
    .map(([, text, line]) => {
      const said = text.match(/^- (.+)$/)?.[1]
      if (said) return said
      throw new Error(`${file}:${line}: \`@phone ${text}\` cannot be read; write \`@phone - A sentence.\``)
    })
}
