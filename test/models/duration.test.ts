/** Durations, read and in words. */
import { expect, test } from '@jest/globals'
import { clockText, durationText, secondsOf } from '../../src/models/duration'

test.each([
  ['PT2M30S', 150],
  ['PT2M', 120],
  ['P1DT6H', 108_000],
  ['P2W', 1_209_600],
  ['PT0.5S', 0.5],
  ['PT0S', 0],
  ['90', 90],
  ['1.5', 1.5],
])('%s is %d seconds', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds)
})

test.each(['', 'P', 'PT', 'P1M', 'P1Y', '2m', '-90', 'PT2M2H', '1e3', '2026-11-26'])('"%s" is no duration', (text) => {
  expect(secondsOf(text)).toBeNaN()
})

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [125, '2 minutes, 5 seconds'],
  [7500, '2 hours, 5 minutes'],
  [108_000, '1 day, 6 hours'],
  [1_209_600, '14 days'],
])('%d seconds are "%s"', (seconds, words) => {
  expect(durationText(seconds, { locale: 'en' })).toBe(words)
})

test('shorter, and in other languages', () => {
  expect(durationText(125, { locale: 'en', style: 'narrow' })).toBe('2m 5s')
  expect(durationText(125, { locale: 'ja' })).toBe('2 分 5 秒')
  expect(durationText(125, { locale: 'de' })).toBe('2 Minuten, 5 Sekunden')
})

test.each([
  [120, '02:00'],
  [5, '00:05'],
  [-5, '00:00'],
  [3661, '1:01:01'],
  [108_000, '30:00:00'],
])('%d seconds are %s on a clock', (seconds, text) => {
  expect(clockText(seconds, 'en')).toBe(text)
})
