/** What is for development alone, in a compiled component: see `guardComplaints`. */

/** Bundlers replace it, and leave out what then cannot be. */
const isDevelopment = "process.env.NODE_ENV !== 'production'"

/**
 * `if (mistake) complain(…)` looks for mistakes in production, too, where nobody is told of them, and its sentences are
 * carried there by bundlers that do not know `complain`. A condition in front says that it need not be.
 * @param {object} program ESTree of the module
 * @param {import('magic-string').default} text the module, edited in place so that its source map holds
 */
export function guardComplaints(program, text) {
  for (const { type, test, consequent, alternate } of nodesIn(program)) {
    if (type !== 'IfStatement' || alternate || consequent.expression?.callee?.name !== 'complain') continue
    text.appendLeft(test.start, `${isDevelopment} && (`).appendRight(test.end, ')')
  }
}

/** @param {object} node @returns {Generator<object>} it and all below it */
function* nodesIn(node) {
  yield node
  for (const child of Object.values(node).flat()) if (child?.type) yield* nodesIn(child)
}
