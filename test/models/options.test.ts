import { describe, expect, it } from '@jest/globals'
import { Options } from '../../src/models/options'

const airports = [
  { value: 'NRT', label: 'Tokyo Narita', description: 'Japan' },
  { value: 'ZRH', label: 'Zürich', description: 'Switzerland' },
  { value: 'ANC', label: 'Anchorage', disabled: true },
]
const options = new Options(() => airports)
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
  const lazy = new Options(() => {
    reads++
    return airports
  })
  expect(reads).toBe(0)
  lazy.matching('a')
  lazy.named('b')
  expect([lazy.all.length, reads]).toEqual([3, 1])
})
