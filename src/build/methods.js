/** The methods that an element shows of its component. */
import { docOf, keyOf, textOf } from './members.js'
import { lookUp } from './prop-types.js'

/** @typedef {import('./prop-types.js').Module} Module */

/**
 * Own methods first, then those of the interfaces of this repository that it extends.
 * @param {any} node an interface
 * @param {Module} module
 * @returns {import('./props.js').Method[]}
 */
export function methodsOf(node, module) {
  const own = node.body.body.flatMap((/** @type {any} */ member) => methodOf(member, module))
  const inherited = (node.extends ?? []).flatMap((/** @type {any} */ { expression }) => {
    const found = lookUp(expression.name, module)
    return typeof found === 'object' && found.node.body ? methodsOf(found.node, found.module) : []
  })
  return [...own, ...inherited]
}

/** @param {any} member of the instance interface @param {Module} module */
function methodOf(member, module) {
  const { sentence: before, tags } = docOf(member)
  const mark = tags.find(([tag]) => tag === 'public')
  if (!mark) return []
  const sentence = before || mark[1]
  const name = keyOf(member, module)
  if (!sentence) throw new Error(`${module.file}: the public method "${name}" has no sentence.`)
  const parameters = member.parameters.map((/** @type {any} */ parameter) => ({
    name: parameter.name,
    type: textOf(parameter.typeAnnotation.typeAnnotation, module),
    optional: Boolean(parameter.optional),
  }))
  const returns = textOf(member.typeAnnotation.typeAnnotation, module)
  return [{ name, signature: textOf(member, module).replace(/[;,]$/, ''), parameters, returns, sentence }]
}
