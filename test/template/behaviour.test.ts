/**
 * How a template behaves, kind by kind: what is drawn after each state, by Riot's own engine and by ours. The cases
 * follow those by which Riot tests its engine (riot/dom-bindings, test/).
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { OpenedPage } from '../support/page'
import { both, caseOf, openEngines } from './engines'

/** A state, and what is drawn by it: the HTML without marks of what holds a place. */
type Step = [state: object, html: string]
type Row = [name: string, markup: string, ...steps: Step[]]

const rows = (...ids: (string | number)[]) => ids.map((id) => ({ id, name: `n${id}` }))

/** Components that may stand in a case. */
const parts = {
  'x-box': '<b><slot/></b><i><slot name="end">none</slot></i>',
  'x-item': '<u>{ props.label }</u>',
  'x-list': '<p each={ r in props.rows }><slot item={ r }/></p>',
  'x-outer': '<x-box><slot/><em slot="end"><slot name="end"/></em></x-box>',
}

const cases: Record<string, Row[]> = {
  texts: [
    ['a text', '<p>{ props.a }</p>', [{ a: 'one' }, '<p>one</p>'], [{ a: 'two' }, '<p>two</p>']],
    ['beside static text', '<p>a { props.a } b</p>', [{ a: 1 }, '<p>a 1 b</p>'], [{ a: 2 }, '<p>a 2 b</p>']],
    ['of the root itself', '{ props.a }', [{ a: 'x' }, 'x'], [{ a: '' }, '']],
    ['no value is no text', '<p>{ props.a }</p>', [{}, '<p></p>'], [{ a: 0 }, '<p>0</p>'], [{ a: null }, '<p></p>']],
    ['false is a text', '<p>{ props.a }</p>', [{ a: false }, '<p>false</p>']],
    ['never markup', '<p>{ props.a }</p>', [{ a: '<b>' }, '<p>&lt;b&gt;</p>']],
    ['between elements', '<p><b>1</b>{ props.a }<i>2</i></p>', [{ a: 'x' }, '<p><b>1</b>x<i>2</i></p>']],
  ],
  attributes: [
    ['a value', '<p id={ props.a }></p>', [{ a: 'x' }, '<p id="x"></p>'], [{ a: 'y' }, '<p id="y"></p>']],
    [
      'no value is no attribute',
      '<p id={ props.a }></p>',
      [{}, '<p></p>'],
      [{ a: 'y' }, '<p id="y"></p>'],
      [{ a: null }, '<p></p>'],
    ],
    ['the empty text is one', '<p id={ props.a }></p>', [{ a: '' }, '<p id=""></p>']],
    ['a number', '<p tabindex={ props.a }></p>', [{ a: 0 }, '<p tabindex="0"></p>']],
    [
      'false is a text, but for boolean ones',
      '<p aria-busy={ props.a } hidden={ props.a }></p>',
      [{ a: false }, '<p aria-busy="false"></p>'],
      [{ a: true }, '<p aria-busy="true" hidden="hidden"></p>'],
    ],
    [
      'mixed with static text',
      '<p class="a { props.a } b"></p>',
      [{ a: 'x' }, '<p class="a x b"></p>'],
      [{}, '<p class="a  b"></p>'],
    ],
    ['an object is a property', '<p data={ props.a }></p>', [{ a: { b: 1 } }, '<p></p>']],
    [
      'a spread',
      '<p { ...props.a }></p>',
      [{ a: { id: 'x', title: 't' } }, '<p id="x" title="t"></p>'],
      [{ a: { id: 'y' } }, '<p id="y"></p>'],
      [{}, '<p></p>'],
    ],
    [
      'a spread beside a name',
      '<p id="s" { ...props.a } class={ props.b }></p>',
      [{ a: { title: 't' }, b: 'c' }, '<p id="s" title="t" class="c"></p>'],
      [{ a: null, b: 'c' }, '<p id="s" class="c"></p>'],
    ],
    [
      'of an SVG',
      '<svg viewBox="0 0 9 9"><path d={ props.a }/></svg>',
      [{ a: 'M0 0' }, '<svg viewBox="0 0 9 9"><path d="M0 0"></path></svg>'],
    ],
    ['a control and its value', '<input value={ props.a }>', [{ a: 'x' }, '<input>'], [{}, '<input>']],
  ],
  conditions: [
    [
      'true and false',
      '<p if={ props.a }>x</p>',
      [{ a: true }, '<p>x</p>'],
      [{ a: false }, ''],
      [{ a: 1 }, '<p>x</p>'],
      [{ a: 2 }, '<p>x</p>'],
    ],
    [
      'among others',
      '<i>1</i><p if={ props.a }>x</p><i>2</i>',
      [{ a: 0 }, '<i>1</i><i>2</i>'],
      [{ a: 1 }, '<i>1</i><p>x</p><i>2</i>'],
    ],
    [
      'one before the other, and before an element that stays',
      '<p><i if={ props.a }>1</i><i if={ props.b }>2</i><b title={ props.c }>3</b></p>',
      [{ c: 'c' }, '<p><b title="c">3</b></p>'],
      [{ b: 1, c: 'c' }, '<p><i>2</i><b title="c">3</b></p>'],
      [{ a: 1, b: 1, c: 'd' }, '<p><i>1</i><i>2</i><b title="d">3</b></p>'],
      [{ a: 1 }, '<p><i>1</i><b>3</b></p>'],
    ],
    [
      'before a text that changes',
      '<p><i if={ props.a }>1</i>{ props.b }<u if={ props.a }>2</u> and</p>',
      [{ b: 'x' }, '<p>x and</p>'],
      [{ a: 1, b: '' }, '<p><i>1</i><u>2</u> and</p>'],
      [{ a: 1, b: 'y' }, '<p><i>1</i>y<u>2</u> and</p>'],
      [{ b: 'y' }, '<p>y and</p>'],
    ],
    [
      'before rows, and before a component',
      '<p><i if={ props.a }>1</i><b each={ r in props.b }>{ r }</b><u if={ props.a }>2</u><x-item label={ props.c }/></p>',
      [{ b: [1], c: 'c' }, '<p><b>1</b><x-item><u>c</u></x-item></p>'],
      [{ a: 1, b: [1, 2], c: 'c' }, '<p><i>1</i><b>1</b><b>2</b><u>2</u><x-item><u>c</u></x-item></p>'],
      [{ b: [], c: 'd' }, '<p><x-item><u>d</u></x-item></p>'],
      [{ a: 1, b: [3], c: 'd' }, '<p><i>1</i><b>3</b><u>2</u><x-item><u>d</u></x-item></p>'],
    ],
    [
      'with what is in it',
      '<p if={ props.a } id={ props.b }>{ props.c }</p>',
      [{ a: 1, b: 'b', c: 'c' }, '<p id="b">c</p>'],
      [{ a: 1, b: 'd', c: 'e' }, '<p id="d">e</p>'],
    ],
    [
      'in a condition',
      '<p if={ props.a }><b if={ props.b }>x</b></p>',
      [{ a: 1 }, '<p></p>'],
      [{ a: 1, b: 1 }, '<p><b>x</b></p>'],
      [{ b: 1 }, ''],
      [{ a: 1, b: 1 }, '<p><b>x</b></p>'],
    ],
    [
      'without an element',
      '<template if={ props.a }><b>1</b>{ props.b }</template>',
      [{ a: 1, b: 'x' }, '<b>1</b>x'],
      [{ a: 1, b: 'y' }, '<b>1</b>y'],
      [{}, ''],
      [{ a: 1, b: 'z' }, '<b>1</b>z'],
    ],
    [
      'of a part of an SVG',
      '<svg><g if={ props.a }><path d={ props.b }/></g></svg>',
      [{}, '<svg></svg>'],
      [{ a: 1, b: 'M1 1' }, '<svg><g><path d="M1 1"></path></g></svg>'],
    ],
  ],
  rows: [
    [
      'come and go',
      '<p each={ r in props.a }>{ r }</p>',
      [{ a: [1, 2] }, '<p>1</p><p>2</p>'],
      [{ a: [1, 2, 3] }, '<p>1</p><p>2</p><p>3</p>'],
      [{ a: [2] }, '<p>2</p>'],
      [{ a: [] }, ''],
      [{ a: [5] }, '<p>5</p>'],
    ],
    [
      'of no collection',
      '<p each={ r in props.a }>{ r }</p>',
      [{}, ''],
      [{ a: null }, ''],
      [{ a: [1] }, '<p>1</p>'],
      [{}, ''],
    ],
    [
      'of a set, and of a text',
      '<p each={ r in new Set(props.a) }>{ r }</p><b each={ c in props.b }>{ c }</b>',
      [{ a: [1, 1, 2], b: 'xy' }, '<p>1</p><p>2</p><b>x</b><b>y</b>'],
    ],
    [
      'items may be called as what a component has itself',
      '<p each={ (name, root) in props.a }>{ root }{ name }</p>',
      [{ a: ['x', 'y'] }, '<p>0x</p><p>1y</p>'],
      [{ a: ['y'] }, '<p>0y</p>'],
    ],
    [
      'with their places',
      '<p each={ (r, i) in props.a }>{ i }{ r }</p>',
      [{ a: ['x', 'y'] }, '<p>0x</p><p>1y</p>'],
      [{ a: ['y'] }, '<p>0y</p>'],
    ],
    [
      'between others',
      '<i>1</i><p each={ r in props.a }>{ r }</p><i>2</i>',
      [{ a: [] }, '<i>1</i><i>2</i>'],
      [{ a: [1] }, '<i>1</i><p>1</p><i>2</i>'],
      [{ a: [] }, '<i>1</i><i>2</i>'],
    ],
    [
      'that are left out',
      '<p each={ r in props.a } if={ r > 1 }>{ r }</p>',
      [{ a: [1, 2, 3] }, '<p>2</p><p>3</p>'],
      [{ a: [3, 0] }, '<p>3</p>'],
    ],
    [
      'by key',
      '<p each={ r in props.a } key={ r.id }>{ r.name }</p>',
      [{ a: rows(1, 2, 3) }, '<p>n1</p><p>n2</p><p>n3</p>'],
      [{ a: rows(3, 1, 2) }, '<p>n3</p><p>n1</p><p>n2</p>'],
      [{ a: rows(2, 4, 3) }, '<p>n2</p><p>n4</p><p>n3</p>'],
      [{ a: rows(9, 8) }, '<p>n9</p><p>n8</p>'],
    ],
    [
      'by key, the other way round',
      '<p each={ r in props.a } key={ r.id }>{ r.name }</p>',
      [{ a: rows(1, 2, 3, 4, 5) }, '<p>n1</p><p>n2</p><p>n3</p><p>n4</p><p>n5</p>'],
      [{ a: rows(5, 4, 3, 2, 1) }, '<p>n5</p><p>n4</p><p>n3</p><p>n2</p><p>n1</p>'],
    ],
    [
      'by key, and left out',
      '<p each={ r in props.a } key={ r.id } if={ r.id % 2 }>{ r.id }</p>',
      [{ a: rows(1, 2, 3) }, '<p>1</p><p>3</p>'],
      [{ a: rows(3, 2, 1, 5) }, '<p>3</p><p>1</p><p>5</p>'],
    ],
    [
      'in rows',
      '<ul each={ r in props.a }><li each={ c in r }>{ c }</li></ul>',
      [{ a: [[1, 2], [3]] }, '<ul><li>1</li><li>2</li></ul><ul><li>3</li></ul>'],
      [{ a: [[3], [1, 2]] }, '<ul><li>3</li></ul><ul><li>1</li><li>2</li></ul>'],
    ],
    [
      'without an element',
      '<dl><template each={ r in props.a }><dt>{ r.id }</dt><dd>{ r.name }</dd></template></dl>',
      [{ a: rows(1, 2) }, '<dl><dt>1</dt><dd>n1</dd><dt>2</dt><dd>n2</dd></dl>'],
      [{ a: rows(3) }, '<dl><dt>3</dt><dd>n3</dd></dl>'],
      [{ a: [] }, '<dl></dl>'],
    ],
    [
      'without an element, by key',
      '<template each={ r in props.a } key={ r.id }><b>{ r.id }</b>{ r.name }</template>',
      [{ a: rows(1, 2, 3) }, '<b>1</b>n1<b>2</b>n2<b>3</b>n3'],
      [{ a: rows(3, 1) }, '<b>3</b>n3<b>1</b>n1'],
    ],
    [
      'of an SVG',
      '<svg><path each={ d in props.a } d={ d }/></svg>',
      [{ a: ['M1 1', 'M2 2'] }, '<svg><path d="M1 1"></path><path d="M2 2"></path></svg>'],
      [{ a: [] }, '<svg></svg>'],
    ],
    [
      'of options',
      '<select><option each={ r in props.a } value={ r }>{ r }</option></select>',
      [{ a: ['x', 'y'] }, '<select><option value="x">x</option><option value="y">y</option></select>'],
    ],
  ],
  components: [
    [
      'one',
      '<x-item label={ props.a }/>',
      [{ a: 1 }, '<x-item><u>1</u></x-item>'],
      [{ a: 2 }, '<x-item><u>2</u></x-item>'],
    ],
    [
      'that comes and goes',
      '<x-item if={ props.a } label={ props.a }/>',
      [{}, ''],
      [{ a: 2 }, '<x-item><u>2</u></x-item>'],
      [{}, ''],
    ],
    [
      'as rows',
      '<x-item each={ r in props.a } key={ r.id } label={ r.name }/>',
      [{ a: rows(1, 2) }, '<x-item><u>n1</u></x-item><x-item><u>n2</u></x-item>'],
      [{ a: rows(2, 3, 1) }, '<x-item><u>n2</u></x-item><x-item><u>n3</u></x-item><x-item><u>n1</u></x-item>'],
      [{ a: [] }, ''],
    ],
    [
      'in rows',
      '<p each={ r in props.a } key={ r.id }><x-item label={ r.name }/></p>',
      [{ a: rows(1, 2) }, '<p><x-item><u>n1</u></x-item></p><p><x-item><u>n2</u></x-item></p>'],
      [{ a: rows(2) }, '<p><x-item><u>n2</u></x-item></p>'],
    ],
    [
      'named by `is`',
      '<p is={ props.a } label={ props.b }></p>',
      [{ a: 'x-item', b: 1 }, '<p><u>1</u></p>'],
      [{ a: 'x-item', b: 2 }, '<p><u>2</u></p>'],
    ],
    [
      'that nobody registered',
      '<x-none id={ props.a }>{ props.b }<b>1</b></x-none>',
      [{ a: 'i', b: 't' }, '<x-none id="i">t<b>1</b></x-none>'],
      [{ a: 'j', b: 'u' }, '<x-none id="j">u<b>1</b></x-none>'],
    ],
  ],
  slots: [
    [
      'with content',
      '<x-box>{ props.a }<u>1</u></x-box>',
      [{ a: 'x' }, '<x-box><b>x<u>1</u></b><i>none</i></x-box>'],
      [{ a: 'y' }, '<x-box><b>y<u>1</u></b><i>none</i></x-box>'],
    ],
    [
      'by name',
      '<x-box><u slot="end">{ props.a }</u></x-box>',
      [{ a: 'x' }, '<x-box><b></b><i><u slot="end">x</u></i></x-box>'],
    ],
    [
      'with content that comes and goes',
      '<x-box><u if={ props.a }>{ props.a }</u></x-box>',
      [{}, '<x-box><b></b><i>none</i></x-box>'],
      [{ a: 1 }, '<x-box><b><u>1</u></b><i>none</i></x-box>'],
      [{}, '<x-box><b></b><i>none</i></x-box>'],
    ],
    [
      'with rows',
      '<x-box><u each={ r in props.a }>{ r }</u></x-box>',
      [{ a: [1] }, '<x-box><b><u>1</u></b><i>none</i></x-box>'],
      [{ a: [2, 3] }, '<x-box><b><u>2</u><u>3</u></b><i>none</i></x-box>'],
    ],
    [
      'that tell their content something',
      '<x-list rows={ props.a }><u>{ item }{ props.b }</u></x-list>',
      [{ a: [1, 2], b: 'x' }, '<x-list><p><u>1x</u></p><p><u>2x</u></p></x-list>'],
      [{ a: [3], b: 'y' }, '<x-list><p><u>3y</u></p></x-list>'],
    ],
    [
      'passed on',
      '<x-outer>{ props.a }<u slot="end">{ props.b }</u></x-outer>',
      [{ a: 1, b: 2 }, '<x-outer><x-box><b>1</b><i><em slot="end"><u slot="end">2</u></em></i></x-box></x-outer>'],
      [{ a: 3, b: 4 }, '<x-outer><x-box><b>3</b><i><em slot="end"><u slot="end">4</u></em></i></x-box></x-outer>'],
    ],
    [
      'in rows of components',
      '<x-box each={ r in props.a } key={ r.id }>{ r.name }</x-box>',
      [{ a: rows(1, 2) }, '<x-box><b>n1</b><i>none</i></x-box><x-box><b>n2</b><i>none</i></x-box>'],
      [{ a: rows(2) }, '<x-box><b>n2</b><i>none</i></x-box>'],
    ],
  ],
  events: [
    ['a handler', '<p onclick={ () => log(props.a) }></p>', [{ a: 1 }, '<p></p>'], [{ a: 2 }, '<p></p>']],
    [
      'a handler that changes',
      '<p onclick={ props.a ? () => log("yes") : () => log("no") }></p>',
      [{ a: 1 }, '<p></p>'],
      [{ a: 0 }, '<p></p>'],
    ],
    [
      'a handler that comes and goes',
      '<p onclick={ props.a && (() => log("heard")) }></p>',
      [{}, '<p></p>'],
      [{ a: 1 }, '<p></p>'],
      [{}, '<p></p>'],
    ],
    ['with options', '<p onclick={ [() => log("once"), { once: true }] }></p>', [{}, '<p></p>'], [{}, '<p></p>']],
    ['in a spread', '<p { ...{ onclick: () => log(props.a) } }></p>', [{ a: 1 }, '<p></p>'], [{ a: 2 }, '<p></p>']],
    [
      'of rows',
      '<p each={ r in props.a } key={ r.id } onclick={ () => log(r.id) }><b onclick={ () => log("b", r.id) }></b></p>',
      [{ a: rows(1, 2) }, '<p><b></b></p><p><b></b></p>'],
      [{ a: rows(2, 3) }, '<p><b></b></p><p><b></b></p>'],
    ],
    [
      'of rows, told of the event',
      '<p each={ r in props.a } onclick={ (event) => log(r.id, event.type, event.currentTarget.localName) }></p>',
      [{ a: rows(1) }, '<p></p>'],
    ],
    [
      'of rows in rows',
      '<ul each={ r in props.a } onclick={ () => log("ul") }><li each={ c in r } onclick={ () => log("li", c) }></li></ul>',
      [{ a: [[1, 2], [3]] }, '<ul><li></li><li></li></ul><ul><li></li></ul>'],
    ],
    [
      'of rows in rows, with a condition between',
      '<ul each={ r in props.a } onclick={ () => log("ul") }><li if={ props.a }><b each={ c in r } onclick={ () => log("b", c) }></b></li></ul>',
      [{ a: [[1, 2]] }, '<ul><li><b></b><b></b></li></ul>'],
    ],
    [
      'of rows, and of the list',
      '<ul onclick={ () => log("ul") }><li each={ r in props.a } onclick={ () => log("li", r) }></li></ul>',
      [{ a: [1] }, '<ul><li></li></ul>'],
    ],
    [
      'of rows, among those that are told',
      '<p each={ r in props.a } onclick={ (event) => log(event.type) }><b onclick={ () => log("b") }></b></p>',
      [{ a: [1] }, '<p><b></b></p>'],
    ],
    [
      'of rows in a slot',
      '<x-list rows={ props.a }><u onclick={ () => log(item) }>{ item }</u></x-list>',
      [{ a: [1, 2] }, '<x-list><p><u>1</u></p><p><u>2</u></p></x-list>'],
      [{ a: [3] }, '<x-list><p><u>3</u></p></x-list>'],
    ],
    [
      'that does not bubble',
      '<p each={ r in props.a } onfocus={ () => log("focus") } tabindex="0"></p>',
      [{ a: [1] }, '<p tabindex="0"></p>'],
    ],
  ],
  references: [
    [
      'are told of the node and of its end',
      '<p if={ props.a } ref={ (node) => log(node?.localName ?? "gone") }></p>',
      [{ a: 1 }, '<p></p>'],
      [{}, ''],
    ],
  ],
}

let page: OpenedPage
beforeAll(async () => {
  page = await openEngines()
})

describe.each(Object.entries(cases))('%s', (_, table) => {
  test.each(table)('%s', async (_name, markup, ...steps) => {
    const states = steps.map(([state]) => state)
    const [riot, direct] = await both(page, caseOf({ 'x-case': markup, ...parts }, states))
    expect(direct).toEqual(riot)
    expect(direct.html.slice(0, -1)).toEqual(steps.map(([, html]) => html))
    expect(direct.html.at(-1)).toBe('<main></main>')
  })
})

test('an expression that throws leaves the other rows in their places, and is drawn when it no longer does', async () => {
  const markup = '<p each={ r in props.a }>{ r === 2 && props.bad ? props.none.x : r }</p>'
  const states = [{ a: [1, 2, 3], bad: true }, { a: [1, 2, 3] }, { a: [3, 1] }]
  const [, direct] = await both(page, caseOf({ 'x-case': markup }, states))
  expect(direct.error).toMatch('TypeError')
  expect(direct.html.slice(1)).toEqual(['<p>1</p><p>2</p><p>3</p>', '<p>3</p><p>1</p>', '<main></main>'])
})
