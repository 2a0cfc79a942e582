/** What an element takes and tells, from what its component says of itself; and the list of all of them. */
import { withPauses } from '../pause'
import { type ElementFacts, elements } from './elements'
import { grow } from './grow'
import { list, type Row, text } from './pieces'

/** Begins with a capital, without Markdown's marks of code. */
const plain = (sentence: string) => sentence.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('`', '')

/** @param tag of an element; another, or none, for the list */
export function showApi(body: HTMLElement, tag: string): void {
  const facts = elements.find((element) => element.tag === tag)
  const content = document.createDocumentFragment()
  content.append(...(facts ? pageOf(facts) : listOfAll()))
  document.title = facts ? facts.tag : 'karui: elements'
  void withPauses(grow(body, content))
}

const listOfAll = () => [
  text('h1', 'Elements'),
  list(elements.map(({ tag, sentence }) => ({ label: tag, description: plain(sentence), href: `?api=${tag}` }))),
]

function pageOf({ tag, sentence, ...facts }: ElementFacts): HTMLElement[] {
  const named = ({ name: label, sentence }: { name: string; sentence: string }): Row => ({
    label,
    description: plain(sentence),
  })
  return [
    text('h1', tag),
    text('p', plain(sentence)),
    ...chapter('Attributes and properties', facts.props.filter(({ kind }) => kind !== 'event').map(propRow)),
    ...chapter(
      'Events',
      facts.events.map((event) => ({ ...named(event), value: event.type })),
    ),
    ...chapter('Slots', facts.slots.map(named)),
    ...chapter(
      'Methods',
      facts.methods.map((method) => ({ ...named(method), label: method.signature })),
    ),
    ...chapter(
      'Custom properties',
      facts.customProperties.map((one) => ({ ...named(one), value: one.fallback })),
    ),
    ...chapter(
      'Parts',
      facts.parts.map((part) => ({ ...named(part), label: `.${tag}-${part.name}` })),
    ),
  ]
}

/** Nothing where there are no rows. */
const chapter = (title: string, rows: Row[]) => (rows.length > 0 ? [text('h2', title), list(rows)] : [])

function propRow({
  name,
  attribute = name,
  type,
  values,
  sentence,
  default: leftOut,
}: ElementFacts['props'][number]): Row {
  const said = [sentence, leftOut && `Left out: ${leftOut}.`].filter(Boolean).join(' ')
  return { label: attribute, description: plain(said), value: values?.join(', ') ?? type }
}
