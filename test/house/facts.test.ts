/** What a component does is what it says: src/build/props.js reads the one, `faultsOf` the other. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { filesIn } from '../../src/build/files.js'
import { readComponent } from '../../src/build/props.js'
import { readComponents } from '../../src/build/reference.js'
import { faultsOf } from './faults'

const components = readComponents()
const makers = filesIn('src/app', '.ts').map((file) => readFileSync(file, 'utf8'))

test.each(components)('$tag does what it says, and says what it does', ({ file }) => {
  expect(faultsOf(readFileSync(file, 'utf8'), file, { components, makers })).toEqual([])
})

const file = 'test/fixtures/sample.riot'
const sound = readFileSync(file, 'utf8')

/** As if the sample were one of the kit's. */
const faults = (source: string) =>
  faultsOf(source, file, { components: [...components, readComponent(source, file)], makers })

describe('a sound component', () => {
  test('has no fault', () => expect(faults(sound)).toEqual([]))
})

describe('each seeded fault is found, and nothing else', () => {
  test.each([
    [
      'a prop the template reads',
      '{ props.label }',
      '{ props.labl }{ props.label }',
      'reads, but does not declare, the prop labl',
    ],
    ['a prop the script reads', 'const { help,', 'const { hlep, help,', 'reads, but does not declare, the prop hlep'],
    ['a prop nobody reads', '{ props.label }', '', 'declares, but never reads, the prop label'],
    ['a prop nobody looks up', "['min']", '[]', 'declares, but never reads, the prop min'],
    ['a prop no behaviour reads', 'field, fieldMethods }', 'field }', 'declares, but never reads, the prop error'],
    [
      'an event emitted',
      "this.emit('close')",
      "this.emit('close'); this.emit('shut')",
      'dispatches, but does not declare, shut',
    ],
    [
      'an event dispatched',
      "this.emit('close')",
      "this.emit('close'); this.root.dispatchEvent(new CustomEvent('shut'))",
      'dispatches, but does not declare, shut',
    ],
    [
      'an event emitted by the template',
      'onclick={ tell }',
      "onclick={ tell } onkeyup={ () => emit('shut') }",
      'dispatches, but does not declare, shut',
    ],
    [
      'an event passed on by a method',
      'onselect={ pass }',
      'onselect={ pass } onscroll={ pass }',
      'dispatches, but does not declare, scroll',
    ],
    [
      'an event passed on by the template',
      'onclick={ tell }',
      'onclick={ tell } onkeydown={ tell }',
      'dispatches, but does not declare, keydown',
    ],
    ['an event of a behaviour', /\/\*\* Has it no more[\s\S]*?=> void\n/, '', 'dispatches, but does not declare, blur'],
    ['an event nobody emits', "this.emit('close')", '', 'declares, but never dispatches, close'],
    ['an event nobody passes on', 'this.tell(event)', '', 'declares, but never dispatches, select'],
    ['a slot', '<slot/>', '<slot/><slot name="end"/>', 'has, but does not tell, the slot end'],
    ['a slot that is not there', '<slot name="label"/>', '', 'tells, but has not, the slot label'],
    [
      'a part in the markup',
      '"k-sample-label"',
      '"k-sample-label k-sample-text"',
      'has, but does not tell, the part k-sample-text',
    ],
    [
      'a part in the styles',
      '.k-sample-note {',
      '.k-sample-foot, .k-sample-note {',
      'has, but does not tell, the part k-sample-foot',
    ],
    [
      'a part in the script',
      "this.emit('close')",
      "this.emit('close'); this.$('.k-sample-top')",
      'has, but does not tell, the part k-sample-top',
    ],
    [
      "another component's part",
      "'k-field-input'",
      "'k-field-inptu'",
      'has, but does not tell, the part k-field-inptu',
    ],
    [
      'a part that is not there',
      '@part label, note',
      '@part label, note, head',
      'tells, but has not, the part k-sample-head',
    ],
    ['a slot without a sentence', '@slot label - more of the label', '@slot label', 'tells without a sentence label'],
    ['a custom property', 'var(--k-space-2)', 'var(--k-sample-top, 0)', 'reads, but does not tell, --k-sample-top'],
    ['a key', "event.key === 'Delete'", '/^(Delete|End)$/.test(event.key)', 'handles, but does not tell, the key End'],
    [
      'a key among several',
      "event.key === 'Delete'",
      "['Delete', ' '].includes(event.key)",
      'handles, but does not tell, the key Space',
    ],
    [
      'a key the template asks for',
      'onkeydown={ erase }',
      "onkeydown={ (event) => event.key === 'Home' && shut() }",
      'handles, but does not tell, the key Home',
    ],
    [
      'a key of a behaviour',
      'import { type FieldMethods,',
      "import { overlay } from '../../src/behaviors'\n    import { type FieldMethods,",
      'handles, but does not tell, the key Escape',
    ],
    ['a key nobody handles', '@key Delete', '@key Delete, End', 'tells, but does not handle, the key End'],
    ['a key of an element that is not there', '<input class', '<p class', 'tells, but does not handle, the key Enter'],
    ['what to mind on a phone', '@phone - Nothing.', '', 'says nothing of a phone'],
    ["another component's property", '--k-field-edge', '--k-field-egde', 'reads, but does not tell, --k-field-egde'],
  ] as [string, string | RegExp, string, string][])('%s', (_, before, after, message) => {
    expect(sound).toMatch(before)
    expect(faults(sound.replace(before, () => after))).toEqual([`k-sample: ${message}`])
  })
})

test('keys that are heard, but not named, are found', () => {
  const source = sound
    .replace('     * @key Delete - closes it\n', '')
    .replace("event.key === 'Delete'", 'event.ctrlKey')
  expect(faults(source)).toEqual(['k-sample: listens for keys, but names none'])
})
