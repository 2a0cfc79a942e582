import { describe, expect, test } from '@jest/globals'
import { CAUSES, causeOf } from '../../../stories/screens/post-check/cause'
import { recordFor } from '../../../stories/screens/post-check/generate-records'
import { BEGIN, END, reportWith } from '../../../stories/screens/post-check/generate-report'
import { addReports, type ReportRecord } from '../../../stories/screens/post-check/report'
import { sendersOf } from '../../../stories/screens/post-check/senders'
import { summaryOf } from '../../../stories/screens/post-check/summary'

const setting = { domain: 'example.com', policy: 'reject' } as const
const row = (cause: (typeof CAUSES)[number], ip = '192.0.2.1', count = 1): ReportRecord =>
  recordFor(cause, setting, { ip, count })
const noText = { text: '', lang: '' }

describe('cause of a record', () => {
  test.each(CAUSES)('%s', (cause) => expect(causeOf(row(cause))).toBe(cause))

  test.each([
    ['forwarded', 'known-forwarder'],
    ['trusted_forwarder', 'known-forwarder'],
    ['mailing_list', 'known-forwarder'],
    ['local_policy', 'policy-override'],
    ['other', 'policy-override'],
    ['sampled_out', 'spoof-or-forgotten'],
    ['policy_test_mode', 'spoof-or-forgotten'],
    ['', 'spoof-or-forgotten'],
  ])('the reason %s makes a failing record %s', (type, cause) => {
    expect(causeOf({ ...row('spoof-or-forgotten'), overrides: [{ type, comment: noText }] })).toBe(cause)
  })

  test('a receiver that says why does not hide a check that passes for another domain', () => {
    const record = { ...row('not-aligned'), overrides: [{ type: 'local_policy', comment: noText }] }
    expect(causeOf(record)).toBe('not-aligned')
  })
})

describe('senders', () => {
  const senders = (...records: ReportRecord[]) => sendersOf([reportWith(records)])

  test('those that need work first, then by failing, by all messages, by address', () => {
    const order = senders(
      row('pass', '192.0.2.1', 900),
      row('forwarded', '192.0.2.2', 950),
      row('known-forwarder', '192.0.2.3', 500),
      row('spoof-or-forgotten', '192.0.2.5', 2),
      row('not-aligned', '192.0.2.4', 30),
      row('spoof-or-forgotten', '192.0.2.40', 2),
    )
    expect(order.map(({ ip }) => ip.slice(8))).toEqual(['4', '40', '5', '3', '2', '1'])
  })

  test('one address in several reports is one sender, results and alignment apart', () => {
    const [sender, ...others] = sendersOf([
      reportWith([row('dkim-only', '192.0.2.1', 5)]),
      reportWith([row('not-aligned', '192.0.2.1', 3), row('dkim-only', '192.0.2.1', 2)]),
    ])
    expect(others).toEqual([])
    expect(sender).toMatchObject({ messages: 10, passing: 7, failing: 3, cause: 'not-aligned', attention: 'work' })
    expect(sender?.dkim).toMatchObject({ aligned: 'mixed', passing: 7 })
    expect(sender?.spf).toEqual({
      aligned: 'fail',
      passing: 0,
      results: [
        { value: { domain: 'bounces.mailer.example.net', result: 'pass', by: 'mfrom' }, messages: 7 },
        { value: { domain: 'bounces.crm.example.net', result: 'pass', by: 'mfrom' }, messages: 3 },
      ],
    })
    expect(sender?.dispositions).toEqual([
      { value: 'none', messages: 7 },
      { value: 'reject', messages: 3 },
    ])
    expect(sender?.records).toHaveLength(3)
  })

  test.each([
    [9, 91, 'watch'],
    [10, 90, 'work'],
  ])('%i failing beside %i passing messages: %s', (failing, passing, attention) => {
    const [sender] = senders(row('broken-signature', '192.0.2.1', failing), row('pass', '192.0.2.1', passing))
    expect(sender?.attention).toBe(attention)
  })

  test('a signature that is named twice counts its messages once', () => {
    const record = row('pass', '192.0.2.1', 4)
    const [sender] = senders({ ...record, dkimResults: [...record.dkimResults, ...record.dkimResults] })
    expect(sender?.dkim.results.map(({ messages }) => messages)).toEqual([4])
  })
})

describe('summary', () => {
  test('figures of all reports', () => {
    const reports = [
      reportWith([row('pass', '192.0.2.1', 90), row('spoof-or-forgotten', '192.0.2.2', 6)]),
      reportWith([row('not-aligned', '192.0.2.3', 4)], {
        org: '',
        begin: BEGIN - 100,
        policy: { domain: 'example.net' },
      }),
    ]
    expect(summaryOf(reports)).toMatchObject({
      messages: 100,
      passing: 90,
      failing: 10,
      needWork: 2,
      domains: ['example.com', 'example.net'],
      reporters: ['Example Receiver', 'dmarc@mx.example.org'],
      begin: BEGIN - 100,
      end: END,
    })
  })

  test('nothing opened yet', () => {
    expect(summaryOf([])).toMatchObject({ messages: 0, needWork: 0, senders: [], begin: 0, end: 0 })
  })

  test('the same report in a file and in an archive counts once', () => {
    const report = reportWith([row('pass')], { file: 'a.xml' })
    const again = { ...report, file: 'all.zip/a.xml' }
    const other = { ...report, id: 'other' }
    expect(addReports([report], [again, other, other]).map(({ file, id }) => [file, id])).toEqual([
      ['a.xml', report.id],
      ['a.xml', 'other'],
    ])
  })
})
