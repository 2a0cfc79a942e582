/** The form by hand, with the fewest nodes that show the same. */
import { type Field, fields, tools } from './data'

const markup = `<label class="bench-field"><span class="k-field-label"> </span><input class="bench-input"></label>`

/** Draws the buttons, and the form when they say so. */
export function mount(root: Element): void {
  root.innerHTML = tools
  const template = document.createElement('template')
  template.innerHTML = markup
  const field = template.content.firstElementChild!
  const values = new Map<string, string>()
  let form: HTMLFormElement | undefined

  const close = () => {
    form?.remove()
    form = undefined
  }
  const open = () => {
    form = document.createElement('form')
    form.addEventListener('input', ({ target }) => {
      const { name, value } = target as HTMLInputElement
      values.set(name, value)
    })
    form.append(...fields.map((one) => draw(field, one)))
    root.append(form)
  }
  root.firstElementChild!.addEventListener('click', ({ target }) => {
    const { id } = target as Element
    if (id === 'close') close()
    else if (id === 'open' && !form) open()
  })
}

function draw(template: Element, { label, name, type, value, placeholder }: Field) {
  const drawn = template.cloneNode(true) as Element
  ;(drawn.firstElementChild!.firstChild as Text).data = label
  Object.assign(drawn.lastElementChild as HTMLInputElement, { name, type, placeholder, value })
  return drawn
}
