/** React, Vue and Svelte know the elements: right uses compile, each wrong one is found. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { consumer } from './consumer'

jest.setTimeout(120_000)

const { check } = consumer('frameworks')

type Wrong = [what: string, code: string, message: RegExp]

/** Each on a line of its own, all in one run of `tsc`, and each named once and there. */
function findsEach(wrong: Wrong[], head: string, sourceOf: (code: string) => string, options = {}) {
  let problems: { line: number; text: string }[]
  beforeAll(() => {
    const source = `${head}\n${wrong.map(([, code], place) => `export const x${place} = ${sourceOf(code)}`).join('\n')}`
    // What goes on in the next line is indented.
    const told = check(source, options)
      .replace(/\n +/g, ' ')
      .matchAll(/^app\.tsx?\((\d+),\d+\): error (.*)/gm)
    problems = [...told].map(([, line, text]) => ({ line: Number(line), text: text! }))
  })

  test.each(wrong.map(([what, , message], place) => ({ what, message, line: place + 2 })))('finds $what', ({
    message,
    line,
  }) => {
    const found = problems.filter((problem) => problem.line === line).map(({ text }) => text)
    expect(found).toEqual([expect.stringMatching(message)])
  })

  test('finds nothing else', () => expect(problems).toHaveLength(wrong.length))
}

describe('JSX of React 19', () => {
  test.each(['bundler', 'nodenext'] as const)('knows props, events, slots, children and refs (%s)', (how) => {
    const code = `import { createRef } from 'react'
      import type {} from 'karui/react'
      const list = createRef<HTMLElementTagNameMap['k-list']>()
      const sheet = createRef<HTMLElementTagNameMap['k-sheet']>()
      export const open = () => sheet.current?.show()
      export const page = <>
        <k-list ref={list} key="devices" items={[{ label: 'Door' }]} selectable className="wide" data-testid="list"
          onselect={({ detail }) => console.log(detail.index.toFixed(), detail.item?.label)}/>
        <k-sheet ref={sheet} label="Filter" open={true} side="start" nonModal
          oncancel={(event) => event.detail.reason === 'drag' && event.preventDefault()}>
          <k-field label="Name" name="name" required oninput={(event) => console.log(event.target)}/>
          <k-button slot="footer" type="submit" onClick={(event) => event.stopPropagation()}>Save</k-button>
        </k-sheet>
      </>`
    expect(check(code, { how, file: 'app.tsx', more: { jsx: 'react-jsx' } })).toBe('')
  })

  findsEach(
    [
      ['an unknown prop', '<k-button blok>Save</k-button>', /'blok' does not exist/],
      ['a value that is not allowed', '<k-button size="huge">Save</k-button>', /TS2322.*"huge"/],
      ['a missing prop', '<k-status-card/>', /'label' is missing/],
      ['a wrong type', '<k-badge value="3"/>', /TS2322.*'string' is not assignable to type 'number'/],
      ['a listener that waits for bubbling', '<k-list onSelect={() => {}}/>', /Did you mean 'onselect'/],
      ['a detail that is not told', '<k-list onselect={({ detail }) => detail.row}/>', /TS2339.*'row' does not exist/],
      ['an unknown element', '<k-buton/>', /TS2339.*'k-buton' does not exist/],
    ],
    `import type {} from 'karui/react'`,
    (markup) => markup,
    { file: 'app.tsx', more: { jsx: 'react-jsx' } },
  )
})

/** `props` compares as a template's checker does. */
const vueHead = "import type {} from 'karui/vue'; import type { GlobalComponents as Known } from 'vue'; ".concat(
  "declare function props<Tag extends keyof Known>(tag: Tag, props: InstanceType<Known[Tag]>['$props']): void",
)

describe('GlobalComponents of Vue 3', () => {
  test('know props and events, and the methods of an element', () => {
    const code = `${vueHead}
      const onSelect = (event: CustomEvent<{ index: number }>) => event.detail.index
      props('k-list', { items: [{ label: 'Door' }], selectable: true, class: ['wide'], key: 1, onSelect })
      props('k-sheet', { label: 'Filter', nonModal: true, onCancel: ({ detail }) => detail.reason === 'drag' })
      props('k-button', { type: 'submit', onClick: (event) => event.clientX, style: { margin: 0 }, slot: 'footer' })
      props('k-field', { label: 'Name', modelValue: 'Ann' })
      export const show = (sheet: InstanceType<Known['k-sheet']>) => sheet.show()`
    expect(check(code)).toBe('')
  })

  findsEach(
    [
      ['an unknown prop', "'k-button', { blok: true }", /TS2561.*'blok' does not exist/],
      ['a value that is not allowed', "'k-button', { size: 'huge' }", /TS2322.*"huge"/],
      ['a missing prop', "'k-status-card', {}", /'label' is missing/],
      ['v-model where there is nothing to write', "'k-button', { modelValue: true }", /TS2353.*'modelValue'/],
      ['a detail that is not told', "'k-list', { onSelect: ({ detail }) => detail.row }", /TS2339.*'row'/],
      ['an unknown element', "'k-buton', {}", /TS2345.*"k-buton"/],
    ],
    vueHead,
    (code) => `props(${code})`,
  )
})

const svelteHead =
  "import type {} from 'karui/svelte'; import type { SvelteHTMLElements as Known } from 'svelte/elements'; ".concat(
    'declare function props<Tag extends keyof Known>(tag: Tag, props: Known[Tag]): void',
  )

describe('the markup of Svelte 5', () => {
  test('knows props and events', () => {
    const code = `${svelteHead}
      props('k-list', { items: [{ label: 'Door' }], class: ['wide'], onselect: (event) => event.detail.index })
      props('k-sheet', { label: 'Filter', nonModal: true, oncancel: ({ detail }) => detail.reason === 'drag' })
      props('k-button', { type: 'submit', onclick: (event) => event.clientX, slot: 'footer' })`
    expect(check(code)).toBe('')
  })

  findsEach(
    [
      ['an unknown prop', "'k-button', { blok: true }", /TS2561.*'blok' does not exist/],
      ['a value that is not allowed', "'k-button', { size: 'huge' }", /TS2322.*"huge"/],
      ['a missing prop', "'k-status-card', {}", /'label' is missing/],
      ['a detail that is not told', "'k-list', { onselect: ({ detail }) => detail.row }", /TS2339.*'row'/],
    ],
    svelteHead,
    (code) => `props(${code})`,
  )
})
