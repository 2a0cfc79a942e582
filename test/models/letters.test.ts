/** Under which letter a text is looked for. */
import { describe, expect, it, test } from '@jest/globals'
import { letterOf, underLetters } from '../../src/models/letters'

test.each([
  ['en', 'anna', 'A'],
  ['fr', 'Émile', 'E'],
  ['de', 'Ärzte', 'A'],
  ['de', 'ßtest', 'S'],
  ['sv', 'Åsa', 'Å'],
  ['sv', 'Örjan', 'Ö'],
  ['es', 'Ñandú', 'Ñ'],
  ['tr', 'istanbul', 'İ'],
  ['ru', 'ёлка', 'Е'],
  ['el', 'Άννα', 'Α'],
  ['en', '  anna', 'A'],
  ['en', 'ﬁsh', 'F'],
  ['ja', 'あおい', 'あ'],
  ['ja', 'ガス', 'か'],
  ['ja', 'ｻｸﾗ', 'さ'],
  ['ja', 'ぱんだ', 'は'],
  ['ja', 'ヴァイオリン', 'あ'],
  ['ja', 'ゃ', 'や'],
  ['ja', 'ん', 'わ'],
  ['ja', '山田', '#'],
  ['ja', 'Anna', 'A'],
  ['en', '42', '#'],
  ['en', '', '#'],
  ['en', '—', '#'],
])('in %s, %s is under %s', (locale, text, letter) => {
  expect(letterOf(text, locale)).toBe(letter)
})

describe('under their letters', () => {
  const under = (names: string[], locale: string) =>
    underLetters(names, (name) => name, locale).map(({ letter, things }) => `${letter} ${things.join(' ')}`)

  it('both are in the reader’s order, and the others last', () => {
    expect(under(['7', 'Zoe', 'bob', 'Ada', 'Bea'], 'en')).toEqual(['A Ada', 'B Bea bob', 'Z Zoe', '# 7'])
    expect(under(['Öst', 'Åsa', 'Zoe', 'Ada'], 'sv')).toEqual(['A Ada', 'Z Zoe', 'Å Åsa', 'Ö Öst'])
    expect(under(['やま', 'ガス', 'あお', 'かわ'], 'ja')).toEqual(['あ あお', 'か ガス かわ', 'や やま'])
  })

  it('things of another alphabet come after those of the reader’s', () => {
    expect(under(['あお', 'Ada'], 'en')).toEqual(['A Ada', 'あ あお'])
  })

  it('nothing is in no group', () => {
    expect(under([], 'en')).toEqual([])
  })
})
