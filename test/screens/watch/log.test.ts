import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Place, readPlace, start, writePlace } from '../../../stories/screens/watch/address-bar'
import { CHUNK, chunkOf } from '../../../stories/screens/watch/chunk'
import { excerpt } from '../../../stories/screens/watch/excerpt'
import { type Filter, find } from '../../../stories/screens/watch/find'
import { Fingerprints } from '../../../stories/screens/watch/fingerprints'
import { SAMPLE, sampleLines } from '../../../stories/screens/watch/generate-log'
import { tallyIssues } from '../../../stories/screens/watch/issues'
import { LEVELS } from '../../../stories/screens/watch/level'
import { Log } from '../../../stories/screens/watch/log'
import { readEntry } from '../../../stories/screens/watch/read-entry'
import { Lines, ShownLines } from '../../../stories/screens/watch/shown-lines'

const LENGTH = 5000
const lines = sampleLines(SAMPLE - LENGTH, SAMPLE)
const HOUR = 3_600_000

/** In chunks, as the worker makes them; or the last ones first, as it does with the sample. */
function logOf(texts: readonly string[], isBackward = false): { log: Log; issues: Fingerprints } {
  const log = new Log()
  const issues = new Fingerprints()
  const firsts = Array.from({ length: Math.ceil(texts.length / CHUNK) }, (_, index) => index * CHUNK)
  for (const first of isBackward ? firsts.reverse() : firsts)
    log.add(chunkOf(texts.slice(first, first + CHUNK), first, { year: 2026, issues }))
  return { log, issues }
}

const all: Filter = { levels: [], query: '', issue: -1 }
const found = async (log: Log, filter: Filter) => (await find(log, filter, new AbortController().signal))!
const numbersOf = async (log: Log, filter: Filter) => {
  const { numbers, from, end } = await found(log, filter)
  return numbers ? [...numbers] : Array.from({ length: end - from }, (_, index) => from + index)
}

test('a log gives every line back, in whichever order its chunks came', () => {
  for (const { log } of [logOf(lines), logOf(lines, true)]) {
    expect(log.length).toBe(LENGTH)
    expect(Array.from({ length: LENGTH }, (_, number) => log.text(number))).toEqual(lines)
  }
})

describe('a search', () => {
  const { log, issues } = logOf(lines)

  test.each([
    'timed out',
    'TIMED',
    '"status":',
    'é',
    '.*',
    '\\',
    'mx2.example.net',
    '[',
    'no such thing',
  ])('for %s finds what a line-by-line search finds', async (query) => {
    const expected = lines.flatMap((line, number) => (line.toLowerCase().includes(query.toLowerCase()) ? number : []))
    expect(await numbersOf(log, { ...all, query })).toEqual(expected)
  })

  test('by levels and an issue counts the levels before they are looked at', async () => {
    const level = (text: string) => LEVELS.indexOf(readEntry(text, 2026).level)
    const error = LEVELS.indexOf('error')
    const { numbers, counts } = await found(log, { ...all, levels: [error] })
    expect([...numbers!]).toEqual(lines.flatMap((line, number) => (level(line) === error ? number : [])))
    expect(counts[error]).toBe(numbers!.length)
    expect(counts.reduce((sum, count) => sum + count)).toBe(LENGTH)
    const [issue] = tallyIssues(log, issues)
    expect((await found(log, { ...all, issue: issue!.number })).numbers).toHaveLength(issue!.count)
  })

  test('on random texts', async () => {
    const text = fc.stringMatching(/^[abA.é ]{1,6}$/).filter((one) => one.trim() !== '')
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), fc.stringMatching(/^[abA.é]{1,2}$/), async (texts, query) => {
        const expected = texts.flatMap((one, number) => (one.toLowerCase().includes(query.toLowerCase()) ? number : []))
        expect(await numbersOf(logOf(texts).log, { ...all, query })).toEqual(expected)
      }),
    )
  })

  test('ends when something else is looked for', async () => {
    const stop = new AbortController()
    const { log: long } = logOf(Array.from({ length: 40 }, () => lines).flat())
    const search = find(long, all, stop.signal)
    stop.abort()
    expect(await search).toBeUndefined()
  })
})

