// @ts-check
/** Writes the script of a component into its module. */

/** @typedef {import('./script.js').Script} Script */
/** @typedef {import('./mapped-text.js').MappedText} MappedText */

/**
 * As it is, but for its default export, which gets a name: `__component`.
 * @param {Script} script
 * @param {MappedText} out
 */
export function writeScript(script, out) {
  const { start, end, exported, exportStart } = script
  // What is wrong in a script of plain JavaScript is not for TypeScript to say.
  const copy = (/** @type {number} */ from, /** @type {number} */ to) =>
    script.isTyped ? out.copy(from, to) : copyLoosely(from, to, script.vague, out)
  if (!exported) return copy(start, end)
  const [before, after] = wrapOf(script)
  copy(start, exportStart)
  out.write(`const __component = ${before}`, exportStart)
  const callee = exported.typedBy
  if (callee) {
    out.write('__k.typed(', callee.start)
    copy(callee.start, callee.end)
    out.write(')', callee.end)
  }
  copy(callee?.end ?? exported.start, exported.end)
  out.write(`${after}; void __component;`, exported.end)
  copy(exported.end, end)
}

/** What types `this` in the methods. @param {Script} script @returns {[before: string, after: string]} */
function wrapOf({ instance, exported, props }) {
  if (!instance) return [props ? `__k.ownWith<${props}>()(` : '__k.own(', ')']
  // A function that makes the component does it itself.
  return exported?.isCall ? ['', ''] : [`__k.owned<${instance}>()(`, ')']
}

/**
 * In JavaScript, an empty list or `null` may become anything.
 * @param {number} start
 * @param {number} end
 * @param {Script['vague']} vague
 * @param {MappedText} out
 */
function copyLoosely(start, end, vague, out) {
  let at = start
  for (const place of vague.filter((place) => place.start >= start && place.end <= end)) {
    out.writeSilently(`${out.source.slice(at, place.end)} as any`)
    at = place.end
  }
  out.writeSilently(out.source.slice(at, end))
}
