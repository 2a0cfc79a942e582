// @ts-check
/**
 * Writes the template of a component as code that does, for TypeScript, what the template does: an `each` is a loop, an
 * `if` is an `if`, attributes are assigned to what takes them.
 */
import { writeAttribute, writeProps, writeTexts } from './attribute.js'
import { writeChild } from './child.js'
import { parseExpression, writeExpression } from './expression.js'
import { Problem } from './problem.js'
import { attributeOf, camelCase, givenTo, isChild, nodesOf } from './tree.js'

/** @typedef {import('./expression.js').Surroundings} Surroundings */
/** @typedef {import('./tree.js').Node} Node */
/** @typedef {import('./tree.js').Expression} Expression */

/** @param {Node} root @param {Surroundings} around */
export function writeTemplate(root, around) {
  for (const attribute of givenTo(root)) writeAttribute(attribute, root.name, around)
  writeNodes(root.nodes ?? [], around)
}

/** @param {Node[]} nodes @param {Surroundings} around */
function writeNodes(nodes, around) {
  for (const node of nodes)
    if (node.name) writeTag(node, around)
    else writeTexts(node, around)
}

/** A tag with what repeats it and what it depends on. @param {Node} node @param {Surroundings} outer */
function writeTag(node, outer) {
  const around = { ...outer, space: node.name === 'svg' ? /** @type {const} */ ('svg') : outer.space }
  const each = attributeOf(node, 'each')
  const condition = attributeOf(node, 'if')?.expressions?.[0]
  const key = attributeOf(node, 'key')?.expressions?.[0]
  // `if` stands inside `each`, whatever their order in the tag.
  if (each) around.rows = new Set([...outer.rows, ...writeLoop(each, around)])
  if (condition) writeWrapped('if (', condition, ') {\n', around)
  if (key) writeWrapped(';(', key, ');\n', around)
  if (isChild(node)) writeChild(node, around, writeNodes)
  else writeElement(node, around)
  around.out.write(`${condition ? '}' : ''}${each ? '}}' : ''}\n`, node.start)
}

/** @param {string} before @param {Expression} expression @param {string} after @param {Surroundings} around */
function writeWrapped(before, expression, after, around) {
  const syntax = parseExpression(expression, around)
  around.out.write(before, syntax.start)
  writeExpression(syntax, around)
  around.out.write(after, syntax.start)
}

/**
 * `each={ (item, index) in list }`
 * @param {import('./tree.js').Attribute} each
 * @param {Surroundings} around
 * @returns {string[]} the names of a row
 */
function writeLoop(each, around) {
  const { out } = around
  const { names, list } = partsOf(each, around)
  // The list first: in it, a row's name may still mean what is around.
  const rows = `__rows${out.text.length}`
  out.write(`{const ${rows} = __k.each(`, list.start)
  writeExpression(list, around)
  out.write('); for (const [', list.start)
  for (const { start, end } of names) {
    out.copy(start, end)
    out.write(',', start)
  }
  const words = names.map(({ name }) => name)
  // Whether the name of a row is used is no concern of ours.
  out.write(`] of ${rows}) {void [${words}];\n`, list.start)
  return words
}

/** @typedef {import('./free-names.js').Syntax} Syntax */

/**
 * @param {import('./tree.js').Attribute} each
 * @param {Surroundings} around
 * @returns {{ names: Syntax[], list: Syntax }}
 */
function partsOf({ expressions, valueStart, start }, around) {
  const syntax = expressions && parseExpression(expressions[0], around)
  if (syntax?.type !== 'BinaryExpression' || syntax.operator !== 'in')
    throw new Problem(
      syntax?.start ?? valueStart ?? start,
      'An `each` is written as in each={ item in list }, with a list in parentheses where it is made by an operator.',
    )
  const left = syntax.left.expression ?? syntax.left
  const names = left.expressions ?? [left]
  const strange = names.find((/** @type {Syntax} */ { type }) => type !== 'Identifier')
  if (strange) throw new Problem(strange.start, 'Riot gives each item one name and takes none apart.')
  return { names, list: syntax.right }
}

/** @param {Node} node a tag of HTML or SVG @param {Surroundings} around */
function writeElement(node, around) {
  if (node.name === 'slot') writeSlot(node, around)
  else for (const attribute of givenTo(node)) writeAttribute(attribute, node.name, around)
  const space = node.name === 'foreignobject' ? /** @type {const} */ ('html') : around.space
  writeNodes(node.nodes ?? [], { ...around, space })
}

/** What a slot tells its content, for whoever fills it. @param {Node} node @param {Surroundings} around */
function writeSlot(node, around) {
  const data = dataOf(node)
  if (data.length === 0) return
  around.out.write(`yield { ${JSON.stringify(slotName(node))}: `, node.start)
  writeProps(data, around, node.start)
  around.out.write('};\n', node.start)
}

/** @param {Node} slot */
const slotName = (slot) => attributeOf(slot, 'name')?.value || 'default'
/** @param {Node} slot what it gives to its content */
const dataOf = (slot) => givenTo(slot).filter(({ name }) => name !== 'name')

/** @typedef {{ name: string, hasData: boolean, data: string[] }} Slot `data` are the names, as its content sees them */

/** @param {Node | null} template @returns {Slot[]} each name once */
export function slotsOf(template) {
  const slots = template ? [...nodesOf(template)].filter(({ name }) => name === 'slot') : []
  return [...new Set(slots.map(slotName))].map((name) => {
    const data = slots.filter((slot) => slotName(slot) === name).flatMap(dataOf)
    return { name, hasData: data.length > 0, data: data.flatMap((one) => (one.isSpread ? [] : camelCase(one.name))) }
  })
}
