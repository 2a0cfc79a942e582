/**
 * A made-up log for the demo and for tests, as NDJSON. Domains and addresses are those set apart for documentation (RFC
 * 2606, 5737, 3849), and every line is the same on every run, machine and engine, whichever is made first.
 */
import { Random } from '../shared/random'
import { KINDS, type Kind } from './generate-kinds'

/** Lines of the demo; those behind are what comes while it is watched. */
export const SAMPLE = 100_000

const HOUR = 3_600_000
const BEGIN = Date.UTC(2026, 9, 30, 8)
/** Time that the demo's lines take. */
const SPAN = 34 * HOUR
/** By day there is more to tell than by night: by this part more or less than on average. */
const SWING = 0.4
const DAYS = SPAN / (24 * HOUR)

/** When a line was written, in milliseconds since 1970 UTC. @param part 0 for the first line of the demo, 1 for its end */
const timeAt = (part: number): number =>
  BEGIN + SPAN * (part + (SWING * Math.sin(2 * Math.PI * DAYS * part)) / (2 * Math.PI * DAYS))

/** The lines with the numbers `from` to `end` (not included), from 0 on without an end. */
export function sampleLines(from: number, end: number): string[] {
  const lines: string[] = []
  for (let number = from; number < end; number++) lines.push(lineAt(number))
  return lines
}

function lineAt(number: number): string {
  const random = new Random(Math.imul(number + 1, 0x9e3779b1))
  const part = (number + random.next() / 2) / SAMPLE
  const kind = pickKind(part, random)
  const said = kind.say(random)
  if (typeof said === 'string') return said
  const { msg, ...rest } = said
  const time = new Date(timeAt(part)).toISOString()
  return JSON.stringify({ time, level: kind.level, service: kind.service, msg, ...rest })
}

function pickKind(part: number, random: Random): Kind {
  const shares = KINDS.map(({ share }) => (typeof share === 'number' ? share : share(part)))
  let left = random.next() * shares.reduce((sum, share) => sum + share, 0)
  const index = shares.findIndex((share) => {
    left -= share
    return left < 0
  })
  return KINDS[Math.max(0, index)] as Kind
}
