/** The table by hand: rows are cloned and changed in place, one listener serves them all. */
import { type Line, lineCount, lineMaker, louder, swapped } from './data'
import { frame } from './frame'

const markup = `<tr><td class="col-md-1"> </td><td class="col-md-4"><a> </a></td><td class="col-md-1"><a
  ><span class="remove" aria-hidden="true">x</span></a></td><td class="col-md-6"></td></tr>`

/** Draws buttons and table, and does what they say. */
export function mount(root: Element): void {
  root.innerHTML = frame
  const body = root.querySelector('tbody')!
  const template = document.createElement('template')
  template.innerHTML = markup
  const row = template.content.firstElementChild!
  const make = lineMaker()
  const size = lineCount()
  let chosen: Element | null = null

  const add = (lines: Line[]) => {
    const drawn = document.createDocumentFragment()
    for (const line of lines) drawn.append(draw(row, line))
    body.append(drawn)
  }
  const clear = () => {
    body.textContent = ''
    chosen = null
  }
  const replace = (count: number) => {
    if (body.firstChild) clear()
    add(make(count))
  }
  const acts: Record<string, () => void> = {
    run: () => replace(size),
    runlots: () => replace(10 * size),
    add: () => add(make(size)),
    update: () => update(body),
    clear,
    swaprows: () => swap(body),
  }
  root.firstElementChild!.addEventListener('click', ({ target }) => acts[(target as Element).id]?.())
  body.addEventListener('click', ({ target }) => {
    const pressed = target as Element
    if (pressed.matches('.remove')) return pressed.closest('tr')!.remove()
    chosen?.removeAttribute('class')
    chosen = pressed.closest('tr')
    chosen?.setAttribute('class', 'danger')
  })
}

const labelIn = (row: Element) => row.firstElementChild!.nextElementSibling!.firstElementChild!.firstChild as Text

function draw(row: Element, { id, label }: Line) {
  const drawn = row.cloneNode(true) as Element
  ;(drawn.firstElementChild!.firstChild as Text).data = String(id)
  labelIn(drawn).data = label
  return drawn
}

function update(body: Element) {
  const rows = body.children
  for (let at = 0; at < rows.length; at += 10) labelIn(rows[at]!).data = louder(labelIn(rows[at]!).data)
}

function swap(body: Element) {
  const [one, other] = swapped(body.children.length)
  const first = body.children[one]!
  const second = body.children[other]!
  const after = second.nextSibling
  first.replaceWith(second)
  body.insertBefore(first, after)
}
