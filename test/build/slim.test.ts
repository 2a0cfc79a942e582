import { describe, expect, test } from '@jest/globals'
import { compile as compileRiot } from '@riotjs/compiler'
import { __ } from 'riot'
import { compile } from '../../src/build/compile.js'
import { slim } from '../../src/build/slim.js'
import { unpack } from '../../src/core/template'

/** A wrapper as Riot's compiler writes it. */
const wrapper = (html = 'null', bindings = '') => `export default { css: \`k-x { color: red; }\`,
  template: (template, expressionTypes, bindingTypes, getComponent) => template(${html}, [${bindings}]),
  name: 'k-x' }`

const slimmed = (code: string, tables = {}) => slim(code, tables, './template')

type Wrapper = { template: (...given: unknown[]) => unknown }

/** What Riot is given of a template: functions as their text, marks without their number, defaults left out. */
function given(code: string) {
  const body = code.replace(/^import.*$/m, '').replace('export default', 'return')
  const { template } = new Function('unpack', body)(unpack) as Wrapper
  const create = (html: string | null, bindings: object[] = []) => ({ html, bindings })
  const { expressionTypes, bindingTypes } = __.DOMBindings
  return JSON.parse(JSON.stringify(template(create, expressionTypes, bindingTypes, 'getComponent'), plain))
}

function plain(key: string, value: unknown) {
  if (typeof value === 'function') return String(value)
  if (typeof value === 'string')
    return value
      .replace(/\b(expr\d+)="\1"/g, '_')
      .replace(/\b_=""/g, '_')
      .replace(/\bexpr\d+\b/g, '_')
  const isDefault = value === null || value === false || (key === 'slots' && String(value) === '')
  return isDefault ? undefined : value
}

describe('a packed template', () => {
  test.each([
    ['texts and attributes', '<p id={ id } class="a { b }" hidden={ c } { ...rest }>{ d } and { e }<i>{ f }</i></p>'],
    ['what is bound on the root itself', '<b>{ a }</b>', 'id={ props.id } { ...props.rest }'],
    [
      'values, events and references',
      '<input value={ a } ref={ take } oninput={ typed }><textarea value={ b }></textarea>',
    ],
    ['a condition', '<p if={ a } id={ b }><b>{ c }</b></p><template if={ d }>{ e }</template>'],
    ['rows', '<li each={ (row, i) in rows } key={ row.id } if={ row.on } onclick={ go }>{ i }<b>{ row.a }</b></li>'],
    ['rows without keys in rows', '<ul each={ a in b }><li each={ c in a }>{ c }</li></ul>'],
    ['slots', '<slot/><slot name="end" item={ a }/><slot name="start"><b>{ b }</b></slot>'],
    ['components', '<k-y label={ a } onselect={ go } { ...b }>{ c }<p slot="end">{ d }</p></k-y><div is={ e }></div>'],
    ['components in rows', '<k-y each={ a in b } if={ c } label={ a }></k-y>'],
    ['parts of an SVG', '<svg viewBox="0 0 9 9"><path d={ a }/><g if={ b }><path d={ c }/></g></svg>'],
    ['nothing bound', '<p>text</p>'],
  ])('gives Riot what its compiler wrote: %s', (_, html, root = '') => {
    const { code } = compileRiot(`<k-x ${root}>${html}</k-x>`, { file: 'x.riot' })
    expect(given(slimmed(code).code)).toMatchObject(given(code))
  })

  test('holds no mark that depends on what was compiled before', () => {
    const compiled = () => slimmed(compileRiot('<k-x><p id={ a }>{ b }</p></k-x>', { file: 'x.riot' }).code).code
    expect(compiled()).toBe(compiled())
    expect(compiled()).not.toMatch(/expr\d/)
  })

  test.each([
    ['bindings in another order than their nodes', `'<i expr1="expr1"></i><i expr2="expr2"></i>'`, bound(2) + bound(1)],
    ['a bound root that has content', `'<i></i>'`, '{ type: bindingTypes.IF, evaluate: () => 1 }'],
    ['an attribute that looks like an event', `'<i expr1="expr1"></i>'`, bound(1, `{ ${attribute('once')} }`)],
  ])('stops the build at what it cannot say: %s', (_, html, bindings) => {
    expect(() => slimmed(wrapper(html, bindings))).toThrow('cannot pack')
  })
})

function bound(mark: number, expressions = '') {
  return `{ redundantAttribute: 'expr${mark}', selector: '[expr${mark}]', expressions: [${expressions}] }, `
}

function attribute(name: string) {
  return `type: expressionTypes.ATTRIBUTE, isBoolean: false, name: '${name}', evaluate: () => 1`
}

describe('styles and tables', () => {
  test('the styles leave the component and come back beside it', () => {
    const { code, css } = slimmed(wrapper())
    expect(css).toBe('k-x { color: red; }')
    expect(code).not.toMatch(/css|color/)
  })

  test('a component without styles has none', () => {
    expect(slimmed("export default { css: null, name: 'k-x' }").css).toBe('')
  })

  test('tables are added to the default export, empty ones are not', () => {
    const { code } = slimmed(wrapper(), { props: 'label size', slots: '', methods: 'show' })
    expect(code).toMatch(/^export default \{props: "label size", methods: "show", /m)
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

describe('what only complains', () => {
  const code = `const mount = (props) => { if (!props.label || props.has('x')) complain('k-x', 'has no label') }\n${wrapper()}`
  const run = (NODE_ENV: string, props: object) => {
    const said: string[] = []
    const body = slimmed(code)
      .code.replace(/^import.*$/m, '')
      .replace(/export default[\s\S]*/, 'return mount')
    const complain = (...words: string[]) => said.push(words.join(' '))
    new Function('complain', 'process', body)(complain, { env: { NODE_ENV } })(props)
    return said
  }

  test('is said in development', () => {
    expect(run('development', {})).toEqual(['k-x has no label'])
    expect(run('development', { label: 'X', has: () => false })).toEqual([])
  })
  test('is not even looked for in production', () => {
    const asked = new Proxy(
      {},
      {
        get: () => {
          throw new Error('was asked')
        },
      },
    )
    expect(run('production', asked)).toEqual([])
  })
  test('where something else is done as well, that is left', () => {
    const both = `if (a) { complain('k-x', 'b'); c() } else d()\n${wrapper()}`
    expect(slimmed(both).code).toContain(
      `if (a) { process.env.NODE_ENV !== 'production' && complain('k-x', 'b'); c() } else d()`,
    )
  })
})
