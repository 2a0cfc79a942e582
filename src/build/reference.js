/**
 * The kit's reference, made of what the components say of themselves (props.js): `dist/api.md` to read, and the types of
 * the elements, by which `document.querySelector('k-sheet')` knows its props, methods and events.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { componentFiles, root } from './files.js'
import { readComponent } from './props.js'

/** @typedef {import('./props.js').Component & { file: string }} Documented */

/** @returns {Documented[]} by their tags */
export function readComponents() {
  const components = componentFiles().map((file) => ({
    ...readComponent(readFileSync(path.join(root, file), 'utf8'), file),
    file,
  }))
  return components.sort((a, b) => a.tag.localeCompare(b.tag, 'en'))
}

/** A `|` would end the cell, also within a code span. */
const escaped = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (text) => (text ? `\`${escaped(text)}\`` : '')
const capitalized = (text) => text && `${text[0].toUpperCase()}${text.slice(1)}`

/** @param {string} title @param {string[]} head @param {string[][]} rows @returns {string[]} no lines where there are no rows */
function table(title, head, rows) {
  if (rows.length === 0) return []
  const line = (cells) => `| ${cells.join(' | ')} |`
  return ['', `**${title}**`, '', line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** What can be written for a prop, as its values where these are all. */
const valuesOf = ({ values, type }) => (values ? values.map(code).join(', ') : code(type))

/** @param {Documented} component */
function chapter({ tag, sentence, props, events, slots, methods, customProperties }) {
  const given = props.filter(({ kind }) => kind !== 'event')
  return [
    '',
    `## ${tag}`,
    '',
    sentence,
    ...table(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', ''],
      given.map((prop) => [
        code(prop.attribute) || 'none',
        code(prop.name),
        valuesOf(prop),
        code(prop.default),
        escaped(prop.sentence),
      ]),
    ),
    ...table(
      'Events',
      ['event', 'in Riot', '`event.detail`', ''],
      events.map(({ name, detail, sentence }) => [code(name), code(`on${name}`), code(detail), escaped(sentence)]),
    ),
    ...table(
      'Slots',
      ['slot', ''],
      slots.map(({ name, sentence }) => [code(name), escaped(capitalized(sentence))]),
    ),
    ...table(
      'Methods',
      ['method', ''],
      methods.map(({ signature, sentence }) => [code(signature), escaped(sentence)]),
    ),
    ...table(
      'Custom properties',
      ['property', 'left out', ''],
      customProperties.map(({ name, fallback, sentence }) => [
        code(name),
        code(fallback),
        escaped(capitalized(sentence)),
      ]),
    ),
  ]
}

/** @param {Documented[]} components @param {string[]} icons names of the icons inside */
export function apiReference(components, icons) {
  const contents = components.map(({ tag, sentence }) => `- [\`${tag}\`](#${tag}): ${sentence}`)
  const head = [
    '# karui: elements',
    '',
    'Each is an element in HTML and a component in Riot. An attribute of `JSON` is an array or object as a property.',
    '',
    ...contents,
  ]
  const iconLines = ['', '## Icons', '', `By name, in \`k-icon\` and each \`icon\`: ${icons.map(code).join(', ')}.`]
  return `${[...head, ...components.flatMap(chapter), ...iconLines].join('\n')}\n`
}

const className = ({ name }) => capitalized(name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()))

/**
 * Declarations of the elements, to stand beside the folder `components`.
 * @param {Documented[]} components
 */
export function elementTypes(components) {
  const imports = components.map((component) => {
    const name = className(component)
    const types = component.methods.length > 0 ? `${name}, ${name}Props` : `${name}Props`
    return `import type { ${types} } from './${component.file}.js'`
  })
  const entries = components.map((component) => {
    const name = className(component)
    const methods = component.methods.map((method) => `'${method.name}'`).join(' | ')
    return `    '${component.tag}': KaruiElement<${name}Props${methods && `, Pick<${name}, ${methods}>`}>`
  })
  return [
    "import type { KaruiElement } from './src/element/types.js'",
    ...imports,
    '',
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    ...entries,
    '  }',
    '}',
    '',
  ].join('\n')
}

/** Declarations of the global that `karui.min.js` leaves on a page: what its entry exports. To stand as `elementTypes`. */
export const globalTypes = `/** What \`karui.min.js\` or \`karui.js\`, as a classic script, leaves on a page. */
declare global {
  var karui: typeof import('./components/define.js')
}

export {}
`
