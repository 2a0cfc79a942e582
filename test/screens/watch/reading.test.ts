import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Entry } from '../../../stories/screens/watch/entry'
import { readEntry } from '../../../stories/screens/watch/read-entry'
import { EntrySplitter } from '../../../stories/screens/watch/split-entries'

const at = (text: string) => Date.parse(text)
const YEAR = 2026
type Expected = Partial<Entry>

describe('a line of JSON', () => {
  const lines: Record<string, [line: object, expected: Expected]> = {
    pino: [
      {
        level: 50,
        time: 1793455382123,
        pid: 7,
        hostname: 'mx1',
        msg: 'Lost',
        err: { type: 'Error', stack: 'Error: a\n  at b' },
      },
      { time: 1793455382123, level: 'error', message: 'Lost', service: 'mx1', stack: 'Error: a\n  at b' },
    ],
    bunyan: [
      { name: 'api', level: 30, time: '2026-10-31T14:03:22.123Z', msg: 'Up', v: 0 },
      { time: at('2026-10-31T14:03:22.123Z'), level: 'info', service: 'api', message: 'Up', fields: { v: 0 } },
    ],
    winston: [
      { level: 'warn', message: 'Slow', timestamp: '2026-10-31T14:03:22.123+09:00' },
      { time: at('2026-10-31T05:03:22.123Z'), level: 'warn', message: 'Slow', fields: null },
    ],
    zap: [
      { level: 'fatal', ts: 1793455382.5, logger: 'db', msg: 'Gone', stacktrace: 'main.run\n\t/srv/a.go:1' },
      { time: 1793455382500, level: 'fatal', service: 'db', stack: 'main.run\n\t/srv/a.go:1' },
    ],
    'Elastic Common Schema': [
      { '@timestamp': '2026-10-31T14:03:22Z', 'log.level': 'ERROR', message: 'No', service: { name: 'shop' } },
      { time: at('2026-10-31T14:03:22Z'), level: 'error', message: 'No', service: 'shop' },
    ],
    'severities of syslog': [{ severity: 3, message: 'No' }, { level: 'error' }],
    structlog: [
      { event: 'asked', level: 'debug', timestamp: '2026-10-31 14:03:22' },
      { level: 'debug', message: 'asked' },
    ],
    microseconds: [{ ts: '1793455382123456', msg: 'a' }, { time: 1793455382123.456 }],
    'names that mean something else': [
      { level: 'upper', time: 'noon', msg: 7 },
      { time: Number.NaN, level: 'none', fields: { level: 'upper', time: 'noon', msg: 7 } },
    ],
  }
  test.each(Object.entries(lines))('of %s', (_, [line, expected]) => {
    expect(readEntry(JSON.stringify(line), YEAR)).toMatchObject(expected)
  })

  test('that is broken off is a text', () => {
    const line = '{"time":"2026-10-31T14:03:22Z","level":"error","msg":"Lo'
    expect(readEntry(line, YEAR)).toEqual({
      time: Number.NaN,
      level: 'none',
      service: '',
      message: line,
      fields: null,
      stack: '',
    })
  })
})

