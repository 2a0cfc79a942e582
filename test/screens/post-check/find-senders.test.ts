import { describe, expect, test } from '@jest/globals'
import type { Attention } from '../../../stories/screens/post-check/cause'
import { asAttention, attentionGroups, findSenders } from '../../../stories/screens/post-check/find-senders'
import { recordFor, type Setting } from '../../../stories/screens/post-check/generate-records'
import { reportWith } from '../../../stories/screens/post-check/generate-report'
import { sendersOf } from '../../../stories/screens/post-check/senders'
import { sentencesFor } from '../../../stories/screens/post-check/sentences'

const setting: Setting = { domain: 'example.com', policy: 'none' }
const senders = sendersOf([
  reportWith([
    recordFor('not-aligned', setting, { ip: '198.51.100.60', count: 4 }),
    recordFor('spoof-or-forgotten', setting, { ip: '2001:db8::25', count: 2 }),
    recordFor('pass', setting, { ip: '192.0.2.10', count: 9 }),
  ]),
])
const found = (query: string, attention: Attention | '' = '', locale = 'en') =>
  findSenders(senders, { query, attention }, sentencesFor(locale)).map(({ ip }) => ip)

describe('a sender is found', () => {
  test.each([
    ['its address', '2001:DB8', ['2001:db8::25']],
    ['an address in wide figures', '１９８．５１', ['198.51.100.60']],
    ['what is said of it', 'forgotten', ['2001:db8::25']],
    ['a domain that it was checked for', 'crm', ['198.51.100.60']],
    ['several words, of whatever', ' 198  another ', ['198.51.100.60']],
    ['nothing else', '198 forgotten', []],
  ])('by %s', (_, query, ips) => {
    expect(found(query)).toEqual(ips)
  })

  test('in the words of the language', () => {
    expect(found('別ドメイン', '', 'ja')).toEqual(['198.51.100.60'])
  })

  test('by what it asks for, and a text', () => {
    expect(found('', 'fine')).toEqual(['192.0.2.10'])
    expect(found('198', 'fine')).toEqual([])
  })
})

test('where nothing is sought, they are the very same list', () => {
  expect(findSenders(senders, { query: ' ', attention: '' }, sentencesFor('en'))).toBe(senders)
})

test('groups are in the order of the senders, and none is empty', () => {
  expect(attentionGroups(senders)).toEqual([
    { value: 'work', count: 2 },
    { value: 'fine', count: 1 },
  ])
})

test('an attention that does not exist is none', () => {
  expect([asAttention('work'), asAttention('nonsense'), asAttention(undefined)]).toEqual(['work', '', ''])
})
