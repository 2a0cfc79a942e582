import { describe, expect, it } from '@jest/globals'
import { Options } from '../../src/models/options'

const airports = [
  { value: 'NRT', label: 'Tokyo Narita', description: 'Japan' },
  { value: 'ZRH', label: 'Zürich', description: 'Switzerland' },
  { value: 'ANC', label: 'Anchorage', disabled: true },
]
const options = new Options(airports, () => airports)
const found = (query: string) => options.matching(query).map(({ value }) => value)

describe('those that match', () => {
  it.each([
    ['', ['NRT', 'ZRH', 'ANC']],
    ['zur', ['ZRH']],
    ['japan nari', ['NRT']],
    ['ＴＯＫＹＯ', ['NRT']],
    ['narita zürich', []],
    ['anch', ['ANC']],
  ])('%j', (query, values) => expect(found(query)).toEqual(values))
})

describe('the one of a name', () => {
  it.each([
    [' ZURICH ', 'ZRH'],
    ['tokyo', undefined],
    ['anchorage', undefined],
  ])('%j', (text, value) => expect(options.named(text)?.value).toBe(value))
})

it('reads nothing before it is asked, and then once', () => {
  let reads = 0
  const lazy = new Options(airports, (given) => {
    reads++
    return given as typeof airports
  })
  expect(reads).toBe(0)
  lazy.matching('a')
  lazy.named('b')
  expect([lazy.all.length, reads]).toEqual([3, 1])
})

describe('the one of a value', () => {
  const given = ['Plain', null as unknown as string, { label: 'Named' }, { value: '7', label: 'Seven' }]
  const mixed = new Options(given, (some) =>
    some.map((one) =>
      typeof one === 'string' ? { label: one, value: one } : (one as { label: string; value: string }),
    ),
  )
  it.each([
    ['Plain', 'Plain'],
    ['Named', 'Named'],
    ['7', 'Seven'],
    ['Seven', undefined],
    ['', undefined],
    ['undefined', undefined],
  ])('%j', (value, label) => expect(mixed.withValue(value)?.label).toBe(label))
})
