/** `web-types.json`: elements, and the classes of their parts, for JetBrains' editors, which find it by package.json. */
import { attributesOf, capitalized, defaultOf, describe, ownProps, typeOfProp } from './shown.js'

/** @typedef {import('../reference.js').Documented} Documented */

/** @param {Documented[]} components @param {string} version of the package */
export const webTypes = (components, version) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'karui',
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: { elements: components.map(elementOf) },
    css: {
      classes: components.flatMap(({ name, parts }) =>
        parts.map((part) => ({ name: `k-${name}-${part.name}`, description: capitalized(part.sentence) })),
      ),
    },
  },
})

/** @param {Documented} component */
const elementOf = ({ tag, sentence, props, events, slots, customProperties }) => ({
  name: tag,
  description: sentence,
  attributes: attributesOf(props).map((prop) => ({
    name: prop.attribute,
    description: describe(prop),
    value: prop.kind === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { kind: 'plain', type: typeOfProp(prop) },
    ...(defaultOf(prop) && { default: defaultOf(prop) }),
    required: prop.required,
  })),
  slots: slots.map(({ name, sentence }) => ({ name, description: capitalized(sentence) })),
  js: {
    properties: ownProps(props).map((prop) => ({
      name: prop.name,
      type: typeOfProp(prop),
      description: describe(prop),
      ...(defaultOf(prop) && { default: defaultOf(prop) }),
    })),
    events: events.map(({ name, type, sentence }) => ({ name, type, description: sentence })),
  },
  css: { properties: customProperties.map(({ name, sentence }) => ({ name, description: capitalized(sentence) })) },
})
