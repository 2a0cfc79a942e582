/** A story as the HTML of a plain page, made without a document. */
import { argsOf, attributeName, type Entry } from './mount'
import { isJson } from './samples/args'

/** How an element's attributes are read: `*` JSON, `!` a property only, as in a component's table of props. */
function kindOf(prop: string, table = ''): string | undefined {
  if (prop === 'id' || prop === 'class') return ''
  const entry = table.split(' ').find((one) => one.replace(/\W$/, '') === prop)
  return entry?.slice(prop.length)
}

/**
 * Its args as attributes; functions and what else only a property can hold are left out.
 * @param mark an attribute for the elements that have the args, by which a script finds them
 */
export function plainHtmlOf(
  { meta, story }: Pick<Entry, 'meta' | 'story'>,
  escapeHtml: (text: unknown) => string,
  mark = '',
): string {
  const tag = meta.component.name!
  const markup = story.markup ?? `<${tag} { ...props }></${tag}>`
  const attributes = Object.entries(argsOf(meta, story)).flatMap(([prop, value]) => {
    const kind = kindOf(prop, meta.component.props)
    if (kind === undefined || kind === '!' || value === undefined || value === null || !isJson(value)) return []
    const text = value === true ? '' : kind === '*' ? JSON.stringify(value) : String(value)
    return [`${attributeName(prop)}="${escapeHtml(text)}"`]
  })
  return markup.replaceAll('{ ...props }', [mark, ...attributes].filter(Boolean).join(' '))
}