describe('what a list shows', () => {
  const { log } = logOf(lines)
  const label = (begin: number) => new Date(begin).toISOString().slice(0, 13)

  test('is the newest first, under its hours', async () => {
    const shown = new ShownLines(new Lines(log, 2026), await found(log, all), label)
    expect(shown.at(0).text).toBe(lines.at(-1))
    expect(shown.at(LENGTH - 1).text).toBe(lines[0])
    expect(shown.groups.reduce((sum, { count }) => sum + count, 0)).toBe(LENGTH)
    expect(shown.groups[0]!.label > shown.groups.at(-1)!.label).toBe(true)
    let index = 0
    for (const { label: hour, count } of shown.groups) {
      expect(label(Math.floor(shown.at(index).time / HOUR) * HOUR)).toBe(hour)
      index += count
    }
  })

  test('has a place for every line, its own or that of the next older one, and for every time', async () => {
    const shown = new ShownLines(new Lines(log, 2026), await found(log, { ...all, query: 'slow query' }), label)
    for (let index = 0; index < shown.length; index++) expect(shown.indexOf(shown.numberAt(index))).toBe(index)
    expect(shown.indexOf(shown.numberAt(3) - 1)).toBe(4)
    expect(shown.indexAt(shown.at(3).time)).toBe(3)
    expect(shown.indexAt(Number.POSITIVE_INFINITY)).toBe(0)
    expect(shown.indexAt(Number.NEGATIVE_INFINITY)).toBe(shown.length - 1)
  })

  test('lines without a time, and those that come late, stay where they are', async () => {
    const texts = [
      '2026-10-31 10:00:00 a',
      'no time',
      '2026-10-31 12:00:00 b',
      '2026-10-31 11:00:00 late',
      '2026-10-31 12:30:00 c',
    ]
    const shown = new ShownLines(new Lines(logOf(texts).log, 2026), await found(logOf(texts).log, all), label)
    expect(shown.groups).toEqual([
      { label: '2026-10-31T12', count: 3 },
      { label: '2026-10-31T10', count: 2 },
    ])
  })
})

test('issues are the grave lines by what they have in common, with their course', () => {
  const { log, issues } = logOf(lines)
  const list = tallyIssues(log, issues)
  const isGrave = (text: string) => ['warn', 'error', 'fatal'].includes(readEntry(text, 2026).level)
  expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(lines.filter(isGrave).length)
  for (const { count, history, first, last, lastLine } of list) {
    expect(history.reduce((sum, part) => sum + part)).toBe(count) // the log is shorter than a day
    expect(first).toBeLessThanOrEqual(last)
    expect(readEntry(log.text(lastLine), 2026).time).toBe(last)
  }
  expect(list.map(({ level }) => level)).toEqual(list.map(({ level }) => level).sort((a, b) => b - a))
})

test('the sample is the same whichever part is made first, in the order of time, and goes on', () => {
  expect(sampleLines(SAMPLE - 20, SAMPLE + 20)).toEqual([
    ...sampleLines(SAMPLE - 20, SAMPLE),
    ...sampleLines(SAMPLE, SAMPLE + 20),
  ])
  const times = lines.map((line) => readEntry(line, 2026).time).filter((time) => !Number.isNaN(time))
  expect(times).toEqual([...times].sort((a, b) => a - b))
  for (const [domain] of lines.join().matchAll(/[\w-]+\.(?:com|net|org)\b/g))
    expect(domain).toMatch(/example\.(com|net|org)$/)
})

test('an excerpt is shown of what the message does not show', () => {
  const line = { text: `{"msg":"Lost","${'x'.repeat(200)}":"needle"}`, message: 'Lost' }
  expect(excerpt(line, 'LOST')).toBe('')
  expect(excerpt(line, 'needle')).toMatch(/^….*needle"}$/)
  expect(excerpt(line, '')).toBe('')
})

describe('the address', () => {
  const place: fc.Arbitrary<Place> = fc.record({
    view: fc.constantFrom('log', 'issues'),
    levels: fc.uniqueArray(fc.nat({ max: LEVELS.length - 1 })),
    query: fc.string(),
    only: fc.stringMatching(/^\w{0,7}$/),
    line: fc.integer({ min: -1, max: 999_999_999 }),
    issue: fc.stringMatching(/^\w{0,7}$/),
    time: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 2e12 })),
    muted: fc.boolean(),
  })

  test('keeps what is on the screen', () => {
    fc.assert(fc.property(place, (one) => expect(readPlace(writePlace(one))).toEqual(one)))
    expect(writePlace(start)).toBe('')
  })

  test('is read whatever is in it', () => {
    expect(readPlace('#view=none&levels=loud%20error&line=-3&time=noon')).toEqual({
      ...start,
      levels: [LEVELS.indexOf('error')],
    })
  })
})
