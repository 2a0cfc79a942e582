// @ts-check
/** Writes what a tag is given: attributes of HTML, props of a component, data of a slot; and the text in it. */
import { parseExpression, writeExpression } from './expression.js'
import { camelCase } from './tree.js'

/** @typedef {import('./expression.js').Surroundings} Surroundings */
/** @typedef {import('./tree.js').Attribute} Attribute */

/**
 * @param {{ expressions?: import('./tree.js').Expression[] }} node a text, or an attribute with text in it
 * @param {Surroundings} around
 */
export function writeTexts({ expressions = [] }, around) {
  for (const expression of expressions) {
    const syntax = parseExpression(expression, around)
    around.out.write(';', syntax.start)
    writeText(syntax, around)
    around.out.write(';\n', syntax.start)
  }
}

/** @param {import('./free-names.js').Syntax} syntax @param {Surroundings} around */
function writeText(syntax, around) {
  around.out.write('__k.text(', syntax.start)
  writeExpression(syntax, around)
  around.out.write(')', syntax.start)
}

/** Of a tag that HTML or SVG knows. @param {Attribute} attribute @param {string} tag @param {Surroundings} around */
export function writeAttribute(attribute, tag, around) {
  if (!attribute.expressions && (attribute.valueStart === undefined || around.space === 'svg')) return
  if (isMixed(attribute, around.out.source)) return writeTexts(attribute, around)
  const { out } = around
  const target = targetOf(attribute, tag, around)
  if (!target) return
  const isWide = target.startsWith('__k.native(')
  out.write(`;${target} = ${isWide ? '__k.wide(' : ''}`, attribute.start)
  writeValue(attribute, around)
  out.write(`${isWide ? ')' : ''};\n`, attribute.start)
}

/**
 * @param {Attribute} attribute
 * @param {string} tag
 * @param {Surroundings} around
 * @returns {string | undefined} what takes the value
 */
function targetOf({ name, isSpread, expressions }, tag, { space, isLoose }) {
  if (isSpread) return '__k.given.spread'
  const key = name.toLowerCase()
  const place = `${JSON.stringify(tag)}, '${space}'`
  if (key === 'ref') return expressions && `__k.ref(${place}).ref`
  // As Riot tells events (`isEventAttribute` of `@riotjs/util`); in plain text it is a handler of the browser's.
  if (key.startsWith('on'))
    return expressions && `${isLoose ? '__k.onAny()' : `__k.on(${place})`}[${JSON.stringify(key.slice(2))}]`
  return `__k.native(${JSON.stringify(space === 'svg' ? 'svg' : tag)})[${JSON.stringify(key)}]`
}

/** `ref={ … }` of a component. @param {Attribute} attribute @param {Surroundings} around */
export function writeRef(attribute, around) {
  around.out.write('__k.given.ref = ', attribute.start)
  writeValue(attribute, around)
  around.out.write(';\n', attribute.start)
}

/**
 * An object of what is given, by the names that a component sees.
 * @param {Attribute[]} attributes
 * @param {Surroundings} around
 * @param {number} start of the tag's name
 */
export function writeProps(attributes, around, start) {
  const { out } = around
  out.write('{', start)
  for (const attribute of attributes) {
    out.write(attribute.isSpread ? '...' : `${keyOf(camelCase(attribute.name))}: `, attribute.start)
    writeValue(attribute, around)
    out.write(',', attribute.start)
  }
  out.write('}', start)
}

/** TypeScript looks for what was meant by a plain name only. @param {string} name */
const keyOf = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

/** @param {Attribute} attribute @param {Surroundings} around */
function writeValue(attribute, around) {
  const { out } = around
  const { expressions, value, valueStart, isBoolean, start } = attribute
  // Where nothing is written, Riot gives the name of what HTML takes for boolean, and '' of all else.
  if (!expressions)
    return out.write(isBoolean && !value ? '__k.given.flag' : JSON.stringify(value), valueStart ?? start)
  if (!isMixed(attribute, out.source)) return writeExpression(parseExpression(expressions[0], around), around)
  out.write('[', start)
  for (const expression of expressions) {
    writeText(parseExpression(expression, around), around)
    out.write(',', start)
  }
  out.write(`].join('')`, start)
}

/**
 * @param {Attribute} attribute
 * @param {string} source
 * @returns {boolean} whether there is text around its expressions
 */
function isMixed({ expressions, valueStart, value }, source) {
  if (!expressions || valueStart === undefined) return false
  const [{ start, end }] = expressions
  return expressions.length > 1 || value !== source.slice(start, end)
}
