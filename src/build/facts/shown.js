/** What of a component is told to editors: what an element has besides what every element has. */

/** @typedef {import('../props.js').Prop} Prop */

/** `id` and `class` are known of every element. @param {Prop[]} props @returns {Prop[]} all but events */
export const ownProps = (props) => props.filter(({ name, kind }) => kind !== 'event' && !/^(id|class)$/.test(name))

/** @param {Prop[]} props @returns {(Prop & { attribute: string })[]} those that can be written as an attribute */
export const attributesOf = (props) =>
  /** @type {(Prop & { attribute: string })[]} */ (ownProps(props).filter(({ attribute }) => attribute))

/** TypeScript of a prop's type, its values spelled out where these are all. @param {Prop} prop */
export const typeOfProp = ({ values, type }) => (values ? values.map((value) => `'${value}'`).join(' | ') : type)

/**
 * `@default` is written for people: `what the system says` is no value.
 * @param {Prop} prop
 * @returns {string | undefined} the default as TypeScript would write it, undefined where it is but described
 */
export function defaultOf({ kind, values, default: written = '' }) {
  if (values?.includes(written)) return `'${written}'`
  const isLiteral = kind === 'boolean' ? /^(true|false)$/ : kind === 'number' ? /^-?[\d.]+$/ : /^'.*'$/
  return isLiteral.test(written) ? written : undefined
}

/** The sentence, and the default where it is but described. @param {Prop} prop */
export function describe(prop) {
  const { sentence, default: written } = prop
  return written && defaultOf(prop) === undefined ? `${sentence} Left out: ${written}.` : sentence
}

/** @param {string} text */
export const capitalized = (text) => text && `${text[0]?.toUpperCase()}${text.slice(1)}`

/** The component's name in PascalCase. @param {{ name: string }} component */
export const className = ({ name }) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
