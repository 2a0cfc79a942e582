/** `karui/ssr` as an application uses it: components, props, slots, its own Riot components, whole pages. */
import { describe, expect, it } from '@jest/globals'
import { openPage } from '../support/page'
import { inNode } from './node'

const all = 'ssr.register(...Object.values(karui));'
const html = (expression: string) => inNode<string>(`${all} told(${expression})`)

/** Without what only a script wants to see. */
const plain = (text: string) => text.replace(/<!--.*?-->| data-k="\w+"/g, '').replace(/\bk\d+\b/g, 'id')

it('what defines an element in a page does nothing on a server', () => {
  expect(inNode(`await import('karui/define/sheet'); told('fine')`)).toBe('fine')
})

describe('render', () => {
  it('takes a component or a tag, props and slots', () => {
    const expected =
      '<k-card label="Door"><h2 class="k-card-label"><span dir="auto">Door</span></h2><p>Open</p>' +
      '<div class="k-card-footer"><b slot="footer">Now</b></div></k-card>'
    const rest = `{ label: 'Door' }, { default: '<p>Open</p>', footer: '<b>Now</b>' })`
    expect(plain(html(`ssr.render(karui.Card, ${rest}`))).toBe(expected)
    expect(plain(html(`ssr.render('k-card', ${rest}`))).toBe(expected)
  })

  it('draws what stands in a slot, also what was drawn before', () => {
    const inner = `ssr.render(karui.Tag, { tone: 'ok' }, 'Online')`
    const text = html(`ssr.render(karui.Card, { label: 'A' }, ${inner} + '<k-badge value="3"></k-badge>')`)
    expect(plain(text)).toMatch(/<k-tag tone="ok">Online<\/k-tag><k-badge [^>]*aria-label="3 new"/)
    expect(text.match(/<!--k-tag:default-->/g)).toHaveLength(1)
  })

  it('keeps data as data', () => {
    const text = html(`ssr.render(karui.List, { items: [{ label: '<script>', value: '"&quot;' }] })`)
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('<script>')
  })

  it('says who nobody knows', () => {
    expect(() => html(`ssr.render('k-nothing', {})`)).toThrow('k-nothing')
  })

  it('writes no password', () => {
    expect(html(`ssr.render(karui.Field, { label: 'P', type: 'password', value: 'secret' })`)).not.toContain('secret')
  })

  it('speaks the language that it is told, and then the old one again', () => {
    const [first, second] = inNode<string[]>(`
      const { ja } = await import('karui/core')
      const draw = (options) => ssr.render(karui.Meter, { label: 'M', value: 0.5 }, '', options)
      const card = (options) => ssr.render(karui.StatusCard, { label: 'S', tone: 'warn', time: '2026-11-26' }, '', options)
      told([card({ lang: 'ja', words: ja }), card()])`)
    expect(first).toContain('2026/11/26')
    expect(second).toContain('Nov 26, 2026')
    expect(second).toContain('Warning')
    expect(first).not.toContain('Warning')
  })
})

describe('ids', () => {
  const [field, again, other, keyed] = inNode<string[]>(`
    const draw = (label, options) => ssr.render(karui.Field, { label }, '', options)
    told([draw('A'), draw('A'), draw('B'), draw('A', { key: 'two' })])`)

  it('are the same each time, for the same thing', () => {
    expect(field).toBe(again)
  })

  it('are others for another, or where a key tells two of the same apart', () => {
    expect(new Set([field!, other!, keyed!].map((text) => text.match(/ id="(\w+)"/)![1])).size).toBe(3)
  })
})

describe('a Riot component of one’s own', () => {
  const own = `{
    name: 'my-page', css: null,
    exports: { components: { kCard: karui.Card, kField: karui.Field }, onMounted() { throw new Error('in a browser only') } },
    template: (template, expressionTypes, bindingTypes, getComponent) => template('<k-card a="a"></k-card>', [{
      type: bindingTypes.TAG, getComponent, evaluate: () => 'k-card', redundantAttribute: 'a', selector: '[a]',
      attributes: [{ type: expressionTypes.ATTRIBUTE, name: 'label', evaluate: ({ props }) => props.title }],
      slots: [{ id: 'default', html: ' <k-field b="b"></k-field>', bindings: [
        { expressions: [{ type: expressionTypes.TEXT, childNodeIndex: 0, evaluate: ({ props }) => props.text }] },
        { type: bindingTypes.TAG, getComponent, evaluate: () => 'k-field', redundantAttribute: 'b', selector: '[b]', slots: [],
          attributes: [{ type: expressionTypes.ATTRIBUTE, name: 'label', evaluate: () => 'Name' }] }] }],
    }]),
  }`

  it('is drawn with the components in it, whose elements can take over', () => {
    const text = inNode<string>(`told(ssr.render(${own}, { title: 'T', text: '5 < 6' }))`)
    expect(text).toContain('<!--k-card:default-->5 &lt; 6<k-field')
    expect(text).toMatch(/<k-card label="T">/)
    expect(text).toMatch(/<k-field[^>]* label="Name"/)
  })
})

describe('without a script', () => {
  it('a form submits its values, a link links', async () => {
    const page = html(`ssr.renderHtml(\`<k-form action="/pages/form">
      <k-field label="Name" name="name" value="Ana"></k-field>
      <k-field label="Remark"><textarea name="remark"></textarea></k-field>
      <k-select label="Level" name="level" value="High"><option>Low</option><option>High</option></k-select>
      <k-switch label="Letter" name="letter" checked></k-switch>
      <k-button name="act" value="save">Save</k-button>
    </k-form><k-card label="More" href="/pages/more"></k-card>\`)`)
    const { page: opened, close } = await openPage(
      `<!doctype html><html lang="en"><head><title>Form</title><link rel="stylesheet" href="/karui.css"></head><body>${page}</body></html>`,
      { javaScript: false, csp: 'relaxed' },
    )
    await opened.getByLabel('Remark').fill('short')
    expect(await opened.getByRole('link', { name: 'More' }).getAttribute('href')).toBe('/pages/more')
    const [request] = await Promise.all([
      opened.waitForRequest((one) => one.url().includes('/pages/form')),
      opened.getByRole('button', { name: 'Save' }).click(),
    ])
    expect(Object.fromEntries(new URL(request.url()).searchParams)).toEqual({
      name: 'Ana',
      remark: 'short',
      level: 'High',
      letter: 'on',
      act: 'save',
    })
    await close({ allow: /404/ }) // there is nobody to take the form
  })
})
