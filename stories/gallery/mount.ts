import type { Meta, Story } from '../csf'
import { trustedHtml } from './trusted'

export type Props = Record<string, unknown>
export type StoryFile = { default: Meta<Props> } & Record<string, Story<Props>>

/** A story, and where it is found. */
export interface Entry {
  id: string
  name: string
  meta: Meta<Props>
  story: Story<Props>
}

/** `Feedback/Badge` and `WithMany` make `feedback-badge--with-many`, as Storybook names them. */
export const storyId = (title: string, name: string): string => `${kebab(title)}--${kebab(name)}`

const kebab = (text: string) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()

/** The args of a story over those of its file. */
export const argsOf = (meta: Meta<Props>, story: Story<Props>): Props => ({ ...meta.args, ...story.args })

/** How a story is mounted, where not as it is. */
export interface Mounting {
  /** Instead of its own. */
  args?: Props
  /** Changes its markup before anything of it is drawn. */
  change?(content: DocumentFragment): void
}

/**
 * A story as a plain HTML page would write it: the markup, with the args set as properties and `on*` as listeners on the
 * elements that carry `{ ...props }`.
 */
export function contentOf({ meta, story }: Entry, mounting: Mounting = {}): DocumentFragment {
  const tag = meta.component.name
  const markup = story.markup ?? `<${tag} { ...props }></${tag}>`
  const template = document.createElement('template')
  template.innerHTML = trustedHtml(markup.replaceAll('{ ...props }', 'data-args'))
  mounting.change?.(template.content)
  for (const element of template.content.querySelectorAll('[data-args]')) {
    element.removeAttribute('data-args')
    give(element, mounting.args ?? argsOf(meta, story))
  }
  return template.content
}

function give(element: Element, args: Props): void {
  for (const [name, value] of Object.entries(args)) {
    if (isMoreThanText(value)) giveValue(element, name, value)
    else if (value === true) element.setAttribute(attributeName(name), '')
    else if (value === false) Object.assign(element, { [name]: false })
    else if (value !== undefined) element.setAttribute(attributeName(name), String(value))
  }
}

const isMoreThanText = (value: unknown) => typeof value === 'object' || typeof value === 'function'

function giveValue(element: Element, name: string, value: unknown): void {
  if (name.startsWith('on') && typeof value === 'function')
    element.addEventListener(name.slice(2), value as EventListener)
  else Object.assign(element, { [name]: value })
}

/** Of the args what HTML from a server does not say: listeners, functions, and objects that are no JSON. */
export function giveRest(element: Element, args: Props): void {
  for (const [name, value] of Object.entries(args))
    if (isMoreThanText(value) && !element.hasAttribute(attributeName(name))) giveValue(element, name, value)
}

/** `noScrim` is written `no-scrim`. */
export const attributeName = (prop: string): string => prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
