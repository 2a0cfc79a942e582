/** What goes wrong in `@riotjs/ssr` 10 as it comes, each beside `karui/ssr`, where it does not. */
import { describe, expect, it } from '@jest/globals'
import { compile } from '@riotjs/compiler'
import { inNode } from './node'

/** A component as Riot's own compiler writes it, as the text of an expression. */
function componentOf(source: string): string {
  const { code } = compile(source, { file: 'x-it.riot' })
  return code.replace(/^[\s\S]*?export default /, '').replace(/;?\s*$/, '')
}

const stock = (source: string, props: object) => `
  const stock = await import('@riotjs/ssr')
  const wrapper = ${componentOf(source)}
  const props = ${JSON.stringify(props)}
  const theirs = stock.render(wrapper.name, wrapper, props)
  told([theirs, ssr.render(wrapper, props)])`

const both = (source: string, props: object = {}) => inNode<[string, string]>(stock(source, props))

describe('the text of a title', () => {
  it('is text, not markup', () => {
    const text = '</title><script>alert(1)</script>'
    const [theirs, ours] = both('<x-it><title>{ props.text }</title></x-it>', { text })
    expect(theirs).toContain('<script>alert(1)</script>')
    expect(ours).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>')
  })
})

describe('a control without a value', () => {
  it.each([
    ['a checkbox posts "on"', '<input type="checkbox" name="a">'],
    ['a select has no such attribute', '<select name="a"><option>1</option></select>'],
  ])('%s', (_, control) => {
    const [theirs, ours] = both(`<x-it>${control}</x-it>`)
    expect(theirs).toMatch(/<(input|select)[^>]* value(=""|[ >])/)
    expect(ours).not.toMatch(/<(input|select)[^>]* value/)
  })
})

describe('a text area', () => {
  it('keeps what looks like markup, and its first line break', () => {
    const text = '\n</textarea><b>"bold"</b> &amp;'
    const [theirs, ours] = both('<x-it><textarea value={ props.text }></textarea></x-it>', { text })
    expect(theirs).toContain('<b>')
    expect(ours).toContain('<textarea>\n\n&lt;/textarea&gt;&lt;b&gt;&quot;bold&quot;&lt;/b&gt; &amp;amp;</textarea>')
  })
})

describe('an attribute', () => {
  it('keeps what looks like an entity', () => {
    const [theirs, ours] = both('<x-it><a title={ props.text }>a</a></x-it>', { text: '&lt;"&amp;' })
    expect(theirs).toContain('title="&lt;&quot;&amp;"')
    expect(ours).toContain('title="&amp;lt;&quot;&amp;amp;"')
  })
})

describe('the value of a select', () => {
  it('is chosen', () => {
    const source = `<x-it><select value={ props.value }><option each={ item in props.items } value={ item }>{ item }</option></select></x-it>`
    const act = () => both(source, { value: 'b', items: ['a', 'b'] })
    expect(act).toThrow('only a getter')
    const [ours] = inNode<[string]>(
      `told([ssr.render(${componentOf(source)}, ${JSON.stringify({ value: 'b', items: ['a', 'b'] })})])`,
    )
    expect(ours).toContain('<option value="a">a</option><option selected value="b">b</option>')
  })
})

describe('after a component has thrown', () => {
  const failing = componentOf('<x-it><p>{ props.text.length }</p></x-it>')
  const globals = `['window', 'document', 'Node'].filter((name) => name in globalThis)`

  it('there is no document', () => {
    const act = (render: string) =>
      inNode<[string, string[]]>(`
        const stock = await import('@riotjs/ssr')
        const wrapper = ${failing}
        let said = ''
        try { ${render} } catch (error) { said = error.message }
        told([said, ${globals}])`)
    expect(act('stock.render(wrapper.name, wrapper, {})')[1]).toEqual(['window', 'document', 'Node'])
    expect(act('ssr.render(wrapper, {})')).toEqual([expect.stringContaining('length'), []])
  })

  it('nor after one that has not', () => {
    expect(inNode(`ssr.render(karui.Field, { label: 'Name' }); told(${globals})`)).toEqual([])
  })

  it('a document of the process itself is there again', () => {
    expect(inNode(`globalThis.document = 'mine'; ssr.render(karui.Field, { label: 'Name' }); told(document)`)).toBe(
      'mine',
    )
  })
})

describe('what was drawn', () => {
  const grown = (render: string) =>
    inNode<number>(
      `
      const stock = await import('@riotjs/ssr')
      const wrapper = ${componentOf('<x-it><ul><li each={ row in props.rows }>{ row }</li></ul></x-it>')}
      const props = { rows: Array.from({ length: 20 }, (_, at) => 'row ' + at) }
      const used = () => { gc(); gc(); return process.memoryUsage().heapUsed }
      const draw = (times) => { for (let at = 0; at < times; at++) ${render} }
      draw(100)
      const before = used()
      draw(400)
      told(used() - before)`,
      ['--expose-gc'],
    )

  it('is not kept', () => {
    expect(grown('stock.render(wrapper.name, wrapper, props)')).toBeGreaterThan(4e6)
    expect(grown('ssr.render(wrapper, props)')).toBeLessThan(1e6)
  })
})
