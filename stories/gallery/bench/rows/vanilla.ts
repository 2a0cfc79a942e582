/** The floor: the fewest nodes that show the same rows, written by hand, changed in place. */
import { CHOSEN, changed, type Row, rowCount, rowMaker, swapped } from './data'
import { tools } from './tools'

const markup = `<button class="k-bench-row" type="button" role="option" aria-selected="false"><span class="k-bench-label"> </span
  ><span class="k-bench-description"> </span><span class="k-bench-value"> </span><span class="k-tag"> </span></button>`

/** Draws the toolbar and the list, and does what their buttons say. */
export function mount(root: Element): void {
  root.innerHTML = `${tools}<div class="k-bench-rows k-list-rows" role="listbox" aria-label="Devices"></div>`
  const list = root.lastElementChild as HTMLElement
  const template = rowTemplate()
  const make = rowMaker()
  const size = rowCount()
  let rows: Row[] = []
  let chosen: Element | null = null

  const add = (more: Row[]) => {
    const drawn = document.createDocumentFragment()
    for (const row of more) drawn.append(draw(template, row))
    list.append(drawn)
    rows = rows.length ? rows.concat(more) : more
  }
  const empty = () => {
    list.textContent = ''
    chosen = null
    rows = []
  }
  const replace = (count: number) => {
    if (rows.length) empty()
    add(make(count))
  }
  const acts: Record<string, () => void> = {
    create: () => replace(size),
    many: () => replace(10 * size),
    append: () => add(make(size)),
    update: () => update(rows, list),
    swap: () => swap(rows, list),
    remove() {
      rows.splice(CHOSEN, 1)
      list.children[CHOSEN]!.remove()
    },
    clear: empty,
  }

  root.firstElementChild!.addEventListener('click', ({ target }) => acts[(target as Element).id]?.())
  list.addEventListener('click', ({ target }) => {
    chosen?.setAttribute('aria-selected', 'false')
    chosen = (target as Element).closest('button')
    chosen?.setAttribute('aria-selected', 'true')
  })
}

/** @returns a row to be copied, with an empty text in each part */
export function rowTemplate(): Element {
  const template = document.createElement('template')
  template.innerHTML = markup
  return template.content.firstElementChild!
}

const write = (part: Element | null, text: string) => {
  ;(part!.firstChild as Text).data = text
}

function draw(template: Element, row: Row) {
  const drawn = template.cloneNode(true) as Element
  const label = drawn.firstElementChild!
  const description = label.nextElementSibling!
  write(label, row.label)
  write(description, row.description)
  write(description.nextElementSibling, row.value)
  write(drawn.lastElementChild, row.tag)
  return drawn
}

function update(rows: Row[], list: Element) {
  for (let at = 0; at < rows.length; at += 10) {
    const row = Object.assign(rows[at]!, changed(rows[at]!))
    const tag = list.children[at]!.lastElementChild!
    write(tag, row.tag)
    write(tag.previousElementSibling, row.value)
  }
}

function swap(rows: Row[], list: Element) {
  const [one, other] = swapped(rows.length)
  const first = list.children[one]!
  const second = list.children[other]!
  const after = second.nextSibling
  first.replaceWith(second)
  list.insertBefore(first, after)
  ;[rows[one], rows[other]] = [rows[other]!, rows[one]!]
}
