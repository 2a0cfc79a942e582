/** Packs a compiled template: see `pack`. */

/** The attribute that marks a bound node in a template's HTML; Riot takes it away as it finds the node. */
const mark = '_'
/** Keys that the packed form says without words, or that Riot assumes anyway. */
const implied = new Set(['type', 'redundantAttribute', 'selector', 'getComponent'])
const optional = new Set(['condition', 'getKey', 'indexName', 'slots', 'template'])

/**
 * Riot's compiler writes a template as calls and objects with long keys, the same ones in each of them. What differs
 * from one template to the next is written as lists, which `unpack` (src/core/template.ts) opens at run time:
 *
 *     template          [html, ...bindings]
 *     bound node        [name, evaluate, name, evaluate, ...]        `name?` is a boolean attribute, '' a spread,
 *                                                                    a number the place of a text, '=' a control's value
 *     bound root        [[name, evaluate, ...]]
 *     if, each,         { evaluate, template, ... } as Riot has it, without its `type` and the node's mark
 *     slot, component
 *
 * The marks need no numbers: bindings stand in the order of their nodes, and each takes its own mark away.
 * @param {object} factory ESTree of a wrapper's `template`: `(template, …) => template(html, bindings)`
 * @param {import('magic-string').default} text the module, edited in place so that its source map holds
 * @param {string} code the module as it was
 */
export function pack(factory, text, code) {
  const edit = { text, code }
  text.overwrite(factory.start, factory.body.start, '/* @__PURE__ */ unpack(')
  packTemplate(factory.body, edit)
  text.appendRight(factory.end, ')')
}

/** `template(html, bindings)` becomes a list. */
function packTemplate({ start, end, arguments: [html, bindings] }, edit) {
  edit.text.overwrite(start, html.start, '[')
  packContent(html, bindings?.elements ?? [], edit)
  closeList([html, ...(bindings?.elements ?? [])], end, edit)
}

/** @param {object[]} items what the list holds; what stands between and after them goes */
function closeList(items, end, { text }) {
  for (const [index, item] of items.slice(1).entries()) text.overwrite(items[index].end, item.start, ', ')
  text.overwrite(items.at(-1).end, end, ']')
}

function packContent(html, bindings, edit) {
  const marks = [...(html.value ?? '').matchAll(/\b(expr\d+)="\1"/g)].map(([, name]) => name)
  const bound = bindings.map((binding) => valueAt(binding, 'redundantAttribute')?.value).filter(Boolean)
  if (marks.join() !== bound.join()) throw new Error(`cannot pack a template whose bindings are not in order: ${bound}`)
  if (marks.length) edit.text.overwrite(html.start, html.end, JSON.stringify(unmark(html.value)))
  for (const binding of bindings) packBinding(binding, html, edit)
}

/** A shape in a picture. Riot parses the parts of an SVG as XML, which wants a value and quotes. */
const shape = /^<(?:circle|ellipse|g|line|path|poly\w+|rect|text)\b/
const unmark = (html) => html.replace(/\b(expr\d+)="\1"/g, shape.test(html) ? `${mark}=""` : mark)

function packBinding(binding, html, edit) {
  const expressions = valueAt(binding, 'expressions')
  const isRoot = !valueAt(binding, 'redundantAttribute')
  if (!expressions) return packSpecial(binding, isRoot && html.value !== null, edit)
  edit.text.remove(binding.start, expressions.start).remove(expressions.end, binding.end)
  if (isRoot) edit.text.appendLeft(expressions.start, '[').appendRight(expressions.end, ']')
  packExpressions(expressions, edit)
}

/** An `if`, `each`, slot or component. */
function packSpecial(binding, isMisplaced, edit) {
  if (isMisplaced) throw new Error('cannot pack a template whose root is bound and has content')
  for (const property of binding.properties) {
    const { key, value } = property
    if (implied.has(key.name) || (optional.has(key.name) && isEmpty(value))) remove(property, edit)
    else if (key.name === 'template' && value.type === 'CallExpression') packTemplate(value, edit)
    else if (key.name === 'attributes') packExpressions(value, edit)
    else if (key.name === 'slots') for (const slot of value.elements) packSlot(slot, edit)
  }
}

/** What a parent gives a child's slot: `{ id, html, bindings }` becomes `[id, html, ...bindings]`. */
function packSlot(slot, edit) {
  const [id, html, bindings] = ['id', 'html', 'bindings'].map((key) => valueAt(slot, key))
  edit.text.overwrite(slot.start, id.start, '[')
  packContent(html, bindings.elements, edit)
  closeList([id, html, ...bindings.elements], slot.end, edit)
}

/** A list of `{ type, name, evaluate }` becomes `name, evaluate, name, evaluate, …`. */
function packExpressions({ elements }, { text }) {
  for (const expression of elements) {
    const evaluate = valueAt(expression, 'evaluate')
    text.overwrite(expression.start, evaluate.start, `${JSON.stringify(nameOf(expression))}, `)
    text.remove(evaluate.end, expression.end)
  }
}

function nameOf(expression) {
  const type = valueAt(expression, 'type').property.name
  const name = valueAt(expression, 'name')?.value ?? ''
  if (type === 'TEXT') return valueAt(expression, 'childNodeIndex').value
  if (type === 'VALUE') return '='
  if (type === 'REF') return 'ref'
  if ((type === 'EVENT') !== name.startsWith('on')) throw new Error(`cannot pack ${name}, a ${type}`)
  return valueAt(expression, 'isBoolean')?.value ? `${name}?` : name
}

const valueAt = (object, key) => object.properties.find((property) => property.key.name === key)?.value
const isEmpty = ({ type, value, elements }) => (type === 'Literal' && value === null) || elements?.length === 0

/** Removes a property with the comma after it. */
export function remove({ end, start }, { text, code }) {
  const comma = code.slice(end).match(/^\s*,/)
  text.remove(start, end + (comma?.[0].length ?? 0))
}
