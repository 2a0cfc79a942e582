/** Answers, scores, addresses and tables, by themselves. */
import { describe, expect, it, test } from '@jest/globals'
import { type Answer, groupOf, readAnswer } from '../../../stories/screens/pulse/answer'
import { toCsv } from '../../../stories/screens/pulse/csv'
import { generateAnswers } from '../../../stories/screens/pulse/generate-answers'
import { readPlace, start, writePlace } from '../../../stories/screens/pulse/place'
import { distribution, scoreOf } from '../../../stories/screens/pulse/score'
import { en } from '../../../stories/screens/pulse/words.en'
import { ja } from '../../../stories/screens/pulse/words.ja'

const answer = (score: number) => readAnswer({ score }, 0) as Answer
const answers = (...scores: number[]) => scores.map(answer)

test('each score has its group', () => {
  expect(Array.from({ length: 11 }, (_, score) => groupOf(score)[1])).toEqual([...'eeeeeee', 'a', 'a', 'r', 'r'])
})

describe('an answer', () => {
  test.each([
    [{}],
    [{ score: '' }],
    [{ score: '11' }],
    [{ score: -1 }],
    [{ score: 'ten' }],
    [{ score: null }],
  ])('is none of %p', (given) => {
    expect(readAnswer(given, 0)).toBeUndefined()
  })

  it('is read from a form, and what is broken is left out', () => {
    const given = { score: '0', reason: 'price', ease: '9', channel: 'boat', comment: ' Late. ', mayPublish: 'on' }
    expect(readAnswer(given, 7)).toEqual({
      score: 0,
      reason: 'price',
      ease: 0,
      channel: 'app',
      comment: 'Late.',
      mayPublish: true,
      at: 7,
    })
  })
})

describe('a score', () => {
  it('is the percentage of promoters less that of detractors', () => {
    const { value, groups, count } = scoreOf(answers(10, 9, 9, 8, 6))
    expect([Math.round(value), groups, count]).toEqual([40, { promoter: 3, passive: 1, detractor: 1 }, 5])
  })

  it('has a margin that halves with four times the answers', () => {
    const some = answers(10, 10, 8, 3, 9, 7, 0, 10)
    expect(scoreOf([some, some, some, some].flat()).margin).toBeCloseTo(scoreOf(some).margin / 2)
    // Of 100 answers with 50 % promoters and 20 % detractors, by hand: 1.96 * sqrt(0.61 / 100).
    const hundred = [...Array(50).fill(10), ...Array(20).fill(0), ...Array(30).fill(7)].map(answer)
    expect(scoreOf(hundred).margin).toBeCloseTo(15.3, 1)
  })

  it('of few answers says so, and of none is no number', () => {
    expect(scoreOf(Array(19).fill(answer(9))).isSmall).toBe(true)
    expect(scoreOf(Array(20).fill(answer(9))).isSmall).toBe(false)
    expect(scoreOf([]).value).toBeNaN()
  })

  it('comes with how often each was given', () => {
    expect(distribution(answers(0, 10, 10))).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
  })
})

describe('a table', () => {
  test.each([
    ['plain', [['a', 1]], 'a,1\r\n'],
    ['quotes', [['say "no", twice']], '"say ""no"", twice"\r\n'],
    ['lines', [['one\ntwo'], ['three']], '"one\ntwo"\r\nthree\r\n'],
    ['formulas', [['=1+1', '@x', '-cmd', '+1', '\tx', -5]], "'=1+1,'@x,'-cmd,'+1,'\tx,-5\r\n"],
    ['a formula in quotes', [['=HYPERLINK("x")']], `"'=HYPERLINK(""x"")"\r\n`],
    ['wide ones', [['＝1']], "'＝1\r\n"],
    ['nothing', [['', '']], ',\r\n'],
  ])('of %s', (_, rows, text) => {
    expect(toCsv(rows)).toBe(text)
  })
})

describe('an address', () => {
  test.each([
    ['', start],
    ['#question=3', { ...start, step: 2 }],
    ['#view=results&bought=pier&group=promoter', { view: 'results', step: 0, channel: 'pier', group: 'promoter' }],
    ['#view=thanks', { ...start, view: 'thanks' }],
  ] as const)('%p is read and written', (hash, place) => {
    expect([readPlace(hash), writePlace(place)]).toEqual([place, hash])
  })

  test.each([
    ['#view=admin&question=9'],
    ['#question=-1&bought=%00'],
    ['#question=1.5&group=x'],
  ])('%p is the start', (hash) => {
    expect(readPlace(hash)).toEqual(start)
  })
})

describe('the sample', () => {
  it('is the same in both languages but for its comments', () => {
    const [english, japanese] = [en, ja].map(({ sample }) =>
      generateAnswers(sample).map((one) => ({ ...one, comment: Boolean(one.comment) })),
    )
    expect(english).toEqual(japanese)
  })

  it('has enough to say, but for those who bought aboard', () => {
    const all = generateAnswers(en.sample)
    const of = (channel: string) => scoreOf(all.filter((one) => one.channel === channel)).isSmall
    expect([of('app'), of('pier'), of('board')]).toEqual([false, false, true])
    expect(all.filter(({ comment }) => comment).length).toBeGreaterThan(20)
    expect(all.every(({ at }, index) => !index || at <= all[index - 1]!.at)).toBe(true)
  })
})
