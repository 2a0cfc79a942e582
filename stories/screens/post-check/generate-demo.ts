import { Random } from '../shared/random'
import type { Cause } from './cause'
import { encode, type GeneratedFile } from './generate'
import { zip } from './generate-archive'
import { recordFor, type Setting } from './generate-records'
import { reportWith } from './generate-report'
import { writeReport } from './generate-xml'
import type { Report } from './report'

/** Days of the demo, the last one is 31 October 2026. */
export const DEMO_DAYS = 30

const DAY = 86_400
const FIRST_DAY = Date.UTC(2026, 9, 2) / 1000

/** Messages a source sends on a usual working day, and how they fare. */
interface Source {
  ip: string
  fares: Partial<Record<Cause, number>>
}

const SOURCES: Record<string, readonly Source[]> = {
  'example.com': [
    { ip: '192.0.2.10', fares: { pass: 160, 'broken-signature': 1 } },
    { ip: '2001:db8::25', fares: { pass: 60 } },
    { ip: '198.51.100.7', fares: { 'dkim-only': 45 } },
    { ip: '203.0.113.9', fares: { forwarded: 6 } },
    { ip: '203.0.113.44', fares: { 'known-forwarder': 2 } },
    { ip: '203.0.113.77', fares: { 'spoof-or-forgotten': 2 } },
  ],
  'example.net': [
    { ip: '192.0.2.10', fares: { pass: 70 } },
    { ip: '198.51.100.60', fares: { 'not-aligned': 4 } },
    { ip: '203.0.113.9', fares: { forwarded: 3, 'lookup-failed': 0.2 } },
  ],
  'example.org': [
    { ip: '192.0.2.33', fares: { 'spf-only': 24 } },
    { ip: '2001:db8::25', fares: { pass: 30 } },
    { ip: '203.0.113.120', fares: { 'policy-override': 0.4 } },
  ],
}

const POLICIES: Record<string, Setting['policy']> = {
  'example.com': 'reject',
  'example.net': 'quarantine',
  'example.org': 'none',
}

const RECEIVERS: readonly (Pick<Report, 'org' | 'email' | 'kind' | 'generator'> & { host: string })[] = [
  {
    org: 'Harbour Mail',
    host: 'harbour.example.org',
    email: 'dmarc@harbour.example.org',
    kind: 'rfc9990',
    generator: 'Harbour 4.1',
  },
  {
    org: 'Postbox One',
    host: 'postbox.example.net',
    email: 'reports@postbox.example.net',
    kind: 'rfc7489',
    generator: '',
  },
  { org: 'Old Gate', host: 'gate.example.org', email: 'postmaster@gate.example.org', kind: 'rfc7489', generator: '' },
]

/** Thirty days of reports for three domains: one zip per domain, two receivers a day. */
export const demoFiles = (): GeneratedFile[] => [...demoSteps()].flatMap(({ file }) => file ?? [])

/** Makes the files bit by bit, so that who waits for a finger can stop between: a day at a time, then the file of a domain. */
export function* demoSteps(): Generator<{ file?: GeneratedFile }> {
  const random = new Random(14_310)
  for (const domain of Object.keys(SOURCES)) {
    const entries: ReturnType<typeof archived>[] = []
    for (let day = 0; day < DEMO_DAYS; day++) {
      entries.push(
        ...demoDay(domain, day, random).map(({ file, ...report }) => archived(file, writeReport({ file, ...report }))),
      )
      yield {}
    }
    yield { file: { name: `${domain}.zip`, bytes: zip(entries) } }
  }
}

const archived = (file: string, xml: string): { name: Uint8Array; content: Uint8Array } => ({
  name: encode(file),
  content: encode(xml),
})

function demoDay(domain: string, day: number, random: Random): Report[] {
  const silent = random.whole(0, RECEIVERS.length - 1)
  return RECEIVERS.filter((_, index) => index !== silent).map((receiver) => demoReport(domain, day, receiver, random))
}

function demoReport(domain: string, day: number, receiver: (typeof RECEIVERS)[number], random: Random): Report {
  const { host, ...who } = receiver
  const begin = FIRST_DAY + day * DAY
  const end = begin + DAY - 1
  const setting = { domain, policy: POLICIES[domain] ?? 'none' }
  const isRfc9990 = who.kind === 'rfc9990'
  return reportWith(demoRecords(setting, begin, random), {
    ...who,
    file: `${host}!${domain}!${begin}!${end}.xml`,
    id: `${host}-${domain}-${begin}`,
    begin,
    end,
    policy: {
      domain,
      p: setting.policy,
      sp: setting.policy,
      ...(isRfc9990 ? { np: 'reject', testing: 'n', discoveryMethod: 'treewalk' } : { pct: '100', fo: '0' }),
    },
  })
}

function demoRecords(setting: Setting, begin: number, random: Random): Report['records'] {
  const weekday = new Date(begin * 1000).getUTCDay()
  const share = weekday === 0 || weekday === 6 ? 0.15 : 0.5
  return (SOURCES[setting.domain] ?? []).flatMap(({ ip, fares }) =>
    Object.entries(fares).flatMap(([cause, usual]) => {
      // Half of a day's messages go to each of the two receivers, more or less; the fraction is a matter of luck.
      const count = Math.floor(usual * share * (0.7 + 0.6 * random.next()) + random.next())
      return count ? [recordFor(cause as Cause, setting, { ip, count })] : []
    }),
  )
}
