import { expect, test } from '@jest/globals'
import { folded } from '../../src/models/folded'
import { hasWords, partsOf, wordsOf } from '../../src/models/matches'

const marked = (text: string, query: string) =>
  partsOf(text, wordsOf(query))
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')

test.each([
  ['Zürich', 'zur', '[Zür]ich'],
  ['Zu\u0308rich', 'zür', '[Zu\u0308r]ich'],
  ['São Paulo', 'paulo sao', '[São] [Paulo]'],
  ['ﾄｳｷｮｳ', 'トウ', '[ﾄｳ]ｷｮｳ'],
  ['ＡＢＣ１２', 'bc1', 'Ａ[ＢＣ１]２'],
  ['한국', '하', '[한]국'],
  ['ﬁne', 'f', '[ﬁ]ne'],
  ['banana', 'an', 'b[anan]a'],
  ['Osaka', '', 'Osaka'],
  ['', 'a', ''],
])('in %j, %j is found: %s', (text, query, seen) => {
  expect(marked(text, query)).toBe(seen)
  expect(hasWords(folded(text), wordsOf(query))).toBe(Boolean(text) || !query)
})

test('all words have to be there', () => expect(hasWords(folded('Tokyo Narita'), wordsOf('tokyo haneda'))).toBe(false))
