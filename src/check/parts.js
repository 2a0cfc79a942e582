// @ts-check
/** Which components a script names as its own. */

/** @typedef {import('./free-names.js').Syntax} Syntax */

/**
 * @param {Syntax} value what a script exports
 * @param {Syntax | undefined} literal the object in it
 * @returns {Syntax | undefined} the object with its components
 */
export function childrenOf(value, literal) {
  // `component(make, { kIcon })` and `Object.assign(make, { components: { kIcon } })`
  const second = value.type === 'CallExpression' && value.arguments[1]
  const isAssign = second && value.callee.property?.name === 'assign'
  return second && !isAssign ? second : propertyOf(isAssign ? second : literal, 'components')
}

/**
 * @param {Syntax | undefined} children the object with the components
 * @param {Syntax[]} body of the script
 * @returns {Map<string, string>} their files, by tag, where they are imported as such
 */
export function partsOf(children, body) {
  const imports = body.filter(({ type }) => type === 'ImportDeclaration')
  const sourceOf = (/** @type {string} */ name) =>
    imports.find(({ specifiers }) => specifiers.some((/** @type {Syntax} */ { local }) => local.name === name))?.source
      .value
  return new Map(
    (children?.properties ?? []).flatMap((/** @type {Syntax} */ { key, value }) => {
      const file = sourceOf(value?.name)
      return file?.endsWith('.riot') ? [[dashCase(key.name ?? key.value), file]] : []
    }),
  )
}

/** As Riot makes tags of names (`camelToDashCase` of `@riotjs/util`). @param {string} name */
const dashCase = (name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

/** @param {Syntax | undefined} literal @param {string} name @returns {Syntax | undefined} */
const propertyOf = (literal, name) =>
  literal?.properties?.find((/** @type {Syntax} */ { key }) => key?.name === name || key?.value === name)?.value
