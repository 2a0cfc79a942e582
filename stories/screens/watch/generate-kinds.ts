/** What the made-up log is about: a small mail service on a day when its database was slow. */
import type { Random } from '../shared/random'

/** What a line says besides its time, level and service; a text alone is a line that is no JSON. */
type Said = string | { msg: string; [field: string]: unknown }

export interface Kind {
  level: 'debug' | 'info' | 'warn' | 'error' | 'fatal'
  service: string
  /** How frequent it is beside the others; in the course of the demo, whose parts are numbered from 0 to 1. */
  share: number | ((part: number) => number)
  say(random: Random): Said
}

/** More and more, from a point on. */
const rising = (from: number, most: number) => (part: number) => Math.max(0, ((part - from) / (1 - from)) * most)
/** For a while, as while something is broken. */
const burst =
  (from: number, to: number, [quiet, loud]: [number, number]) =>
  (part: number) =>
    part > from && part < to ? loud : quiet
/** Every hour, for a few minutes. */
const hourly = (most: number) => (part: number) => ((part * 34) % 1 < 0.12 ? most : 0)

const hex = (random: Random, length: number): string =>
  Array.from({ length: Math.ceil(length / 6) }, () => random.whole(0, 0xffffff).toString(16).padStart(6, '0'))
    .join('')
    .slice(0, length)
const address = (random: Random): string =>
  `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.whole(1, 254)}`
const user = (random: Random): string =>
  `${random.pick(['desk', 'sales', 'office', 'shop', 'press', 'team'])}${random.whole(1, 40)}@${random.pick(['example.com', 'example.net', 'example.org'])}`
const path = (random: Random): string =>
  random.pick(['/v1/messages', '/v1/folders', '/v1/search', '/v1/session', '/v1/drafts', '/v1/contacts'])

const request = (random: Random) => ({
  requestId: hex(random, 12),
  client: { ip: address(random), agent: random.pick(['mail-app/4.2 (ios)', 'mail-app/4.1 (android)', 'web/2026.10']) },
})

