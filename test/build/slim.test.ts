import { describe, expect, test } from '@jest/globals'
import { compile } from '../../src/build/compile.js'
import { slim } from '../../src/build/slim.js'

/** One binding of a compiled template, in a wrapper as Riot's compiler writes it. */
const wrapper = (binding: string, rest = '') => `export default { css: \`k-x { color: red; }\`, ${rest}
  template: (template, expressionTypes, bindingTypes) => template('<p expr7="expr7"></p>', [${binding}]),
  name: 'k-x' }`

const slimmed = (binding: string) => slim(wrapper(binding), {}).code

describe('what gets smaller', () => {
  test.each([
    ['type: bindingTypes.EACH', 'type: 0'],
    ['type: bindingTypes.IF', 'type: 1'],
    ['type: bindingTypes.SIMPLE', 'type: 2'],
    ['type: bindingTypes.TAG', 'type: 3'],
    ['type: bindingTypes.SLOT', 'type: 4'],
    ['type: expressionTypes.ATTRIBUTE', 'type: 0'],
    ['type: expressionTypes.EVENT', 'type: 1'],
    ['type: expressionTypes.TEXT', 'type: 2'],
    ['type: expressionTypes.VALUE', 'type: 3'],
    ['type: expressionTypes.REF', 'type: 4'],
  ])('%s becomes %s', (written, short) => {
    expect(slimmed(`{ ${written} }`)).toContain(`[{ ${short} }]`)
  })

  test.each([
    'isBoolean: false',
    'condition: null',
    'indexName: null',
    'slots: []',
  ])('%s says nothing and goes', (it) => {
    expect(slimmed(`{ ${it}, name: 'a' }`)).toMatch(/\[\{\s*name: 'a' \}\]/)
    expect(slimmed(`{ name: 'a', ${it} }`)).not.toContain(it)
  })

  test.each([
    'isBoolean: true',
    'condition: (_scope) => _scope.on',
    "indexName: 'i'",
    'slots: [{ id: 1 }]',
  ])('%s stays', (it) => {
    expect(slimmed(`{ ${it} }`)).toContain(it)
  })

  test('the empty attributes of a slot stay: Riot reads their length', () => {
    expect(slimmed('{ type: bindingTypes.SLOT, attributes: [] }')).toContain('attributes: []')
  })
})

describe('binding marks', () => {
  const marked = (first: number) =>
    slimmed(`{ redundantAttribute: 'expr${first}', selector: '[expr${first}]' },
      { redundantAttribute: 'expr${first + 5}', selector: '[expr${first + 5}]' }`)

  test('are counted from nought in each component, whatever the compiler had counted to', () => {
    expect(marked(7)).toMatch(/<p e0=\\"\\"><\/p>[\s\S]*"e0"[\s\S]*"\[e0\]"[\s\S]*"e1"[\s\S]*"\[e1\]"/)
    expect(marked(12).slice(marked(12).indexOf('[{'))).toBe(marked(31).slice(marked(31).indexOf('[{')))
  })

  test('that only look like one are left alone', () => {
    const code = slimmed("{ name: 'expr3', evaluate: () => '[expr3]' }")
    expect(code).toContain("{ name: 'expr3', evaluate: () => '[expr3]' }")
  })
})

describe('styles and tables', () => {
  test('the styles leave the component and come back beside it', () => {
    const { code, css } = slim(wrapper(''), {})
    expect(css).toBe('k-x { color: red; }')
    expect(code).not.toMatch(/css|color/)
  })

  test('a component without styles has none', () => {
    expect(slim("export default { css: null, name: 'k-x' }", {}).css).toBe('')
  })

  test('tables are added to the default export, empty ones are not', () => {
    const { code } = slim(wrapper(''), { props: 'label size', slots: '', methods: 'show' })
    expect(code).toMatch(/^export default \{props: "label size", methods: "show", /)
  })
})

describe('a whole component', () => {
  const source = `<k-sample>
  <ul><li each={ row in props.rows } if={ row.on } onclick={ tell }>{ row.label }</li></ul><slot name="end"/>
  <script lang="ts">
    export interface SampleProps { 
      /** What stands in the rows. */
      rows?: { label: string; on: boolean }[]
    }
  </script>
  <style>k-sample { display: block; }</style>
</k-sample>`
  const { code, css } = compile(source, 'components/lists/sample.riot')

  test('holds no name of the compiler, no type and no style', () => {
    expect(code).not.toMatch(/expr\d|bindingTypes\.|expressionTypes\.|interface|display/)
    expect(css).toContain('display: block')
  })

  test('tells the adapter its props and slots', () => {
    expect(code).toMatch(/props: "rows[^"]*"/)
    expect(code).toContain('slots: "end"')
  })
})
