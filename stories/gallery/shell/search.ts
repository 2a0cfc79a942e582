/** Filters the lists of a page as its visitor types. Without it, the lists are whole. */

/** Without case and accents, as people search. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word is somewhere in the text. */
const matches = (text: string, words: string[]) => words.every((word) => text.includes(word))

function filter(page: ParentNode, query: string): void {
  const words = plain(query).split(/\s+/).filter(Boolean)
  for (const item of page.querySelectorAll<HTMLElement>('[data-find]'))
    item.hidden = !matches(plain(item.dataset.find!), words)
  const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')]
  for (const group of groups) group.hidden = !group.querySelector('[data-find]:not([hidden])')
  const isNothing = groups.every(({ hidden }) => hidden)
  for (const note of page.querySelectorAll<HTMLElement>('[data-nothing]')) note.hidden = !isNothing
}

const isTyping = ({ target }: KeyboardEvent) =>
  (target as Element).matches('input, textarea, select, [contenteditable]')

export function startSearch(page: Document): void {
  const fields = [...page.querySelectorAll<HTMLElement>('.g-shell-search')]
  page.addEventListener('input', ({ target }) => {
    const input = target as HTMLInputElement
    if (fields.some((field) => field.contains(input))) filter(page, input.value)
  })
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    const input = fields.find((field) => field.checkVisibility())?.querySelector('input')
    if (!input) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}
