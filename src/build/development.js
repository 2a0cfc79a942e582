/** What is for development alone, in a compiled component: see `guardComplaints`. */

/** Bundlers replace it, and leave out what then cannot be. */
const isDevelopment = "process.env.NODE_ENV !== 'production'"

const isComplaint = ({ type, expression }) =>
  type === 'ExpressionStatement' && expression.type === 'CallExpression' && expression.callee.name === 'complain'

/**
 * `if (mistake) complain(…)` looks for mistakes in production, too, where nobody is told of them, and its sentences are
 * carried there by bundlers that do not know `complain`. A condition in front says that it need not be.
 * @param {object} program ESTree of the module
 * @param {import('magic-string').default} text the module, edited in place so that its source map holds
 */
export function guardComplaints(program, text) {
  for (const node of nodesIn(program)) {
    if (isComplaint(node)) text.appendLeft(node.start, `${isDevelopment} && `)
    if (node.type === 'IfStatement' && !node.alternate && isComplaint(node.consequent))
      text.appendLeft(node.test.start, `${isDevelopment} && (`).appendRight(node.test.end, ')')
  }
}

/** @param {object} node @returns {Generator<object>} it and all below it */
function* nodesIn(node) {
  yield node
  for (const child of Object.values(node).flat()) if (child?.type) yield* nodesIn(child)
}
