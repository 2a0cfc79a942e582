/**
 * `karui/ssr`: components as HTML, on any Node server and at build time. The HTML is what the elements draw in a page, with
 * the marks by which they take it over there.
 */
import { install } from 'riot'
import type { Wrapper } from '../element'
import { uncoverSelects, writeProperties } from './controls'
import { componentOf, drawElements, type Props, register } from './elements'
import { completeForms } from './forms'
import { onServer } from './instances'
import { htmlIn } from './markup'
import { inPage, type RenderOptions } from './page'
import { nameSlots } from './slots'

export { escapeHtml } from './markup'
export { type RenderOptions, register }

install(onServer)

/** HTML for the slots, by their names; a text alone is for the default one. It is markup: what is text is escaped. */
export type Slots = string | Record<string, string>

function fill(host: Element, slots: Slots): void {
  const byName = typeof slots === 'string' ? { default: slots } : slots
  for (const [name, html] of Object.entries(byName)) {
    const content = document.createElement('div')
    content.innerHTML = html
    for (const node of [...content.childNodes]) {
      if (name === 'default') host.append(node)
      else host.append(inSlot(node, name))
    }
  }
}

/** Only elements can say which slot they are for. */
function inSlot(node: ChildNode, name: string): Element {
  const element = node.nodeType === 1 ? (node as Element) : document.createElement('span')
  if (element !== node) element.append(node)
  element.setAttribute('slot', name)
  return element
}

const finish = (root: Element) => {
  completeForms(root)
  uncoverSelects(root)
  writeProperties(root)
  nameSlots(root)
  return htmlIn(root)
}

/** Data that JSON cannot say tells no two renders apart. */
function inText(drawn: unknown[]): string {
  try {
    return JSON.stringify(drawn)
  } catch {
    return String(drawn[0])
  }
}

/**
 * One component as HTML. What stands in its slots is drawn as far as it is registered.
 * @param component itself, or the tag of one that is registered
 * @throws {Error} where nobody registered the tag; what the component throws
 */
export function render(
  component: Wrapper | string,
  props: object = {},
  slots: Slots = '',
  options: RenderOptions = {},
): string {
  if (typeof component !== 'string') register(component)
  const tag = typeof component === 'string' ? component : component.name!
  if (!componentOf(tag)) throw new Error(`karui/ssr: <${tag}> is not registered; give its component to register()`)
  return inPage(inText([tag, props, slots]), options, (root) => {
    const host = document.createElement(tag)
    const { id, class: classes } = props as { id?: string; class?: string }
    if (id) host.id = id
    if (classes) host.setAttribute('class', classes)
    fill(host, slots)
    root.append(host)
    drawElements(root, { host, props: props as Props })
    return finish(root)
  })
}

/** A piece of a page as HTML, with every registered element in it drawn. */
export function renderHtml(html: string, options: RenderOptions = {}): string {
  return inPage(html, options, (root) => {
    root.innerHTML = html
    drawElements(root)
    return finish(root)
  })
}