describe('a plain line', () => {
  const time = at('2026-10-31T14:03:22Z')
  const lines: [line: string, expected: Expected][] = [
    ['2026-10-31T14:03:22Z INFO Ready', { time, level: 'info', message: 'Ready' }],
    [
      '2026-10-31T14:03:22.250+0100 [WARN] disk: 91 % full',
      { time: time - 3_600_000 + 250, level: 'warn', service: 'disk', message: '91 % full' },
    ],
    [
      '2026-10-31 14:03:22,500 - root - ERROR - No box',
      { time: time + 500, level: 'error', message: 'root - ERROR - No box' },
    ],
    ['[2026-10-31 14:03:22] [error] [client 192.0.2.1] File does not exist', { time, level: 'error' }],
    ['2026/10/31 14:03:22 [crit] 12#0: *5 connect() failed', { time, level: 'fatal' }],
    [
      '2026-10-31 14:03:22.123  INFO 1 --- [main] c.e.App : Started',
      { level: 'info', message: '1 --- [main] c.e.App : Started' },
    ],
    ['ERROR: the disk is gone', { time: Number.NaN, level: 'error', message: 'the disk is gone' }],
    ['No level, and the word error is a word of it', { time: Number.NaN, level: 'none' }],
    ['error=3 is a field', { level: 'none', message: 'error=3 is a field' }],
    [
      'Oct 31 14:03:22 mx1 postfix/smtpd[123]: connect from 192.0.2.9',
      { time, service: 'postfix/smtpd', fields: { host: 'mx1', process: '123' } },
    ],
    [
      '<34>Oct  1 14:03:22 mx1 su: failed for root',
      { time: at('2026-10-01T14:03:22Z'), level: 'fatal', service: 'su' },
    ],
    [
      '<165>1 2026-10-31T14:03:22.003Z mx1 app 7 ID47 [a b="1"] Hello',
      { time: time + 3, level: 'info', service: 'app', message: 'Hello' },
    ],
    ['<13>1 - - - - - - ', { time: Number.NaN, level: 'info', service: '', fields: null }],
    [
      '192.0.2.1 - ada [31/Oct/2026:14:03:22 +0000] "GET /a HTTP/1.1" 503 12',
      {
        time,
        level: 'error',
        message: 'GET /a HTTP/1.1 503',
        fields: { client: '192.0.2.1', user: 'ada', bytes: '12' },
      },
    ],
    [
      '192.0.2.1 - - [31/Oct/2026:14:03:22 +0000] "GET /b HTTP/1.1" 404 0 "-" "agent/1"',
      { level: 'warn', fields: { client: '192.0.2.1', bytes: '0', agent: 'agent/1' } },
    ],
    ['2026-13-41 25:61:61 not a time', { time: Number.NaN }],
  ]
  test.each(lines)('%s', (line, expected) => {
    expect(readEntry(line, YEAR)).toMatchObject(expected)
  })
})

const entriesOf = (...pieces: string[]) => {
  const splitter = new EntrySplitter()
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()]
}

describe('lines of a stack trace belong to the line above', () => {
  const traces: Record<string, string[]> = {
    Node: [
      '2026-10-31T14:03:22Z ERROR lost',
      'Error: lost',
      '    at run (/srv/a.js:1:2)',
      '    at main (/srv/b.js:3:4)',
    ],
    Java: [
      '2026-10-31 14:03:22 ERROR lost',
      'java.io.IOException: Broken pipe',
      '\tat a.B.c(B.java:1)',
      'Caused by: x.Y: z',
      '\t... 12 more',
    ],
    Python: [
      '2026-10-31 14:03:22,000 ERROR lost',
      'Traceback (most recent call last):',
      '  File "a.py", line 1, in <module>',
      'ValueError: no',
    ],
  }
  test.each(Object.entries(traces))('%s', (_, lines) => {
    const next = '2026-10-31T14:03:23Z INFO on'
    expect(entriesOf([...lines, next].join('\r\n'))).toEqual([lines.join('\n'), next])
    expect(readEntry(lines.join('\n'), YEAR)).toMatchObject({ level: 'error', stack: lines.slice(1).join('\n') })
  })

  test('but not lines of JSON or of their own time, however they are indented', () => {
    const lines = ['{"msg":"a"}', '  {"msg":"b"}', '  2026-10-31T14:03:22Z INFO c']
    expect(entriesOf(lines.join('\n'))).toEqual(lines)
  })

  test('and of nothing but indented text there are many', () => {
    expect(entriesOf(`start\n${'  text\n'.repeat(2000)}`).length).toBeGreaterThan(3)
  })
})

describe('whatever a file holds', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom(
      '',
      '  at x',
      'Traceback (most recent call last):',
      '{',
      '<34>',
      '[',
      'Oct 31 14:03:22 a b: c',
      '{"time":1e400,"level":{}}',
    ),
    fc.object().map((value) => JSON.stringify(value)),
  )
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

  test('nothing is thrown, and of nothing there is less than a text', () => {
    fc.assert(
      fc.property(line, (one) => {
        const { message, time, level } = readEntry(one, YEAR)
        expect(typeof message).toBe('string')
        expect([typeof time, typeof level]).toEqual(['number', 'string'])
      }),
      { numRuns: 2000 },
    )
  })

  test('no line is lost or changed, wherever the pieces end', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (all, cuts) => {
        const ends = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].sort((a, b) => a - b)
        const pieces = [...ends, all.length].map((end, index) => all.slice(ends[index - 1] ?? 0, end))
        const kept = all
          .split('\n')
          .map((one) => one.replace(/\r$/, ''))
          .filter((one) => one.trim())
        expect(entriesOf(...pieces).flatMap((entry) => entry.split('\n'))).toEqual(kept)
      }),
      { numRuns: 500 },
    )
  })
})
