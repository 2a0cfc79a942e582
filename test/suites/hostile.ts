/** Writes a text everywhere where a story has one, and draws it. Runs in the page, put there by its driver. */
import type {} from '../../stories/gallery/canvas/canvas'
import type { Props } from '../../stories/gallery/mount'
import { firstDifference, outlineOf } from './outline'
import type { Tables } from './tables'

declare global {
  /** @returns one line for each fault: what is drawn otherwise than a plain text, and addresses that run a script */
  var karuiHostile: (id: string, hostile: string[], tables: Tables) => Promise<string[]>
  /** Set by what must not run. */
  var karuiBroken: unknown
}

/** Addresses are looked at for themselves: one that would run a script is left out. */
const addresses = ['href', 'src', 'action', 'formaction']
/** What a QR code is drawn by: how large it is depends on the bytes of its text. */
const drawings = ['d', 'viewBox', 'data-state']

globalThis.karuiHostile = async (id, hostile, tables) => {
  const faults: string[] = []
  for (const everyProp of [false, true]) {
    const draw = (text: string) => drawWith(id, text, { tables, everyProp })
    // As long as the others, and of as many characters: counters count both alike.
    const plain = '\u{e4}'.repeat(hostile[0]!.length)
    const expected = (await draw(plain)).map(withoutInitials)
    for (const text of hostile) {
      const found = (await draw(text)).map((line) => withoutInitials(line.replaceAll(text, plain)))
      const difference = firstDifference(expected, found)
      if (difference) faults.push(`${text} is not drawn as text: ${JSON.stringify(difference)}`)
      faults.push(...scriptAddresses().map((element) => `${text} became an address: ${element.outerHTML}`))
    }
  }
  if (globalThis.karuiBroken) faults.push(`a script ran: ${globalThis.karuiBroken}`)
  globalThis.karuiBroken = undefined
  return faults
}

/** The letter of an index is made of the text's own first. */
const withoutInitials = (line: string) => line.replace(/"[\p{L}#]"/gu, '"?"')

interface Filling {
  tables: Tables
  /** Also props that the story leaves out. */
  everyProp: boolean
}

async function drawWith(id: string, text: string, { tables, everyProp }: Filling): Promise<string[]> {
  const { load, mount, argsOf } = globalThis.karuiStories
  const entry = await load(id)
  const { meta, story } = entry
  const args = argsOf(meta, story)
  const given = { ...args, ...fillProps(args, text, { table: tables[meta.component.name!] ?? [], everyProp }) }
  mount(entry, { args: given, change: (content) => fillMarkup(content, text, tables) })
  await new Promise((resolve) => setTimeout(resolve))
  // Months that scroll are drawn one after another; a row that is open goes there behind the next frame.
  if (document.querySelector('[data-view="scroll"], k-swipe-item:not([data-state="closed"])'))
    await new Promise((resolve) => setTimeout(resolve, 400))
  // JSON writes some characters otherwise.
  const isJson = (element: Element, name: string) =>
    tables[element.localName]?.some(({ attribute, kind }) => attribute === name && kind === 'json')
  // Styles are set by scripts alone, and say how long a text turns out to be.
  return outlineOf(document.body, {
    leaves: (element, name) =>
      name === 'style' ||
      addresses.includes(name) ||
      Boolean(element.closest('.k-qr-code') && drawings.includes(name)) ||
      Boolean(isJson(element, name)),
  })
}

/** A pattern is no text: the browser complains of a regular expression that is none, and a mask writes other texts by it. */
const isText = ({ name, kind, values }: Tables[string][number]) =>
  kind === 'string' && !values && !/^(mask|pattern)$/.test(name)

function fillProps(
  args: Props,
  text: string,
  { table, everyProp }: { table: Tables[string]; everyProp: boolean },
): Props {
  const texts = table.filter((prop) => isText(prop) && (everyProp || prop.name in args))
  const data = table.filter(({ name, kind }) => kind === 'json' && name in args)
  return Object.fromEntries([
    ...texts.map(({ name }) => [name, text]),
    ...data.map(({ name }) => [name, fill(args[name], text)]),
  ])
}

function fill(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text
  if (Array.isArray(value)) return value.map((item) => fill(item, text))
  if (!value || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, text)]))
}

function fillMarkup(content: DocumentFragment, text: string, tables: Tables): void {
  for (const element of content.querySelectorAll('*'))
    for (const prop of tables[element.localName] ?? []) {
      const written = prop.attribute && element.getAttribute(prop.attribute)
      if (!written) continue
      if (isText(prop)) element.setAttribute(prop.attribute!, text)
      if (prop.kind === 'json') element.setAttribute(prop.attribute!, JSON.stringify(fill(JSON.parse(written), text)))
    }
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    if (node.data.trim()) node.data = text
  }
}

/** Elements whose address the browser would run; what is written on a component's own element is only a prop. */
function scriptAddresses(): Element[] {
  const runs = (address: string | null) =>
    address !== null &&
    URL.canParse(address, location.href) &&
    new URL(address, location.href).protocol === 'javascript:'
  return [...document.querySelectorAll(addresses.map((name) => `[${name}]`).join())].filter(
    (element) => !element.localName.includes('-') && addresses.some((name) => runs(element.getAttribute(name))),
  )
}
