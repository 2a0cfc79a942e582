/** A story as the HTML of a plain page, made without a document. */
import { readTable } from '../../src/element/attributes'
import { argsOf, type Entry } from '../../stories/gallery/mount'

const attributeName = (prop: string) => prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Its args as attributes; functions and what else only a property can hold are left out. */
export function plainHtmlOf(
  { meta, story }: Pick<Entry, 'meta' | 'story'>,
  escapeHtml: (text: unknown) => string,
): string {
  const tag = meta.component.name!
  const markup = story.markup ?? `<${tag} { ...props }></${tag}>`
  const table = readTable(meta.component.props)
  const attributes = Object.entries(argsOf(meta, story)).flatMap(([prop, value]) => {
    const kind = prop === 'id' || prop === 'class' ? 'string' : table.get(prop)
    if (!kind || kind === 'property' || value === undefined || value === null) return []
    const text = value === true ? '' : kind === 'json' ? JSON.stringify(value) : String(value)
    return [`${attributeName(prop)}="${escapeHtml(text)}"`]
  })
  return markup.replaceAll('{ ...props }', attributes.join(' '))
}
