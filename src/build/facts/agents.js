/**
 * For agents that write code: `AGENTS.md`, how to use the kit, from the text beside this file and a line per element; and
 * `llms.txt`, by which they find the rest (llmstxt.org).
 */
import { readFileSync } from 'node:fs'
import { ownProps } from './shown.js'

/** @typedef {import('../reference.js').Documented} Documented */

/** @param {Documented[]} components @returns {string} Markdown */
export function agentsGuide(components) {
  const text = readFileSync(new URL('./agents.md', import.meta.url), 'utf8')
  return text.replace('<!-- elements -->', () => components.map(lineOf).join('\n'))
}

/** @param {Documented} component */
function lineOf({ tag, sentence, props, events, slots, methods }) {
  const written = ownProps(props).map(({ name, attribute, kind, required }) => {
    const mark = kind === 'boolean' ? '?' : kind === 'number' ? '#' : kind === 'json' ? '{}' : ''
    return `${attribute ?? `.${name}`}${mark}${required ? ' (required)' : ''}`
  })
  const told = [
    ['', written],
    ['events ', events.map(({ name }) => name)],
    ['slots ', slots.map(({ name }) => name)],
    ['methods ', methods.map(({ name }) => `${name}()`)],
  ].flatMap(([title, names]) => (names.length > 0 ? `${title}${/** @type {string[]} */ (names).join(', ')}` : []))
  return `- \`${tag}\`: ${sentence} ${told.map((list) => `[${list}]`).join(' ')}`
}

/** @param {Documented[]} components @returns {string} Markdown, as llmstxt.org has it */
export function llmsIndex(components) {
  return `# karui

> A light, mobile-first UI kit for Riot: plain custom elements for the screen of a phone, in one drop-in script and sheet.

Components put one after another make a finished screen, without a line of page CSS. Native controls are inside, there is
no shadow root, and no dependency but Riot.

## Docs

- [How to use it](AGENTS.md): rules and pitfalls, and a line for each element
- [Reference](api.md): every element with its attributes, events, slots, parts, methods, keys and custom properties; types; icons; words
- [Reference as data](api.json): the same of the elements
- [Custom elements manifest](custom-elements.json)

## Elements

${components.map(({ tag, sentence }) => `- [${tag}](api.md#${tag}): ${sentence}`).join('\n')}
`
}
