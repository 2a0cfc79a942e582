// @ts-check
/** Which names of an expression are not its own: those that Riot looks up in the component. */

/** @typedef {any} Syntax a node of Babel's */

/**
 * @typedef {object} FreeName
 * @property {string} name `this` too, which means the component in a template
 * @property {number} start offset in the text that was parsed
 * @property {boolean} isShorthand it stands in `{ name }`, as key and value in one
 */

/**
 * @param {Syntax} root
 * @returns {FreeName[]} in the order of the text
 */
export function freeNames(root) {
  /** @type {FreeName[]} */
  const found = []
  visit(root, new Set(), found)
  return found.sort((a, b) => a.start - b.start)
}

/** @param {Syntax} node @param {Set<string>} own names declared around it @param {FreeName[]} found */
function visit(node, own, found) {
  if (node.type === 'Identifier') {
    if (!own.has(node.name)) found.push({ name: node.name, start: node.start, isShorthand: false })
    return
  }
  if (node.type === 'ThisExpression') found.push({ name: 'this', start: node.start, isShorthand: false })
  const scope = opensScope(node) ? new Set([...own, ...declaredIn(node)]) : own
  for (const child of valuesIn(node)) visit(child, scope, found)
  const name = shorthandOf(node)
  if (name && !scope.has(name.name)) found.push({ name: name.name, start: name.start, isShorthand: true })
}

/** @param {Syntax} node */
const opensScope = ({ type }) => /Function|ObjectMethod|ClassMethod|BlockStatement|CatchClause|^For/.test(type)

/** Parts of a node that are no values: types, names of properties, labels. @type {Record<string, string[]>} */
const silent = {
  MemberExpression: ['property'],
  OptionalMemberExpression: ['property'],
  ObjectMethod: ['key'],
  ClassMethod: ['key'],
  ClassProperty: ['key'],
  ObjectProperty: ['key'],
  MetaProperty: ['meta', 'property'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
}

/** @param {Syntax} node @returns {Syntax[]} */
function valuesIn(node) {
  const left = node.computed ? [] : (silent[node.type] ?? [])
  return Object.entries(node)
    .filter(([key]) => !left.includes(key))
    .flatMap(([key, value]) => (key === 'value' && shorthandOf(node) ? value.right : value))
    .filter((value) => typeof value?.type === 'string' && !isType(value))
}

/** Types name what the script declares. `x as T` and the like are expressions. @param {Syntax} node */
const isType = ({ type }) =>
  /^TS/.test(type) && !/^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/.test(type)

/** @param {Syntax} node @returns {Syntax | undefined} */
function shorthandOf(node) {
  if (node.type !== 'ObjectProperty' || !node.shorthand) return undefined
  return node.value.type === 'AssignmentPattern' ? node.value.left : node.value
}

/** @param {Syntax} node a function, block or loop @returns {string[]} what it declares, blocks within it too */
function declaredIn(node) {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'params' || key === 'param' || key === 'id'
      ? [value].flat().filter(Boolean).flatMap(namesOf)
      : [value].flat().filter(isSyntax).flatMap(declarationsIn),
  )
}

/** @param {any} value */
const isSyntax = (value) => typeof value?.type === 'string'

/** @param {Syntax} node @returns {string[]} */
function declarationsIn(node) {
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap((/** @type {Syntax} */ one) => namesOf(one.id))
  if (/^(Function|Class)Declaration$/.test(node.type)) return namesOf(node.id)
  if (/Function|Class|Expression$/.test(node.type)) return []
  return Object.values(node).flat().filter(isSyntax).flatMap(declarationsIn)
}

/** @param {Syntax} pattern @returns {string[]} the names it binds */
export function namesOf(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((/** @type {Syntax} */ one) => namesOf(one.value ?? one))
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesOf)
    case 'AssignmentPattern':
      return namesOf(pattern.left)
    case 'RestElement':
      return namesOf(pattern.argument)
    default:
      return []
  }
}
