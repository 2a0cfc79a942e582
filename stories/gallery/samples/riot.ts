/** A story as a Riot component writes it: values in braces, components by their names. */
import type { Props } from '../mount'
import { isJson, listenerOf, type Sampled } from './args'
import { javaScript, literal } from './literal'
import { rewriteTags } from './tags'

/** The props of components, by tag: what is needed of `Prop` of src/build/props.js. */
export type Tables = Record<string, { attribute?: string; kind: string }[]>

/**
 * Markup of a plain page as a Riot template.
 * @param args what stands in the place of `{ ...props }`
 */
export function riotMarkup(markup: string, tables: Tables, args: string[]): string {
  const escaped = markup.replace(/\{(?! \.\.\.props \})/g, '\\{')
  const props = rewriteTags(escaped, (tag, written) =>
    written.flatMap((one) => (one === '{ ...props }' ? args : tag.startsWith('k-') ? propOf(one, tables[tag]) : one)),
  )
  return props.replace(sameSlot, inOneSlot)
}

/** What an attribute's text says to a plain element, a Riot parent gives as a value. */
function propOf(written: string, table: Tables[string] = []): string {
  const [, name, double, single] = written.match(/^([\w:-]+)(?:="([^"]*)"|='([^']*)')?$/) ?? []
  const kind = table.find(({ attribute }) => attribute === name)?.kind
  const text = (double ?? single ?? '').replaceAll('\\{', '{')
  if (kind === 'boolean') return `${name}={ ${text !== 'false'} }`
  if (kind === 'number' || kind === 'json') return `${name}={ ${text} }`
  return written
}

/** Elements one after another in one slot, which Riot takes together only in a `<template>`. */
const sameSlot =
  /<([\w-]+)[^>]* slot="(\w+)"[^>]*>(?:(?!<\1)[\s\S])*?<\/\1>(?:\s*<\1[^>]* slot="\2"[^>]*>(?:(?!<\1)[\s\S])*?<\/\1>)+/g
const inOneSlot = (elements: string, _: string, slot: string) =>
  `<template slot="${slot}">${elements.replaceAll(` slot="${slot}"`, '')}</template>`

const camelCase = (tag: string) => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascalCase = (tag: string) => camelCase(tag.replace(/^k-/, '-'))
const indented = (text: string, indent: string) => text.replace(/^(?=.)/gm, indent)

/** An arg as the template gives it, and what of it the script has to say. */
function givenAs(prop: string, value: unknown): { attribute: string; constant?: string; member?: string } {
  const name = prop.replace(/^on/, '') || prop
  if (!isJson(value)) {
    const source = typeof value === 'function' ? listenerOf(value) : ''
    return { attribute: `${prop}={ ${name} }`, constant: source && `const ${name} = ${source}`, member: name }
  }
  if (typeof value === 'string' && !/["{\\]/.test(value))
    return { attribute: `${prop}="${value.replaceAll('&', '&amp;')}"` }
  const text = literal(value, javaScript)
  if (text.length <= 60) return { attribute: `${prop}={ ${text} }` }
  return { attribute: `${prop}={ ${name} }`, constant: `const ${name} = ${text}`, member: name }
}

const given = (args: Props) =>
  Object.entries(args).flatMap(([prop, value]) => (value === undefined ? [] : givenAs(prop, value)))

/** @param known tags that are components of the kit */
export function riotSample({ markup, args }: Sampled, tables: Tables): string {
  const props = given(args)
  const template = riotMarkup(
    markup,
    tables,
    props.map(({ attribute }) => attribute),
  )
  const tags = [...new Set(markup.match(/(?<=<)k-[\w-]+/g))].filter((tag) => tables[tag]).sort()
  const constants = props.flatMap(({ constant }) => constant || [])
  const members = props.flatMap(({ member }) => member ?? [])
  const script = [
    `import { ${tags.map(pascalCase).join(', ')} } from 'karui'`,
    ...constants.map((constant) => `\n${constant}`),
    '\nexport default {',
    `  components: { ${tags.map((tag) => `${camelCase(tag)}: ${pascalCase(tag)}`).join(', ')} },`,
    ...members.map((member) => `  ${member},`),
    '}',
  ]
  return `<my-page>
${indented(template, '  ')}

  <script>
${indented(script.join('\n'), '    ')}
  </script>
</my-page>`
}
