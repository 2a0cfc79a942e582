import { expect, test } from '@jest/globals'
import { groupAt, groupRows, placeGroups } from '../../src/models/groups'

const told = (counts: number[], length: number) =>
  placeGroups(
    counts.map((count, at) => ({ label: `${at}`, count })),
    length,
  ).map(({ label, start, count }) => `${label}:${start}+${count}`)

test.each<[string, number[], number, string[]]>([
  ['one after another', [2, 3], 5, ['0:0+2', '1:2+3']],
  ['without rows they are left out', [0, 2, 0, 1], 3, ['1:0+2', '3:2+1']],
  ['what no group has stands behind, without a heading', [2], 5, ['0:0+2', ':2+3']],
  ['they have no more rows than there are', [2, 9], 4, ['0:0+2', '1:2+2']],
  ['broken counts are none', [Number.NaN, -3, 2.9], 3, ['2:0+2', ':2+1']],
  ['no groups are one', [], 4, [':0+4']],
  ['no rows either', [], 0, [':0+0']],
])('%s', (_, counts, length, expected) => {
  expect(told(counts, length)).toEqual(expected)
})

test('each row is in its group', () => {
  const groups = placeGroups(
    [1, 4, 2].map((count) => ({ label: '', count })),
    9,
  )
  expect(Array.from({ length: 9 }, (_, index) => groupAt(groups, index).start)).toEqual([0, 1, 1, 1, 1, 5, 5, 7, 7])
})

test.each([
  ['none', '', []],
  ['those without a group are one', '--', ['0 undefined 2']],
  ['those that follow one another and name the same', 'aab', ['0 a 2', '2 b 1']],
  ['the same name elsewhere is another group', 'aba', ['0 a 1', '1 b 1', '2 a 1']],
  ['some without', '-aa-', ['0 undefined 1', '1 a 2', '3 undefined 1']],
])('rows in groups: %s', (_, names, expected) => {
  const rows = [...names].map((name) => (name === '-' ? {} : { group: name }))
  const groups = groupRows(rows)
  expect(groups.map(({ start, label, rows: { length } }) => `${start} ${label} ${length}`)).toEqual(expected)
  expect(groups.flatMap((group) => group.rows)).toEqual(rows)
})
