/** HTML as text. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it can stand in HTML, between tags and in quotes: for data in a slot. */
export const escapeHtml = (text: unknown): string => String(text).replace(/[&<>"]/g, (sign) => entities[sign]!)

/**
 * The inside of an element. The document that draws here writes the signs of some texts as they are: `&` and `<` in attributes,
 * and everything in these two elements, as if it were markup.
 */
export function htmlIn(root: Element): string {
  for (const { attributes } of root.querySelectorAll('*'))
    for (const attribute of attributes)
      if (/[&<]/.test(attribute.value)) attribute.value = attribute.value.replace(/[&<]/g, (sign) => entities[sign]!)
  for (const element of root.querySelectorAll('title, textarea')) {
    const text = escapeHtml(element.textContent)
    // A parser drops a line break at the beginning.
    element.textContent = text.startsWith('\n') ? `\n${text}` : text
  }
  return root.innerHTML
}
