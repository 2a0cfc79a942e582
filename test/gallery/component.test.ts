/** The page of a component tells all that the component says of itself, and shows each of its stories with its code. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readComponents } from '../../src/build/reference.js'
import { indexStories } from '../suites/index-stories'
import { folder } from './site'

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')

describe.each(readComponents())('$tag', ({ name, tag, sentence, ...facts }) => {
  const html = readFileSync(path.join(folder, 'components', name, 'index.html'), 'utf8')
  const text = textOf(html)

  test('is told of: attributes, events, slots, methods, parts, custom properties, keys, what to mind on a phone', () => {
    const own = facts.props.filter(({ kind, name: prop }) => kind !== 'event' && !/^(id|class)$/.test(prop))
    const told = [
      `<${tag}>`,
      ...own.flatMap(({ attribute, name: prop, default: leftOut = '' }) => [attribute ?? prop, leftOut]),
      ...[...facts.events, ...facts.slots, ...facts.customProperties, ...facts.keys].map((one) => one.name),
      ...facts.methods.map(({ signature }) => signature),
      ...facts.parts.map((part) => `.${tag}-${part.name}`),
      ...[sentence, ...facts.phone, ...own.map((one) => one.sentence), ...facts.keys.map((one) => one.sentence)].map(
        (said) => said.replaceAll('`', '').slice(1),
      ),
    ]
    expect(told.filter((thing) => !text.includes(thing.replace(/\s+/g, ' ')))).toEqual([])
  })

  test('is shown: each story, by what it says, with its code as HTML and as Riot', () => {
    const own = indexStories().filter(({ facts: factsOf }) => factsOf().tag === tag)
    for (const { stories } of own)
      for (const { id } of stories) {
        expect(html).toContain(`id="${id}"`)
        expect(html).toContain(`href="../../stories/${id}/"`)
      }
    const shown = html.match(/class="g-story"/g)?.length ?? 0
    expect(shown).toBeGreaterThan(0)
    expect(html.match(/<span[^>]*>(HTML|Riot)<\/span>/g)).toHaveLength(2 * shown)
  })
})
