/** Finds the `<script>` and `<style>` blocks of a `.riot` file, for everything that reads or formats them. */

/**
 * @typedef {object} Block
 * @property {'script' | 'style'} kind
 * @property {string} text what stands between the tags
 * @property {number} offset where `text` begins in the file, in UTF-16 units
 * @property {number} line the line of the file on which `text` begins, counted from 1
 * @property {string} indent the blanks before the opening tag
 */

const BLOCK = /^([ \t]*)<(script|style)\b[^>]*>([\s\S]*?)<\/\2>/gm

/**
 * @param {string} source text of a `.riot` file
 * @returns {Block[]} in the order of the file
 */
export function blocks(source) {
  return [...source.matchAll(BLOCK)].map(({ 0: whole, 1: indent, 2: kind, 3: text, index }) => {
    const offset = index + whole.length - `${text}</${kind}>`.length
    return {
      kind: /** @type {Block['kind']} */ (kind),
      text,
      offset,
      line: source.slice(0, offset).split('\n').length,
      indent,
    }
  })
}

/**
 * @param {string} source text of a `.riot` file
 * @param {Block['kind']} kind
 * @returns {Block | undefined} a component has one of each at most
 */
export const blockOf = (source, kind) => blocks(source).find((block) => block.kind === kind)

/**
 * @param {string} source text of a `.riot` file
 * @returns {string} the markup alone: without script, style and comments
 */
export const markupOf = (source) => source.replace(BLOCK, '').replace(/<!--[\s\S]*?-->/g, '')

/**
 * The slots a template has: the adapter gives each a place for children that come later.
 * @param {string} source text of a `.riot` file
 * @returns {string[]} each once, in the order of the file
 */
export function slotNames(source) {
  const names = [...markupOf(source).matchAll(/<slot\b([^>]*)>/g)].map(
    ([, rest]) => rest.match(/\bname="([^"]+)"/)?.[1],
  )
  return [...new Set(names.map((name) => name ?? 'default'))]
}
