/** `vscode.html-custom-data.json`: tags and attributes for HTML in VS Code, by its setting `html.customData`. */
import { attributesOf, describe } from './shown.js'

/** @typedef {import('../reference.js').Documented} Documented */

/** @param {Documented[]} components */
export const htmlData = (components) => ({
  version: 1.1,
  tags: components.map((component) => ({
    name: component.tag,
    description: markdown(tagText(component)),
    attributes: attributesOf(component.props).map((prop) => ({
      name: prop.attribute,
      description: markdown(describe(prop)),
      // VS Code's own name for attributes that need no value.
      ...(prop.kind === 'boolean' && { valueSet: 'v' }),
      ...(prop.values && { values: prop.values.map((name) => ({ name })) }),
    })),
  })),
})

/** Editors know only tags and attributes: the rest is told in words. @param {Documented} component */
function tagText({ sentence, slots, events }) {
  const list = (/** @type {string} */ title, /** @type {import('../props.js').Named[]} */ things) =>
    things.length === 0 ? [] : ['', `${title}:`, ...things.map(({ name, sentence }) => `- \`${name}\`: ${sentence}`)]
  return [sentence, ...list('Slots', slots), ...list('Events', events)].join('\n')
}

/** @param {string} value */
const markdown = (value) => ({ kind: 'markdown', value })