/** An error as pino writes it. */
const failure = (type: string, message: string, frames: readonly string[]) => ({
  err: { type, message, stack: [`${type}: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n') },
})

const POOL = [
  'Pool.acquire (/srv/app/lib/pool.js:88:15)',
  'Store.query (/srv/app/lib/store.js:41:27)',
  'Mailbox.open (/srv/app/mail/mailbox.js:112:9)',
  'handle (/srv/app/routes/messages.js:57:20)',
  'process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
]
const INDEX = [
  'Index.write (/srv/app/search/index.js:203:11)',
  'Batch.flush (/srv/app/search/batch.js:77:5)',
  'Timer.run (/srv/app/lib/timer.js:19:7)',
]
const RENDER = [
  'Template.render (/srv/app/web/template.js:31:18)',
  'Preview.attachment (/srv/app/web/preview.js:140:22)',
  'handle (/srv/app/routes/preview.js:24:12)',
]

const quiet: Kind[] = [
  {
    level: 'info',
    service: 'gateway',
    share: 30,
    say: (random) => {
      const status = random.pick([200, 200, 200, 201, 204, 304])
      const ms = random.whole(2, 180)
      return {
        msg: `${random.pick(['GET', 'GET', 'POST'])} ${path(random)} ${status} in ${ms} ms`,
        status,
        ms,
        ...request(random),
      }
    },
  },
  {
    level: 'debug',
    service: 'gateway',
    share: 12,
    say: (random) => ({ msg: `Session of ${user(random)} renewed`, ttl: 3600, ...request(random) }),
  },
  {
    level: 'info',
    service: 'mail-in',
    share: 14,
    say: (random) => ({
      msg: `Message from ${user(random)} accepted, ${random.whole(2, 900)} kB`,
      queue: hex(random, 10),
      checks: { spf: 'pass', dkim: random.pick(['pass', 'pass', 'none']), dmarc: 'pass' },
      from: address(random),
    }),
  },
  {
    level: 'info',
    service: 'mail-out',
    share: 10,
    say: (random) => ({
      msg: `Delivered to ${user(random)} by mx${random.whole(1, 4)}.example.net`,
      queue: hex(random, 10),
      attempts: random.pick([1, 1, 1, 2]),
      tls: { version: '1.3', cipher: 'TLS_AES_128_GCM_SHA256' },
    }),
  },
  {
    level: 'debug',
    service: 'search',
    share: 11,
    say: (random) => ({
      msg: `Indexed ${random.whole(1, 60)} messages in ${random.whole(3, 90)} ms`,
      shard: random.whole(0, 7),
    }),
  },
  {
    level: 'debug',
    service: 'store',
    share: 9,
    say: (random) => ({
      msg: `Checkpoint ${hex(random, 8)} written, ${random.whole(1, 64)} pages`,
      node: `db${random.whole(1, 3)}`,
    }),
  },
  {
    level: 'info',
    service: 'accounts',
    share: 5,
    say: (random) => ({
      msg: `${user(random)} signed in`,
      method: random.pick(['password', 'passkey']),
      ...request(random),
    }),
  },
]

const warnings: Kind[] = [
  {
    level: 'warn',
    service: 'store',
    share: burst(0.58, 0.66, [1.2, 14]),
    say: (random) => ({
      msg: `Slow query, ${random.whole(800, 9000)} ms`,
      statement: 'SELECT id, subject FROM messages WHERE folder = ? ORDER BY received DESC LIMIT 50',
      node: `db${random.whole(1, 3)}`,
    }),
  },
  {
    level: 'warn',
    service: 'mail-out',
    share: 1.4,
    say: (random) => ({
      msg: `Deferred by mx${random.whole(1, 4)}.example.net: 451 greylisted, again in ${random.whole(2, 30)} min`,
      queue: hex(random, 10),
    }),
  },
  {
    level: 'warn',
    service: 'accounts',
    share: hourly(7),
    say: (random) => ({
      msg: `Sign-in of ${user(random)} refused, ${random.whole(3, 9)} times from ${address(random)}`,
      rule: 'too-many-attempts',
    }),
  },
  {
    level: 'warn',
    service: 'gateway',
    share: rising(0.3, 1.6),
    say: (random) => ({
      msg: `Certificate of imap${random.whole(1, 2)}.example.com ends in ${random.whole(6, 9)} days`,
      issuer: 'Example CA',
    }),
  },
  {
    level: 'warn',
    service: 'mail-in',
    share: 0.5,
    say: (random) => ({ msg: `Box of ${user(random)} is ${random.whole(90, 99)} % full`, quota: '2 GB' }),
  },
]

const errors: Kind[] = [
  {
    level: 'error',
    service: 'gateway',
    share: burst(0.6, 0.655, [0.02, 9]),
    say: (random) => {
      const message = `Connection to ${address(random)}:5432 timed out after ${random.whole(5000, 5900)} ms`
      return { msg: message, ...request(random), ...failure('TimeoutError', message, POOL) }
    },
  },
  {
    level: 'error',
    service: 'gateway',
    share: burst(0.6, 0.66, [0.1, 6]),
    say: (random) => {
      const ms = random.whole(5000, 9000)
      return { msg: `GET ${path(random)} failed: 503 after ${ms} ms`, status: 503, ms, ...request(random) }
    },
  },
  {
    level: 'error',
    service: 'search',
    share: rising(0.7, 1.8),
    say: (random) => {
      const message = `Shard ${random.whole(0, 7)} is read-only: ${random.whole(1, 200)} messages are not indexed`
      return { msg: message, ...failure('ShardError', message, INDEX) }
    },
  },
  {
    level: 'error',
    service: 'mail-out',
    share: 0.45,
    say: (random) => ({
      msg: `Bounced by mx${random.whole(1, 4)}.example.net: 550 5.1.1 no such box ${user(random)}`,
      queue: hex(random, 10),
    }),
  },
  {
    level: 'error',
    service: 'web',
    share: burst(0.2, 0.5, [0.25, 0.6]),
    say: (random) => {
      const message = "Cannot read properties of undefined (reading 'charset')"
      return {
        msg: message,
        attachment: `report-${random.whole(100, 999)}.pdf`,
        ...failure('TypeError', message, RENDER),
      }
    },
  },
]

/** Rare, and what a process writes when it goes down. */
const endings: Kind[] = [
  {
    level: 'fatal',
    service: 'search',
    share: burst(0.93, 0.95, [0.002, 0.2]),
    say: (random) => {
      const message = `Out of memory: index of ${random.whole(600, 900)} MB in a heap of 512 MB`
      return { msg: message, pid: random.whole(100, 9999), ...failure('RangeError', message, INDEX) }
    },
  },
  {
    level: 'info',
    service: 'worker',
    share: 0.02,
    say: (random) => `worker ${random.whole(1, 8)} exited on signal 9, started again`,
  },
]

/** In no order. */
export const KINDS: readonly Kind[] = [...quiet, ...warnings, ...errors, ...endings]
