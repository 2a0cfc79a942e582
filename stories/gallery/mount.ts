import type { Meta, Story } from '../csf'
import { trustedHtml } from './trusted'

export type Props = Record<string, unknown>
export type StoryFile = { default: Meta<Props> } & Record<string, Story<Props>>

/** `Feedback/Badge` and `WithMany` make `feedback-badge--with-many`, as Storybook names them. */
export const storyId = (title: string, name: string): string => `${kebab(title)}--${kebab(name)}`

const kebab = (text: string) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()

/** The args of a story over those of its file. */
export const argsOf = (meta: Meta<Props>, story: Story<Props>): Props => ({ ...meta.args, ...story.args })

/**
 * Mounts a story as a plain HTML page would write it: the markup, with the args set as properties and `on*` as listeners
 * on the elements that carry `{ ...props }`.
 */
export function mountStory(
  canvas: HTMLElement,
  meta: Meta<Props>,
  story: Story<Props>,
  args = argsOf(meta, story),
): void {
  const tag = meta.component.name
  const markup = story.markup ?? `<${tag} { ...props }></${tag}>`
  const template = document.createElement('template')
  template.innerHTML = trustedHtml(markup.replaceAll('{ ...props }', 'data-args'))
  for (const element of template.content.querySelectorAll('[data-args]')) {
    element.removeAttribute('data-args')
    give(element, args)
  }
  canvas.replaceChildren(template.content)
}

function give(element: Element, args: Props) {
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('on') && typeof value === 'function')
      element.addEventListener(name.slice(2), value as EventListener)
    else if (typeof value === 'object' || typeof value === 'function') Object.assign(element, { [name]: value })
    else if (value === true) element.setAttribute(attribute(name), '')
    else if (value === false) Object.assign(element, { [name]: false })
    else if (value !== undefined) element.setAttribute(attribute(name), String(value))
  }
}

const attribute = (prop: string) => prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
