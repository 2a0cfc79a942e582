// @ts-check
/** Writes a tag that is a component, or may be one: its attributes are props, its content goes to slots. */
import { writeProps, writeRef } from './attribute.js'
import { parseExpression, writeExpression } from './expression.js'
import { attributeOf, camelCase, givenTo } from './tree.js'

/** @typedef {import('./expression.js').Surroundings} Surroundings */
/** @typedef {import('./tree.js').Node} Node */

/**
 * @param {Node} node
 * @param {Surroundings} around
 * @param {(nodes: Node[], around: Surroundings) => void} writeNodes
 */
export function writeChild(node, around, writeNodes) {
  const { out } = around
  const child = `__child${out.text.length}`
  const start = node.start + 1
  out.write(`const ${child} = `, start)
  writeMeaning(node, around)
  out.write(`;\n${child}.props = `, start)
  const given = givenTo(node)
  writeProps(
    given.filter(({ name }) => name !== 'ref'),
    around,
    start,
  )
  out.write(';\n', start)
  for (const attribute of given) if (attribute.name === 'ref' && attribute.expressions) writeRef(attribute, around)
  for (const [slot, nodes] of contentOf(node)) {
    const inner = `__inside${out.text.length}`
    const place = placeOf(nodes[0])
    const data = `__k.slot(${child}.slots, ${JSON.stringify(slot)})`
    out.write(`{const ${inner} = __k.inside(${around.scope}, ${data}); void ${inner};\n`, place)
    // What the slot gives comes before what has the same name around.
    const given = around.slotNames(nameOf(node)).get(slot) ?? []
    const left = (/** @type {Set<string>} */ names) => new Set([...names].filter((name) => !given.includes(name)))
    writeNodes(nodes, { ...around, scope: inner, rows: left(around.rows), own: left(around.own) })
    out.write('}\n', start)
  }
}

/** @param {Node} node @param {Surroundings} around */
function writeMeaning(node, around) {
  const { out } = around
  const start = node.start + 1
  const is = attributeOf(node, 'is')
  if (is?.expressions) {
    out.write('__k.anything(', start)
    writeExpression(parseExpression(is.expressions[0], around), around)
    out.write(')', start)
    return
  }
  const name = nameOf(node)
  const camel = camelCase(name)
  const names = [name, camel, camel.replace(/^./, (letter) => letter.toUpperCase())]
  out.write(`__k.child(__children, ${names.map((name) => JSON.stringify(name)).join(', ')})`, start)
}

/** @param {Node} node */
const nameOf = (node) => attributeOf(node, 'is')?.value ?? node.name

/** Content by slot (`groupSlots` of the compiler). @param {Node} node @returns {Map<string, Node[]>} */
function contentOf({ nodes = [] }) {
  /** @type {Map<string, Node[]>} */
  const slots = new Map()
  for (const node of nodes) {
    const slot = attributeOf(node, 'slot')?.value || 'default'
    slots.set(slot, [...(slots.get(slot) ?? []), node])
  }
  return slots
}

/** Where a slot is named, or else its content begins. @param {Node} node */
function placeOf(node) {
  const blanks = typeof node.text === 'string' ? node.text.length - node.text.trimStart().length : 0
  return attributeOf(node, 'slot')?.valueStart ?? node.start + blanks
}
