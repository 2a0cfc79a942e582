import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { blocks, markupOf } from '../../src/build/blocks.js'
import { CLOSED_LIST } from '../../src/build/prop-types.js'
import { attributeTable, readComponent } from '../../src/build/props.js'

/** Lies where a component would, so that its imports lead to the real core. */
const file = join(__dirname, '../../components/lists/sample.riot')

const withProps = (members: string, before = '') => `
<k-sample>
  <p>{ props.label }</p>
  <script lang="ts">
    import type { FieldProps, HostProps, Size } from '../../src/core'
    ${before}
    export interface SampleProps {
      ${members}
    }
  </script>
</k-sample>`

const read = (members: string, before?: string) => readComponent(withProps(members, before), file)
const onlyProp = (type: string, before?: string) => read(`/** One. */ it?: ${type}`, before).props[0]

describe('the closed list of prop types', () => {
  test.each([
    ['string', 'string'],
    ['number', 'number'],
    ['boolean', 'boolean'],
    ['number | null', 'number'],
    ['string[]', 'json'],
    ['readonly string[]', 'json'],
    ['[from: number, to: number]', 'json'],
    ['Record<string, number>', 'json'],
    ['{ label: string }', 'json'],
    ['(item: string) => string', 'any'],
    ['Date', 'any'],
    ['string[] | Promise<string[]>', 'any'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a type
    ['`#${string}`', 'string'],
  ])('%s is read as %s', (type, kind) => {
    expect(onlyProp(type)).toMatchObject({ type, kind })
  })

  test.each([
    ["'start' | 'end'", ['start', 'end']],
    ['Size', ['sm', 'md', 'lg']],
    ["Size | 'xl'", ['sm', 'md', 'lg', 'xl']],
    ['Side', ['top', 'bottom']],
  ])('%s allows %j', (type, values) => {
    const prop = onlyProp(type, "type Side = 'top' | 'bottom'")
    expect(prop).toMatchObject({ type, kind: 'string', values })
  })

  test.each([
    ['Row', 'export interface Row { label: string }', 'json'],
    ['HostProps', '', 'json'],
    ['Rows', 'interface Row { label: string }; type Rows = Row[]', 'json'],
    ['Name', 'const names = { a: 1 }; type Name = keyof typeof names', 'string'],
    ['Schema', "import type { Schema } from 'some-package'", 'any'],
  ])('the name %s of `%s` is followed: %s', (type, before, kind) => {
    expect(onlyProp(type, before).kind).toBe(kind)
  })

  test.each([
    'string | number',
    'boolean | "mixed"',
    'unknown',
    '1 | 2',
    'Unheard',
    'bigint',
  ])('%s is refused, naming file, prop and the list', (type) => {
    const act = () => onlyProp(type)
    expect(act).toThrow(`${file}: the prop "it" is \`${type}\`, which is none of: ${CLOSED_LIST}.`)
  })
})

describe('a prop', () => {
  test.each([
    ['/** One. */ label: string', { required: true, sentence: 'One.' }],
    ['/** One. @default md */ size?: Size', { required: false, default: 'md', sentence: 'One.' }],
    ["/** One.\n * Two.\n * @default 'a b' */ it?: string", { default: "'a b'", sentence: 'One. Two.' }],
    ['/** One. */ noScrim?: boolean', { name: 'noScrim', attribute: 'no-scrim' }],
    ['/** One. */ renderItem?: (item: string) => string', { name: 'renderItem', attribute: undefined }],
    ['/** One. */ onclose?: () => void', { name: 'onclose', kind: 'event', attribute: undefined }],
    ['/** One. */ online?: boolean', { name: 'online', kind: 'boolean' }],
  ])('%s', (member, expected) => {
    const [prop] = read(member).props
    expect(prop).toEqual({ ...prop, ...expected })
  })

  test.each([
    ['no sentence', 'label: string', 'the prop "label" has no sentence'],
    ['the sentence of another', '/** One. */ label: string\n value: string', 'the prop "value" has no sentence'],
    ['a computed name', '[name: string]: string', 'props are listed by name'],
  ])('with %s is refused', (_, members, message) => {
    expect(() => read(members)).toThrow(message)
  })
})

describe('what the props extend', () => {
  const names = (heritage: string, members: string) =>
    readComponent(withProps(members).replace('SampleProps {', `SampleProps extends ${heritage} {`), file).props.map(
      ({ name }) => name,
    )

  test.each([
    ['HostProps', ['own', 'id', 'class']],
    ["Pick<FieldProps, 'name' | 'disabled'>", ['own', 'name', 'disabled']],
    ["Omit<HostProps, 'class'>, Pick<FieldProps, 'form'>", ['own', 'id', 'form']],
  ])('%s: own props first', (heritage, expected) => {
    expect(names(heritage, '/** One. */ own?: string')).toEqual(expected)
  })

  test('a base of a base is read too', () => {
    expect(names('FieldProps', '')).toEqual(expect.arrayContaining(['id', 'class', 'label', 'name', 'form']))
  })

  test('a prop declared again counts once, as declared last', () => {
    const source = withProps('/** Mine. */ id?: string').replace('SampleProps {', 'SampleProps extends HostProps {')
    const ids = readComponent(source, file).props.filter(({ name }) => name === 'id')
    expect(ids.map(({ sentence }) => sentence)).toEqual(['Mine.'])
  })

  test('an unknown base is an error', () => {
    expect(() => names('Unheard', '')).toThrow('the props extend Unheard')
  })
})

const whole = `
<!-- a comment with a <b>tag</b> -->
<k-date-sheet>
  <dialog><slot/></dialog>

  <script lang="ts">
    import type { RiotComponent } from 'riot'
    export interface DateSheetProps {
      /** Asks to close. */
      oncancel?: (event: CustomEvent<{ reason: 'escape' | 'drag' }>) => void
      /** Was typed into. */
      oninput?(event: InputEvent): void
    }
    /** Rises. @slot default - content
     *  @slot footer - what stays below
     *  @part panel - the surface
     *  @part start, end - beside it
     *  @key Escape - asks
     *    to close
     *  @key Control+v,Meta+v - pastes
     *  @phone - A pull closes it. Mind the notch. @phone - Again. */
    export interface DateSheet extends RiotComponent<DateSheetProps> {
      /** Opens it. @public */
      show(at?: Date): void
      hidden(): boolean
    }
    export default {}
  </script>

  <style>
    .k-date-sheet-panel {
      --_size: var(--k-date-sheet-size, calc(60dvh - var(--k-space-2))); /* the tallest it may grow */
      --_bare: var(--k-date-sheet-bare); /* has no fallback */
      --_ink: var(--k-color-ink, CanvasText);
      &[data-state='full'] { --_size: var(--k-date-sheet-size, 100dvh); }
    }
  </style>
</k-date-sheet>`

describe('a component', () => {
  const component = readComponent(whole, file)

  test.each([
    ['name', 'date-sheet'],
    ['tag', 'k-date-sheet'],
    ['sentence', 'Rises.'],
    [
      'slots',
      [
        { name: 'default', sentence: 'content' },
        { name: 'footer', sentence: 'what stays below' },
      ],
    ],
    [
      'keys',
      [
        { name: 'Escape', sentence: 'asks to close' },
        { name: 'Control+v, Meta+v', sentence: 'pastes' },
      ],
    ],
    ['phone', ['A pull closes it. Mind the notch.', 'Again.']],
    [
      'events',
      [
        {
          name: 'cancel',
          type: "CustomEvent<{ reason: 'escape' | 'drag' }>",
          detail: "{ reason: 'escape' | 'drag' }",
          sentence: 'Asks to close.',
        },
        { name: 'input', type: 'InputEvent', sentence: 'Was typed into.' },
      ],
    ],
    [
      'methods',
      [
        {
          name: 'show',
          signature: 'show(at?: Date): void',
          parameters: [{ name: 'at', type: 'Date', optional: true }],
          returns: 'void',
          sentence: 'Opens it.',
        },
      ],
    ],
    [
      'parts',
      [
        { name: 'panel', sentence: 'the surface' },
        { name: 'start', sentence: 'beside it' },
        { name: 'end', sentence: 'beside it' },
      ],
    ],
    [
      'customProperties',
      [
        {
          name: '--k-date-sheet-size',
          fallback: 'calc(60dvh - var(--k-space-2))',
          sentence: 'the tallest it may grow',
        },
        { name: '--k-date-sheet-bare', fallback: '', sentence: 'has no fallback' },
      ],
    ],
  ] as const)('%s', (key, expected) => {
    expect(component[key]).toEqual(expected)
  })

  test('may say what a method does before or behind `@public`', () => {
    const { methods } = readComponent(whole.replace('Opens it. @public', '@public Opens it.'), file)
    expect(methods.map(({ sentence }) => sentence)).toEqual(['Opens it.'])
  })

  test('without state says what it is above its props', () => {
    const source = withProps('').replace('export interface', '/** A line. @slot default - text */ export interface')
    expect(readComponent(source, file)).toMatchObject({
      sentence: 'A line.',
      slots: [{ name: 'default', sentence: 'text' }],
    })
  })

  test('without a script has no props', () => {
    expect(readComponent('<k-line><hr></k-line>', file)).toMatchObject({ name: 'line', props: [], slots: [] })
  })

  test.each([
    ['props under another name', withProps('').replace('SampleProps', 'SimpleProps'), 'is SampleProps'],
    [
      'a mirror without a sentence',
      whole.replaceAll('/* the tallest it may grow */', ''),
      '--k-date-sheet-size has no',
    ],
    ['a public method without one', whole.replace('Opens it. ', ''), 'the public method "show" has no sentence'],
    [
      'a key that is none',
      whole.replace('@key Escape', '@key Esc'),
      'sample.riot:18: `@key Esc - asks to close` cannot be',
    ],
    [
      'a key that does nothing',
      whole.replace(' - pastes', ''),
      'sample.riot:20: `@key Control+v,Meta+v` cannot be read',
    ],
    [
      'a phone of which nothing is said',
      whole.replace('@phone - A pull', '@phone A pull'),
      'sample.riot:21: `@phone A pull',
    ],
    ['a slip in the script', withProps('label: }'), /sample\.riot: .*\(8:\d+\)/],
    ['an import that leads nowhere', withProps('/** One. */ it: Size').replace('src/core', 'src/none'), 'src/none'],
  ])('with %s is refused', (_, source, message) => {
    expect(() => readComponent(source, file)).toThrow(message)
  })
})

test('the table for the element adapter', () => {
  const { props } = read(`
    /** . */ label: string
    /** . */ open?: boolean
    /** . */ count?: number
    /** . */ items?: string[]
    /** . */ renderItem?: (item: string) => string
    /** . */ onclose?: () => void`)
  expect(attributeTable(props)).toBe('label open? count# items* renderItem!')
})

describe('the blocks of a file', () => {
  const source =
    '<k-a>\n  <p>x</p>\n  <script lang="ts">\n    one\n  </script>\n  <style>\n    two\n  </style>\n</k-a>\n'

  test('are found with their places', () => {
    expect(blocks(source)).toEqual([
      { kind: 'script', text: '\n    one\n  ', offset: source.indexOf('\n    one'), line: 3, indent: '  ' },
      { kind: 'style', text: '\n    two\n  ', offset: source.indexOf('\n    two'), line: 6, indent: '  ' },
    ])
  })

  test('leave the markup', () => {
    expect(markupOf(source).replace(/\s+/g, '')).toBe('<k-a><p>x</p></k-a>')
  })
})
