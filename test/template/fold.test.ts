/** Components without a script are part of the template they stand in, and behave as if Riot had mounted each. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bundle } from '../support/bundle'
import { type OpenedPage, openPage } from '../support/page'
import type { Account, Case } from './both'
import { caseOf } from './engines'
import { markup, parts, states } from './random'

declare global {
  var karuiWhole: (one: Case) => Account
  var karuiAnew: (list: string, ...rows: string[]) => string[]
}

let pages: OpenedPage[]
beforeAll(async () => {
  const open = async (isMended: boolean) => {
    const script = await bundle('test/template/whole.ts', isMended)
    return openPage(`<!doctype html><title>whole</title><script src="${script}"></script><body></body>`, {
      csp: 'relaxed',
    })
  }
  pages = [await open(false), await open(true)]
})

/** By stock Riot, and by ours. */
const both = (one: Case): Promise<[Account, Account]> =>
  Promise.all(pages.map(({ page }) => page.evaluate((given) => globalThis.karuiWhole(given), one))) as never

const { KARUI_RUNS: runs = 60, KARUI_SEED: seed = 1 } = process.env

test('whatever the template, and however it is updated', async () => {
  const property = fc.asyncProperty(markup, states, async (template, given) => {
    const [riot, direct] = await both(caseOf({ 'x-case': template.replaceAll('props.', 'state.'), ...parts }, given))
    // Riot itself loses its way in some templates without an element.
    fc.pre(!riot.error)
    expect(direct).toEqual(riot)
  })
  await fc.assert(property, { numRuns: Number(runs), seed: Number(seed) })
}, 1_200_000)

const rows = (...ids: number[]) => ({ rows: ids.map((id) => ({ id, name: `n${id}` })) })

describe('a row that is a component', () => {
  test.each<[string, Record<string, string>]>([
    ['alone', { 'x-row': '<b>{ props.row.name }</b>' }],
    [
      'with attributes of its own root',
      { 'x-row': '<x-row class="a { props.row.name }"><b title={ props.row.id }>x</b></x-row>' },
    ],
    ['with a component in it', { 'x-row': '<p><x-in name={ props.row.name }/></p>', 'x-in': '<i>{ props.name }</i>' }],
    [
      'with itself in it',
      { 'x-row': '<b>{ props.row.name }</b><x-row if={ props.row.id > 1 } row={ { id: 1, name: "in" } }/>' },
    ],
    ['with an empty slot', { 'x-row': '<slot>{ props.row.name }</slot>' }],
    [
      'that tells of a press',
      { 'x-row': '<button onclick={ () => props.hear(props.row.id) }>{ props.row.name }</button>' },
    ],
    [
      'that updates itself',
      { 'x-row': '<button onclick={ () => update({ on: !state.on }) }>{ props.row.name } { state.on }</button>' },
    ],
    [
      'that asks for itself',
      { 'x-row': '<b onclick={ () => props.hear(root.localName + $("b").textContent) }>{ props.row.name }</b>' },
    ],
  ])('%s', async (_, components) => {
    const list = '<x-row each={ row in state.rows } key={ row.id } row={ row } class="r" hear={ hear }/>'
    const given = [rows(1, 2, 3), rows(3, 1), rows(), rows(4, 1, 2)].map((state) => ({ ...state }))
    const one = caseOf({ 'x-case': list.replace('hear={ hear }', 'hear={ log }'), ...components }, given)
    const [riot, direct] = await both(one)
    expect(riot.error).toBeUndefined()
    expect(direct).toEqual(riot)
    expect(riot.html[0]).toContain('n1')
  })

  test('is copied with the row: nothing is put into it', async () => {
    const markup = {
      'x-case': '<x-row if={ state.rows } row={ state.rows[0] }/>',
      'x-row': '<b>{ props.row.name }</b>',
    }
    const inserted = await Promise.all(
      pages.map(({ page }) =>
        page.evaluate(
          (one) => {
            const observer = new MutationObserver(() => {})
            observer.observe(document.body, { childList: true, subtree: true })
            globalThis.karuiWhole(one)
            const nodes = observer
              .takeRecords()
              .flatMap(({ target, addedNodes }) => (addedNodes.length ? target.nodeName : []))
            observer.disconnect()
            return nodes
          },
          caseOf(markup, [rows(1)]),
        ),
      ),
    )
    expect(inserted.map((targets) => targets.includes('X-ROW'))).toEqual([true, false])
  })
})

test('a component that is registered anew is the new one from the next row on', async () => {
  const list = '<x-row each={ row in state.rows } key={ row.id } row={ row }/>'
  const { components } = caseOf({ list, old: '<b>{ props.row.id }</b>', new: '<i>{ props.row.name }</i>' }, [])
  const [riot, direct] = await Promise.all(
    pages.map(({ page }) =>
      page.evaluate((codes) => globalThis.karuiAnew(...codes), Object.values(components) as [string]),
    ),
  )
  expect(direct).toEqual(riot)
  expect(riot).toEqual([
    '<x-row><b>1</b></x-row>',
    '<x-row><b>1</b></x-row><x-row><i>n2</i></x-row>',
    'x-row has gone',
    '<x-row><b>1</b></x-row>',
  ])
})
