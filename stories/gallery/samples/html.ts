/** A story as a plain page writes it: attributes, and a script for what no attribute says. */
import { attributeName, type Props } from '../mount'
import { isJson, listenerOf, type Sampled } from './args'
import { json, literal } from './literal'
import { rewriteTags } from './tags'

const escapeAttribute = (text: string, quote: string) =>
  text.replaceAll('&', '&amp;').replaceAll(quote, quote === '"' ? '&quot;' : '&#39;')

/** @returns nothing where a script has to say it, or where it is so anyway */
function attributeOf(prop: string, value: unknown): string[] {
  const name = attributeName(prop)
  if (value === true) return [name]
  if (value === false || value === undefined || !isJson(value)) return []
  if (typeof value === 'object') return [`${name}='${escapeAttribute(literal(value, json), "'")}'`]
  // A line of its own would be indented with the markup around it.
  return [`${name}="${escapeAttribute(String(value), '"').replaceAll('\n', '&#10;')}"`]
}

export function htmlSample({ tag, markup, args }: Sampled): string {
  const attributes = Object.entries(args).flatMap(([prop, value]) => attributeOf(prop, value))
  const html = rewriteTags(markup, (_, written) =>
    written.flatMap((one) => (one === '{ ...props }' ? attributes : [one])),
  ).replaceAll(' { ...props }', '')
  const lines = scriptOf(tag, args)
  return lines.length ? `${html}\n\n<script>\n${lines.join('\n').replace(/^(?=.)/gm, '  ')}\n</script>` : html
}

function scriptOf(tag: string, args: Props): string[] {
  const spoken = Object.entries(args).filter(([, value]) => !isJson(value))
  const lines = spoken.map(([prop, value]) =>
    typeof value === 'function' && prop.startsWith('on')
      ? `element.addEventListener('${prop.slice(2)}', ${listenerOf(value)})`
      : `element.${prop} = ${typeof value === 'function' ? listenerOf(value) : prop}`,
  )
  return lines.length ? [`const element = document.querySelector('${tag}')`, ...lines] : []
}
