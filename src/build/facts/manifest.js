/**
 * `custom-elements.json`: the custom elements manifest, schema 2.1, of which catalogues and other tools read. Parts are
 * not in it: there they would be `::part()` of a shadow root, and ours are classes.
 */
import { attributesOf, capitalized, className, defaultOf, describe, ownProps, typeOfProp } from './shown.js'

/** @typedef {import('../reference.js').Documented} Documented */

/** @param {Documented[]} components */
export const manifest = (components) => ({
  schemaVersion: '2.1.0',
  readme: 'README.md',
  modules: components.map(moduleOf),
})

/** The entry that defines the element. @param {Documented} component */
function moduleOf(component) {
  const path = `dist/esm/define/${component.name}.js`
  const declaration = { name: className(component), module: path }
  return {
    kind: 'javascript-module',
    path,
    declarations: [declarationOf(component)],
    exports: [{ kind: 'custom-element-definition', name: component.tag, declaration }],
  }
}

/** @param {Documented} component */
function declarationOf(component) {
  const { tag, sentence, props, events, slots, methods, customProperties } = component
  return {
    kind: 'class',
    customElement: true,
    name: className(component),
    tagName: tag,
    superclass: { name: 'HTMLElement', package: 'global:' },
    description: sentence,
    attributes: attributesOf(props).map(attributeOf),
    members: [...ownProps(props).map(fieldOf), ...methods.map(methodOf)],
    events: events.map(({ name, type, sentence }) => ({ name, type: { text: type }, description: sentence })),
    slots: slots.map(({ name, sentence }) => ({
      name: name === 'default' ? '' : name,
      description: capitalized(sentence),
    })),
    cssProperties: customProperties.map(({ name, fallback, sentence }) => ({
      name,
      description: capitalized(sentence),
      ...(fallback && { default: fallback }),
    })),
  }
}

/** @param {import('../props.js').Prop & { attribute: string }} prop */
const attributeOf = (prop) => ({
  name: prop.attribute,
  fieldName: prop.name,
  type: { text: typeOfProp(prop) },
  description: describe(prop),
  // An attribute's text; a boolean one is there or not.
  ...(prop.kind !== 'boolean' && defaultOf(prop) && { default: defaultOf(prop)?.replace(/^'(.*)'$/, '$1') }),
})

/** @param {import('../props.js').Prop} prop */
const fieldOf = (prop) => ({
  kind: 'field',
  name: prop.name,
  type: { text: prop.required ? typeOfProp(prop) : `${typeOfProp(prop)} | undefined` },
  description: describe(prop),
  ...(prop.attribute && { attribute: prop.attribute }),
  ...(defaultOf(prop) && { default: defaultOf(prop) }),
})

/** @param {import('../props.js').Method} method */
const methodOf = ({ name, sentence, parameters, returns }) => ({
  kind: 'method',
  name,
  description: sentence,
  parameters: parameters.map(({ name, type, optional }) => ({ name, type: { text: type }, optional })),
  return: { type: { text: returns } },
})
