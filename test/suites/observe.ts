/** Mounts a story, changes its args, acts on it and takes it away, and tells what is seen. Runs in the page. */
import type { Entry, Props } from '../../stories/gallery/mount'
import { outlineOf } from './outline'
import type { Tables } from './tables'

/** A story on the page, as a plain element or under a Riot parent. */
export interface Mounted {
  /** Around all that is drawn. */
  root: Element
  /** What has the args, and so the events. */
  hosts: Element[]
  /** Gives other values for some of the args. */
  change(args: Props): void
  unmount(): void
}

export interface Observation {
  drawn: string[]
  /** With other texts and numbers, and each switch the other way. */
  changed: string[]
  /** Events of the component's own, in the order of their names. */
  heard: string[]
  /** What is still there after unmounting. */
  left: string[]
}

/** Of what the styles decide, as much as shows whether they found their attributes. */
const looks = [
  'display',
  'color',
  'background-color',
  'font-size',
  'font-weight',
  'padding',
  'box-shadow',
  'min-height',
]

export async function observe(
  { meta, story }: Entry,
  mount: (args: Props) => Mounted,
  tables: Tables,
): Promise<Observation> {
  const table = tables[meta.component.name!] ?? []
  const given: Props = { ...meta.args, ...story.args }
  const before = surroundings()
  const heard = new Set<string>()
  const mounted = mount({ ...given, ...listeners(table, { heard, isOwn: (event) => isOwn(event, mounted.hosts) }) })
  await atRest()
  const drawn = outline(mounted.root)
  mounted.change(changed(given, table))
  await atRest()
  const other = outline(mounted.root)
  mounted.change(given)
  await atRest()
  await act(mounted.root)
  await atRest()
  mounted.unmount()
  await atRest()
  return {
    drawn,
    changed: other,
    heard: [...heard].sort(),
    left: surroundings().filter((line) => !before.includes(line)),
  }
}

/** What a component does later, it does in tasks of their own or in the next frames. */
async function atRest() {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  await nextTask()
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/**
 * A component's element keeps the attributes that were written, its root under a Riot parent only what it passes on.
 * `selected` says what a reset brings back: the first value of a plain element, the parent's value under a Riot parent.
 */
function outline(root: Element): string[] {
  const isState = (name: string) => /^(data-state|role|class|hidden|aria-)/.test(name)
  return outlineOf(root, {
    leaves: (element, name) =>
      name === 'slot' || name === 'selected' || (element.localName.includes('-') && !isState(name)),
    adds: (element) => looks.map((look) => getComputedStyle(element).getPropertyValue(look)).join(' | '),
  })
}

/** What a component may touch outside of itself. */
function surroundings(): string[] {
  const { documentElement: root, body } = document
  const own = [root, body].map((element) => (element.cloneNode() as Element).outerHTML)
  return [...own, ...[...body.querySelectorAll('*')].map(({ localName, className }) => `${localName}.${className}`)]
}

interface Ear {
  heard: Set<string>
  isOwn(event: Event): boolean
}

/** Prevented, our own events change nothing: what follows is the same for every owner. */
function listeners(table: Tables[string], { heard, isOwn }: Ear): Props {
  const events = table.filter(({ kind }) => kind === 'event')
  const listener = (event: Event) => {
    if (event instanceof CustomEvent) event.preventDefault()
    if (isOwn(event)) heard.add(event.type)
  }
  return Object.fromEntries(events.map(({ name }) => [name, listener]))
}

/** What bubbles up from another component in a slot is heard at a plain element, and is not its own. */
const isOwn = ({ target }: Event, hosts: Element[]) =>
  hosts.some((host) => nearestComponent(target as Element) === host)

function nearestComponent(element: Element | null): Element | null {
  return !element || element.localName.startsWith('k-') ? element : nearestComponent(element.parentElement)
}

/** A window of the system; a sheet, which a select makes of elements, and in the Riot page there are none. */
const opensElsewhere = '[type=file], [role=combobox]'

/** Presses or fills in each control once. */
async function act(root: Element): Promise<void> {
  const stay = (event: Event) => event.preventDefault()
  for (const type of ['click', 'submit']) addEventListener(type, stay)
  for (const control of root.querySelectorAll<HTMLElement>('a, button, input, select, textarea')) {
    const isText = control.matches('input:not([type=checkbox], [type=radio], [type=file]), select, textarea')
    if (control.matches(opensElsewhere) || control.hidden) continue
    if (isText) for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
    else control.click()
    await nextTask()
  }
  for (const type of ['click', 'submit']) removeEventListener(type, stay)
}

function changed(args: Props, table: Tables[string]): Props {
  const other = ({ name, values }: Tables[string][number]) => {
    const value = args[name]
    if (values) return values.find((one) => one !== value)
    return otherThan(value)
  }
  return Object.fromEntries(table.filter(({ name }) => name in args).map((prop) => [prop.name, other(prop)]))
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'string') return `${value}!`
  if (typeof value === 'number') return value / 2
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.map(otherThan)
  if (!value || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, otherThan(item)]))
}
