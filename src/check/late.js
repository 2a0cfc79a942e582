// @ts-check
/** What a component of plain JavaScript becomes while it runs, as far as it can be read off its code. */

/** @typedef {import('./free-names.js').Syntax} Syntax */

/**
 * @typedef {object} Late what a component gets while it runs
 * @property {Set<string>} members
 * @property {Set<string>} state
 * @property {boolean} isOpen whether state may be anything: an `update` with what is not written there
 */

/** @param {Syntax[]} nodes @returns {Late} */
export function lateIn(nodes) {
  /** @type {Late} */
  const late = { members: new Set(), state: new Set(), isOpen: false }
  for (const node of nodes.flatMap((one) => [...allIn(one)])) {
    if (node.type === 'AssignmentExpression') noteAssigned(node.left, late)
    if (node.type === 'CallExpression' && (node.callee.property ?? node.callee).name === 'update')
      noteUpdated(node.arguments[0], late)
  }
  return late
}

/**
 * `this.timer = …` and `this.state.rows = …`, also by another name of `this`
 * @param {Syntax} target
 * @param {Late} late
 */
function noteAssigned({ object, property }, late) {
  if ((object?.property ?? object)?.name === 'state') late.state.add(property.name)
  else if (/^(This|Identifier)/.test(object?.type)) late.members.add(property.name)
}

/** `this.update({ rows })` @param {Syntax | undefined} argument @param {Late} late */
function noteUpdated(argument, late) {
  if (!argument) return
  for (const { key, computed } of argument.properties ?? [{}])
    if (key && !computed) late.state.add(key.name ?? key.value)
    else late.isOpen = true
}

/** @param {Syntax} node @returns {Generator<Syntax>} */
function* allIn(node) {
  if (typeof node.type === 'string') yield node
  for (const value of Object.values(node))
    for (const inner of [value].flat()) if (typeof inner?.type === 'string') yield* allIn(inner)
}

/**
 * Empty lists and objects, `null` and `undefined`, which say nothing of a type in JavaScript.
 * @param {Syntax[]} body
 * @returns {Generator<{ start: number, end: number }>}
 */
export function* vagueIn(body) {
  for (const node of body.flatMap((one) => [...allIn(one)])) {
    const value = node.type === 'ObjectProperty' ? node.value : node.init
    const isEmpty = (value?.elements ?? value?.properties)?.length === 0
    if (isEmpty || value?.type === 'NullLiteral' || (value?.type === 'Identifier' && value.name === 'undefined'))
      yield { start: value.start, end: value.end }
  }
}
