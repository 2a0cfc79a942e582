/** What a page may get wrong in the attributes of an element; said in development only. */
import { complain } from '../core'

/** Of any element in HTML, and those of frameworks, whose names begin or are written as no attribute of ours. */
const others = /* @__PURE__ */ new RegExp(
  '^(aria-|data-|hx-|ng-|on|v-|x-)|[^a-z-]|^(accesskey|autocapitalize|autocorrect|autofocus|class|contenteditable|dir|' +
    'draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|lang|nonce|part|' +
    'popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions)$',
)

const withoutHyphens = (name: string) => name.replaceAll('-', '')

/**
 * @param known its attributes, and the prop of each
 * @param values what some of them may be, as `valueTable` of src/build/props.js writes it: `side:start|end size:sm|md`
 */
export function checkAttributes(
  { localName, attributes }: Element,
  known: ReadonlyMap<string, string>,
  values = '',
): void {
  const lists = new Map(values.split(' ').map((entry) => entry.split(':') as [string, string]))
  for (const { name, value } of attributes) {
    const list = lists.get(name)?.split('|')
    if (list && !list.includes(value)) complain(localName, `has ${name}="${value}"; it can be ${list.join(', ')}`)
    if (known.has(name) || others.test(name)) continue
    const near = [...known.keys()].find((other) => withoutHyphens(other) === withoutHyphens(name))
    complain(localName, `has no attribute ${name}${near ? `; it is written ${near}` : ''}`)
  }
}
