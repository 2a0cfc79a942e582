import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CAUSES } from '../../../stories/screens/post-check/cause'
import { LARGE, SHAPES, type Shape, sampleFile, sampleFiles } from '../../../stories/screens/post-check/generate'
import { DEMO_DAYS, demoFiles } from '../../../stories/screens/post-check/generate-demo'
import { recordFor } from '../../../stories/screens/post-check/generate-records'
import { reportWith } from '../../../stories/screens/post-check/generate-report'
import { writeReport } from '../../../stories/screens/post-check/generate-xml'
import type { OpenedFile } from '../../../stories/screens/post-check/open'
import { summaryOf } from '../../../stories/screens/post-check/summary'
import { open, openReport } from './opening'

/** What opening says of a file, in one line. */
function outcome({ reports, refusals }: OpenedFile): string {
  const read = reports.map(
    ({ kind, records }) => `${kind}, ${records.length} records, ${summaryOf(reports).senders[0]?.cause}`,
  )
  return [...read, ...refusals.map(({ code, line }) => `${code} in line ${line}`)].join('; ')
}

describe('generated files', () => {
  const expected: Record<Shape, string> = {
    plain: 'rfc7489, 1 records, not-aligned',
    gzip: 'rfc7489, 1 records, spoof-or-forgotten',
    zip: 'draft, 1 records, spoof-or-forgotten',
    rfc9990: 'rfc9990, 1 records, forwarded',
    draft: 'draft, 1 records, spf-only',
    wrapped: 'rfc7489, 1 records, contradiction',
    invalid: 'not-well-formed in line 6',
    nameless: 'draft, 1 records, spoof-or-forgotten',
    large: `rfc7489, ${LARGE} records, spoof-or-forgotten`,
  }
  test.each(SHAPES)('%s', async (shape) => {
    const { name, bytes } = sampleFile(shape)
    expect(outcome(await open(bytes, {}, name))).toBe(expected[shape])
  })

  test('are the same bytes on every machine', () => {
    const hash = createHash('sha256')
    for (const { name, bytes } of [...sampleFiles(), ...demoFiles()]) hash.update(name).update(bytes)
    expect(hash.digest('hex')).toBe('a486911eed6a74056e2b201bc82a84d720cf9e38bef6ea25b7bd32df89f61dc4')
  })

  test('name documentation domains and addresses only', async () => {
    const files = await Promise.all([...sampleFiles(), ...demoFiles()].map(({ bytes }) => open(bytes)))
    const reports = files.flatMap((file) => file.reports)
    const records = reports.flatMap((report) => report.records)
    const domains = new Set([
      ...reports.flatMap(({ policy, email }) => [policy.domain, email]),
      ...records.flatMap(({ headerFrom, envelopeFrom, envelopeTo }) => [headerFrom, envelopeFrom, envelopeTo]),
      ...records.flatMap(({ dkimResults, spfResults }) => [...dkimResults, ...spfResults].map(({ domain }) => domain)),
    ])
    const isForDocumentation =
      /^$|(^|[.@])example\.(com|net|org)$|^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$|^2001:db8:/
    const addresses = records.map(({ ip }) => ip)
    expect([...domains, ...addresses].filter((name) => !isForDocumentation.test(name))).toEqual([])
    expect(addresses.length).toBeGreaterThan(LARGE)
  })

  test('the demo has thirty days of three domains', async () => {
    const reports = (await Promise.all(demoFiles().map(({ bytes }) => open(bytes)))).flatMap(({ reports }) => reports)
    const { domains, needWork, messages, passing } = summaryOf(reports)
    expect(domains).toEqual(['example.com', 'example.net', 'example.org'])
    expect([reports.length, needWork]).toEqual([DEMO_DAYS * 3 * 2, 2])
    expect(passing / messages).toBeCloseTo(0.98, 1)
    expect(new Set(reports.map(({ begin }) => begin)).size).toBe(DEMO_DAYS)
    expect(new Set(reports.map(({ kind }) => kind))).toEqual(new Set(['rfc9990', 'rfc7489']))
  })

  test.each(['rfc9990', 'rfc7489', 'draft'] as const)('what is written as %s is read as it was', async (kind) => {
    const setting = { domain: 'example.com', policy: 'reject' } as const
    const features = {
      rfc9990: { policy: { np: 'reject' }, generator: 'G <1> & "2"', contact: { text: '連絡先', lang: 'ja' } },
      rfc7489: { policy: { fo: '1', pct: '50' } },
      draft: {},
    }
    const rows =
      kind === 'draft' ? [] : CAUSES.map((cause, at) => recordFor(cause, setting, { ip: `192.0.2.${at}`, count: at }))
    const report = reportWith(rows, { kind, file: 'file', errors: [{ text: 'a\nb', lang: '' }], ...features[kind] })
    expect(await openReport(writeReport(report))).toEqual(report)
  })
})

const realFolder = new URL('../../../../shared/data/dmarc/', import.meta.url)
const real = [
  ['addisonfoods.com!example.com!1536105600!1536191999.xml', 'rfc7489, 1 records, not-aligned'],
  [
    'estadocuenta1.infonacot.gob.mx!example.com!1536853302!1536939702!2940.xml.zip',
    'draft, 1 records, spoof-or-forgotten',
  ],
  ['fastmail.com!example.com!1516060800!1516147199!102675056.xml.gz', 'rfc7489, 1 records, spoof-or-forgotten'],
  ['ikea.com!example.de!1538690400!1538776800.xml', 'rfc7489, 1 records, contradiction'],
  ['invalid_xml.xml', 'not-well-formed in line 5'],
  ['large-example.com!1711897200!1711983600.xml', 'draft, 2286 records, spoof-or-forgotten'],
  ['old_draft_from_wiki.xml', 'draft, 1 records, spf-only'],
  ['rfc9990-sample.xml', 'rfc9990, 1 records, forwarded'],
  ['veeam.com!example.com!1530133200!1530219600.xml', 'draft, 1 records, spoof-or-forgotten'],
] as const

describe('real files', () => {
  if (existsSync(realFolder)) {
    test.each(real)('%s', async (name, said) => {
      expect(outcome(await open(readFileSync(new URL(encodeURIComponent(name), realFolder)), {}, name))).toBe(said)
    })
  } else {
    test('are not there', () => {
      process.stdout.write('not run: the nine real DMARC reports, for ../shared/data/dmarc is not there\n')
    })
  }
})
