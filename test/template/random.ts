/** Templates and states by chance, for two engines to draw. */
import fc from 'fast-check'

/** What may be named where a node stands: the rows around it, from the outermost in. */
type Around = readonly string[]

const values = ['props.a', 'props.b', 'props.c']
const valueIn = (around: Around) => fc.constantFrom(...values, ...around.flatMap((row) => [`${row}.name`, `${row}.id`]))
const conditionIn = (around: Around) => fc.constantFrom('props.a', 'props.on', ...around.map((row) => `${row}.on`))

const attributeIn = (around: Around) => {
  const value = valueIn(around)
  return fc.oneof(
    fc.constant('class="k"'),
    value.map((name) => `title={ ${name} }`),
    value.map((name) => `class="a { ${name} }"`),
    value.map((name) => `hidden={ ${name} }`),
    fc.constant('{ ...props.rest }'),
    value.map((name) => `onclick={ () => log('untold', ${name}) }`),
    value.map((name) => `onclick={ (event) => log('told', ${name}, event.target.localName) }`),
    value.map((name) => `onclick={ props.on ? props.hear : null } data-n={ ${name} }`),
  )
}

const text = (around: Around) =>
  fc.oneof(
    fc.constant('text'),
    valueIn(around).map((name) => `{ ${name} }`),
    valueIn(around).map((name) => `a { ${name} } b`),
  )

/** Stands where it is put without content. */
const ALONE = 'x-part'
const tags = fc.constantFrom('div', 'span', 'x-item', 'x-box', ALONE, 'template')

/** `if` and `each`, and what stands around the content of a node that has them. */
const directives = (around: Around) => {
  const row = `r${around.length}`
  const list = around.length ? fc.constantFrom('props.rows', `${around.at(-1)}.rows`) : fc.constant('props.rows')
  const key = fc.constantFrom('', ` key={ ${row}.id }`)
  const filter = fc.constantFrom('', ` if={ ${row}.on }`)
  const index = fc.constantFrom(row, `(${row}, i${around.length})`)
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({ text: '', around }) },
    { weight: 2, arbitrary: conditionIn(around).map((condition) => ({ text: ` if={ ${condition} }`, around })) },
    {
      weight: 3,
      arbitrary: fc.tuple(list, key, filter, index).map(([from, by, only, name]) => ({
        text: ` each={ ${name} in ${from} }${by}${only}`,
        around: [...around, row],
      })),
    },
  )
}

const nodeIn = (around: Around, depth: number): fc.Arbitrary<string> =>
  fc.oneof(
    text(around),
    fc.tuple(tags, directives(around)).chain(([tag, directive]) => {
      // A template without a directive is not drawn, and one has no attributes.
      const name = tag === 'template' && !directive.text ? 'b' : tag
      const attributes =
        name === 'template' ? fc.constant([]) : fc.uniqueArray(attributeIn(directive.around), attributesOnce)
      return fc
        .tuple(attributes, name === ALONE ? fc.constant('') : contentIn(directive.around, depth))
        .map(([given, content]) => {
          const whole = name === 'template' ? directive.text.replace(ofKey, '') : directive.text
          return `<${[name + whole, ...given].join(' ')}>${content}</${name}>`
        })
    }),
  )

/**
 * Rows without an element are not moved here: Riot takes only the nodes along with which such a row began, and finds the
 * bound ones of the next row in it (riot 10.1.6; `behaviour.test.ts` says what ours do).
 */
const ofKey = /(?<= each=.*) (key|if)=\{[^}]*\}/g

/** No attribute twice on a node. */
const attributesOnce = { maxLength: 3, selector: (attribute: string) => attribute.match(/^[\w-]+/)?.[0] ?? attribute }

const contentIn = (around: Around, depth: number): fc.Arbitrary<string> =>
  depth > 0 ? nodesIn(around, depth - 1) : text(around)

const nodesIn = (around: Around, depth: number): fc.Arbitrary<string> =>
  fc.array(nodeIn(around, depth), { minLength: 1, maxLength: 3 }).map((nodes) => nodes.join(''))

export const markup = nodesIn([], 3)

const value = fc.constantFrom(null, undefined, '', 'x', 'yy', '<b>', 0, 1, true, false)
const rowsOf = (inner: fc.Arbitrary<unknown>) =>
  fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 6 }), name: value, on: fc.boolean(), rows: inner }), {
    maxLength: 5,
    selector: ({ id }) => id,
  })

const state = fc.record({
  a: value,
  b: value,
  c: value,
  on: fc.boolean(),
  rest: fc.constantFrom(null, {}, { lang: 'en' }, { lang: 'ja', dir: 'rtl' }),
  rows: rowsOf(rowsOf(fc.constant([]))),
})

export const states = fc.array(state, { minLength: 2, maxLength: 5 })

/** What may stand in the templates: components without a script. */
export const parts = {
  'x-box': '<b><slot/></b><slot name="end">none</slot>',
  'x-item': '<u title={ props.title }>{ props.class }</u>',
  'x-part': `<div hidden={ props.hidden }><u title={ props.title }>{ props.class }</u><x-inner class={ props.class } on={ props.title }/>
    <i if={ props.hidden }>{ props.title }</i></div>`,
  'x-inner': '<b each={ letter in String(props.class) }>{ letter }</b>{ props.on }',
}
