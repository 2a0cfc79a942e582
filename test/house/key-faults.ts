/** Where a component handles a key that its `@key` lines do not tell, or tells one that nothing of it handles. */
import type { Component } from '../../src/build/props.js'
import { without } from './finders'
import { elementsIn, hearsKeys, keysOf } from './key-finders'

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

/** What browsers handle, by element, or by the type of an `input`; of text only what is more than typing. */
const byElement: Record<string, string[]> = {
  a: ['Enter'],
  button: ['Enter', 'Space'],
  dialog: ['Escape'],
  form: ['Enter'],
  text: ['Enter', 'ArrowUp', 'ArrowDown'],
  checkbox: ['Space'],
  radio: ['Space', ...arrows],
  range: ['PageUp', 'PageDown', 'Home', 'End', ...arrows],
  file: ['Enter', 'Space'],
  select: ['Space', 'Characters', 'Home', 'End', ...arrows],
  textarea: ['Enter'],
  summary: ['Enter', 'Space'],
}

/** The same by other words of code: pasting, and a box that scrolls and is within reach of keys. */
const byWords: [words: RegExp, keys: string[]][] = [
  [/'contextmenu'/, ['ContextMenu']],
  [/\btypeahead\(/, ['Characters']],
  [/\sonpaste=/, ['Control+v', 'Meta+v']],
  [/'tabindex', '0'/, ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Space']],
]

const toldBy = ({ keys }: Component) => keys.flatMap(({ name }) => name.split(', '))

/** By the elements that a source has: what has the focus can be left, too, and a component tells its own keys. */
function broughtAlong(source: string, components: Component[]): string[] {
  const ofComponent = (name: string) => components.filter(({ tag }) => tag === name).flatMap(toldBy)
  const ofElement = (name: string) => byElement[name]?.concat('Tab', 'Shift+Tab') ?? ofComponent(name)
  const otherwise = byWords.filter(([words]) => words.test(source)).flatMap(([, keys]) => keys)
  return [...elementsIn(source).flatMap(ofElement), ...otherwise]
}

/**
 * @param facts what the component says of itself
 * @param sources text of its file, and of all that it uses
 * @param components those that may be part of it
 * @returns a sentence for each fault
 */
export function keyFaults(facts: Component, sources: string[], components: Component[]): string[] {
  const told = toldBy(facts)
  const handled = sources.flatMap(keysOf)
  const others = components.filter(({ tag }) => tag !== facts.tag)
  const known = [...handled, ...sources.flatMap((source) => broughtAlong(source, others))]
  const isSilent = sources.some(hearsKeys) && handled.length === 0
  return [
    ...without(handled, told).map((key) => `handles, but does not tell, the key ${key}`),
    ...without(told, known).map((key) => `tells, but does not handle, the key ${key}`),
    ...(isSilent ? ['listens for keys, but names none'] : []),
  ].map((fault) => `${facts.tag}: ${fault}`)
}
