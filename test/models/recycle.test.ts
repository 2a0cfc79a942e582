import { describe, expect, test } from '@jest/globals'
import { type Placed, recycle } from '../../src/models/recycle'

/** `a1 b2`: items by letters, in nodes by numbers; their indexes count from `from`. */
const rows = (text: string, from = 0): Placed[] =>
  text.split(' ').map((row, at) => ({ identity: row[0], node: Number(row.slice(1)), index: from + at }))
const told = (placed: Placed[]) => placed.map(({ identity, node }) => `${identity}${node}`).join(' ')

function recycled(before: Placed[], letters: string, { from = 0, held = -1 } = {}) {
  let nodes = 90
  const next = [...letters].map((identity, at) => ({ identity, index: from + at }))
  return told(recycle(before, next, { held, create: () => nodes++ }))
}

test.each<[string, string, string]>([
  ['who stays keeps its node; who comes takes that of who goes', 'cdef', 'c3 d4 e1 f2'],
  ['from afar, nodes keep their order', 'wxyz', 'w1 x2 y3 z4'],
  ['more than before are made', 'abcdef', 'a1 b2 c3 d4 e90 f91'],
  ['an item that moves takes its node along', 'dcba', 'd4 c3 b2 a1'],
  ['the same item twice has two nodes', 'aabc', 'a1 a4 b2 c3'],
])('%s', (_, letters, expected) => {
  expect(recycled(rows('a1 b2 c3 d4'), letters)).toBe(expected)
})

describe('no node passes the row that has the focus', () => {
  test('scrolled down: what was above it is not used below it', () => {
    expect(recycled(rows('a1 b2 c3 d4'), 'bcde', { from: 1, held: 1 })).toBe('b2 c3 d4 e90')
  })
  test('and is used where it need not pass', () => {
    expect(recycled(rows('a1 b2 c3 d4'), 'cdef', { from: 2, held: -1 })).toBe('c3 d4 e1 f2')
    expect(recycled(rows('a1 b2 c3 d4', 10), 'axyz', { from: 10, held: 10 })).toBe('a1 x2 y3 z4')
  })
})
