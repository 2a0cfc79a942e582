/** The networks that are made up, and the address. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { networksInReach } from '../../../stories/screens/join/networks'
import { METHODS, type Place, readPlace, STEPS, start, writePlace } from '../../../stories/screens/join/place'
import { en } from '../../../stories/screens/join/words.en'
import { ja } from '../../../stories/screens/join/words.ja'
import { isPin } from '../../../stories/screens/join/wps-pin'

const place: fc.Arbitrary<Place> = fc.record({
  step: fc.constantFrom(...STEPS),
  network: fc.stringMatching(/^\w{1,9}$/),
  method: fc.constantFrom(...METHODS),
  until: fc.constantFrom('', '2026-11-26T12:00:00.000Z'),
  trouble: fc.constantFrom('', 'timeout', 'overlap'),
})

test('an address leads to where it was written', () => {
  fc.assert(fc.property(place, (one) => expect(readPlace(writePlace(one))).toEqual(one)))
})

test.each([
  '',
  '#',
  '#step=done',
  '#step=nowhere&until=soon&method=magic&trouble=none',
  '#%',
])('of "%s" what is wrong is as at the start', (hash) => expect(readPlace(hash)).toEqual(start))

test('the networks are the same each time, but for their signals', () => {
  const known = (look: number) =>
    networksInReach(look)
      .map(({ signal: _, ...others }) => others)
      .sort((one, other) => (one.id < other.id ? -1 : 1))
  expect(known(1)).toEqual(known(0))
  expect(networksInReach(3)).toEqual(networksInReach(3))
  const signals = [0, 1, 2, 3, 4].map((look) =>
    networksInReach(look)
      .map(({ id, signal }) => `${id} ${signal}`)
      .join(),
  )
  expect(new Set(signals).size).toBeGreaterThan(1)
})

test('each has a PIN with its check digit, and a password unless it is open', () => {
  for (const { security, password, pin } of networksInReach(0)) {
    expect(isPin(pin)).toBe(true)
    expect(password).toMatch(security === 'open' ? /^$/ : /^(\w{4}-?){3}$/)
  }
})

test('both languages say the same with the same names', () => {
  const namesIn = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? `${key} ${(value.match(/\{\w+\}/g) ?? []).join()}` : namesIn(value as object),
    )
  expect(namesIn(ja)).toEqual(namesIn(en))
})
