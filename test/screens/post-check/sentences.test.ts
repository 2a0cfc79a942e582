import { describe, expect, test } from '@jest/globals'
import { CAUSES } from '../../../stories/screens/post-check/cause'
import { recordFor } from '../../../stories/screens/post-check/generate-records'
import { BEGIN, END, reportWith } from '../../../stories/screens/post-check/generate-report'
import { REFUSALS } from '../../../stories/screens/post-check/refusal'
import { sendersOf } from '../../../stories/screens/post-check/senders'
import { sentencesFor } from '../../../stories/screens/post-check/sentences'
import { en as english } from '../../../stories/screens/post-check/words.en'
import { ja as japanese } from '../../../stories/screens/post-check/words.ja'

const en = sentencesFor('en-US')
const ja = sentencesFor('ja-JP')

describe('verdict', () => {
  test.each([
    [14_310, 14_052, 2, '98.2% of 14,310 messages pass; 2 senders need work'],
    [14_310, 14_052, 1, '98.2% of 14,310 messages pass; 1 sender needs work'],
    [14_310, 14_309, 0, '99.9% of 14,310 messages pass; no sender needs work'],
    [100_000, 1, 3, '0.1% of 100,000 messages pass; 3 senders need work'],
    [2286, 2286, 0, 'All 2,286 messages pass; no sender needs work'],
    [2286, 0, 2286, 'None of 2,286 messages passes; 2,286 senders need work'],
    [1, 1, 0, 'The only message passes; no sender needs work'],
    [1, 0, 1, 'The only message fails; 1 sender needs work'],
    [0, 0, 0, 'No messages are reported'],
  ])('of %i messages %i pass, %i senders need work', (messages, passing, needWork, sentence) => {
    expect(en.verdict({ messages, passing, needWork })).toBe(sentence)
  })

  test('in Japanese', () => {
    const figures = { messages: 14_310, passing: 14_052, needWork: 2 }
    expect(ja.verdict(figures)).toBe('14,310 通のうち 98.2% が合格、対応が必要な送信元は 2 件')
  })

  test('English words with the numbers of a locale that has no words of its own', () => {
    const figures = { messages: 14_310, passing: 14_052, needWork: 2 }
    expect(sentencesFor('de').verdict(figures)).toBe('98,2\u00A0% of 14.310 messages pass; 2 senders need work')
  })
})

describe.each([
  ['English', en],
  ['Japanese', ja],
])('%s', (_, say) => {
  test.each(CAUSES)('the cause %s in words, with every name filled in', (cause) => {
    const record = recordFor(cause, { domain: 'example.com', policy: 'none' }, { ip: '192.0.2.1', count: 1 })
    const [sender] = sendersOf([reportWith([record])])
    const said = Object.values(say.cause(sender as NonNullable<typeof sender>))
    for (const sentence of said) expect(sentence).toMatch(/^[^{}]+$/)
  })

  test.each(REFUSALS)('the refusal %s names the file', (code) => {
    const sentence = say.refusal({
      name: 'a.zip/b.xml',
      code,
      line: 7,
      field: 'record/row/count',
      value: '<b>',
      count: 2,
    })
    expect(sentence).toContain('a.zip/b.xml')
    expect(sentence).not.toMatch(/[{}]|undefined/)
  })
})

test('a cause names the domains of the record it was found in', () => {
  const of = (domain: string) => ({ domain, policy: 'none' }) as const
  const [sender] = sendersOf([
    reportWith([
      recordFor('pass', of('example.org'), { ip: '192.0.2.1', count: 9 }),
      recordFor('not-aligned', of('example.com'), { ip: '192.0.2.1', count: 5 }),
    ]),
  ])
  expect(en.cause(sender as NonNullable<typeof sender>).meaning).toBe(
    'A check passes, but for bounces.crm.example.net. From says example.com, so it does not count.',
  )
})

test('what a refusal says of sizes and values', () => {
  expect(en.refusal({ name: 'a', code: 'too-large' })).toContain('64 MB')
  expect(en.refusal({ name: 'a', code: 'too-many-entries' })).toContain('1,000')
  expect(en.refusal({ name: 'a', code: 'skipped-records', count: 1200 })).toContain('without 1,200 of its records')
  expect(en.refusal({ name: '{line}', code: 'not-well-formed', line: 3 })).toContain('{line} is broken')
})

test('days are those of UTC', () => {
  expect([en.day(BEGIN), en.day(END), en.period(BEGIN, END)]).toEqual(Array(3).fill('Oct 5, 2026'))
  expect(ja.period(BEGIN, END + 86_400)).toBe('2026/10/05～2026/10/06')
  expect(en.period(END + 86_400, BEGIN)).toBe(en.period(BEGIN, END + 86_400))
})

/** Every `{name}` of a table of words, by the path of its sentence. */
function placeholders(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [...new Set(value.match(/\{\w+\}/g))].sort().map((name) => `${path}${key} ${name}`)
      : placeholders(value, `${path}${key}.`),
  )
}

test('both languages say the same things: no sentence lacks a value that the other has', () => {
  const essential = (list: string[]) => list.filter((line) => !/ \{(domain|other)\}$/.test(line))
  expect(essential(placeholders(japanese))).toEqual(essential(placeholders(english)))
})
