/** The kit's reference to read, `dist/api.md`, made of what the components say of themselves (props.js). */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readDataTypes, readFunctions, readWords } from './data-types.js'
import { anchor, code, escaped, list, table } from './facts/markdown.js'
import { capitalized } from './facts/shown.js'
import { componentFiles, root } from './files.js'
import { readComponent } from './props.js'

/** @typedef {import('./props.js').Component & { file: string }} Documented */
/** @typedef {import('./data-types.js').DataType} DataType */

/** @returns {Documented[]} by their tags */
export function readComponents() {
  const components = componentFiles().map((file) => ({
    ...readComponent(readFileSync(path.join(root, file), 'utf8'), file),
    file,
  }))
  return components.sort((a, b) => a.tag.localeCompare(b.tag, 'en'))
}

/** A type, with the way to where the types in it are explained. @param {string} [text] @param {DataType[]} types */
function typeCell(text = '', types) {
  const named = types.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text))
  if (named.length === 1) return `[${code(text)}](#${anchor(named[0].name)})`
  return [code(text), ...named.map(({ name }) => `[${name}](#${anchor(name)})`)].join(' ')
}

/** What can be written for a prop, as its values where these are all. */
const valuesOf = ({ values, type }, types) => (values ? values.map(code).join(', ') : typeCell(type, types))

/** @param {Documented} component @param {DataType[]} types */
function chapter({ name, tag, sentence, props, events, slots, parts, methods, keys, phone, customProperties }, types) {
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
        valuesOf(prop, types),
        code(prop.default),
        escaped(prop.sentence),
      ]),
    ),
    ...table(
      'Events',
      ['event', 'in Riot', '`event.detail`', ''],
      events.map(({ name, detail, sentence }) => [
        code(name),
        code(`on${name}`),
        typeCell(detail, types),
        escaped(sentence),
      ]),
    ),
    ...table(
      'Slots',
      ['slot', ''],
      slots.map(({ name, sentence }) => [code(name), escaped(capitalized(sentence))]),
    ),
    ...table(
      'Parts',
      ['class', ''],
      parts.map((part) => [code(`k-${name}-${part.name}`), escaped(capitalized(part.sentence))]),
    ),
    ...table(
      'Methods',
      ['method', ''],
      methods.map(({ signature, sentence }) => [code(signature), escaped(sentence)]),
    ),
    ...table(
      'Keys',
      ['key', ''],
      keys.map(({ name, sentence }) => [name.split(', ').map(code).join(', '), escaped(capitalized(sentence))]),
    ),
    ...list('On a phone', phone),
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

/** @param {DataType} type @param {DataType[]} types @returns {string[]} */
const typeChapter = ({ name, sentence, fields, ...alias }, types) => [
  '',
  `### ${name}`,
  ...(sentence ? ['', sentence] : []),
  ...(fields.length === 0 ? ['', valuesOf(alias, types)] : []),
  ...table(
    'Fields',
    ['field', 'type', 'default', ''],
    fields.map((field) => [
      code(field.name),
      valuesOf(field, types),
      code(field.default),
      escaped(capitalized(field.sentence)),
    ]),
  ),
]

/** @param {DataType[]} types */
const globalChapter = (types) => [
  '',
  '## The global karui',
  '',
  'What `karui.min.js` and `karui.js` leave on the page. In an application `karui/core` has the same, and calls three of',
  'them otherwise: `register` is `define` there, `icons` is `registerIcons`, `locale` is `setWords`, which draws nothing anew.',
  ...table(
    'Functions',
    ['function', 'types', ''],
    readFunctions().map(({ signature, sentence }) => [
      code(signature),
      types
        .filter(({ name }) => signature.includes(name))
        .map(({ name }) => `[${name}](#${anchor(name)})`)
        .join(', '),
      escaped(sentence),
    ]),
  ),
]

/** @param {string[]} icons */
const iconChapter = (icons) => [
  '',
  '## Icons',
  '',
  `By name, in \`k-icon\` and each \`icon\`: ${icons.map(code).join(', ')}.`,
  '',
  'Others get their names on a plain page by `karui.icons({ rocket: "M12 2…" })`, in an application by the same function',
  'of `karui/core`, which is called `registerIcons` there: path data on a grid of 24 by 24, drawn as a stroke of 2.',
]

const wordChapter = () => [
  '',
  '## Words',
  '',
  'What the kit says itself. Those that are given take the place of the English: `karui.locale({ close: "Schließen" })`.',
  'What stands in braces is filled in.',
  ...table(
    'Keys',
    ['key', 'English'],
    readWords().map(({ key, text }) => [code(key), escaped(text)]),
  ),
]

/** @param {Documented[]} components @param {string[]} icons names of the icons inside */
export function apiReference(components, icons) {
  const types = readDataTypes(components)
  const others = ['The global karui', 'Types', 'Icons', 'Words']
  const contents = [
    ...components.map(({ tag, sentence }) => `- [\`${tag}\`](#${tag}): ${sentence}`),
    ...others.map((title) => `- [${title}](#${anchor(title)})`),
  ]
  const lines = [
    '# karui: elements',
    '',
    'Each is an element in HTML and a component in Riot. An attribute whose type is an array or an object is written as',
    'JSON; as a property it is the array or object itself.',
    '',
    ...contents,
    ...components.flatMap((component) => chapter(component, types)),
    ...globalChapter(types),
    ...['', '## Types', '', 'What is given and told as an object. A field with `?` may be left out.'],
    ...types.flatMap((type) => typeChapter(type, types)),
    ...iconChapter(icons),
    ...wordChapter(),
  ]
  return `${lines.join('\n')}\n`
}
