import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SHAPES, sampleFiles } from '../../../stories/screens/post-check/generate'
import { gzip, zip } from '../../../stories/screens/post-check/generate-archive'
import { REFUSALS } from '../../../stories/screens/post-check/refusal'
import { sendersOf } from '../../../stories/screens/post-check/senders'
import { open } from './opening'

const small = sampleFiles()
  .filter((_, at) => SHAPES[at] !== 'large')
  .map(({ bytes }) => bytes)
const packed = small.flatMap((bytes) => [bytes, gzipSync(bytes), zip([{ name: bytes.subarray(0, 3), content: bytes }])])
const file = fc.constantFrom(...packed)

/** Opening ends in reports and refusals of the documented kind: nothing is thrown, and it ends within its time. */
async function opensOrRefuses(bytes: Uint8Array): Promise<void> {
  const { reports, refusals } = await open(bytes)
  expect(reports.length + refusals.length).toBeGreaterThan(0)
  for (const { code } of refusals) expect(REFUSALS).toContain(code)
  for (const { messages, failing } of sendersOf(reports)) expect(failing).toBeLessThanOrEqual(messages)
}

const RUNS = { numRuns: 150, seed: 9990, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true }

describe('whatever bytes a file has, it is opened or refused', () => {
  test('cut off anywhere', async () => {
    const cut = fc.tuple(file, fc.double({ min: 0, max: 1, noNaN: true }))
    await fc.assert(
      fc.asyncProperty(cut, ([bytes, at]) => opensOrRefuses(bytes.subarray(0, bytes.length * at))),
      RUNS,
    )
  })

  test('with other bytes here and there', async () => {
    const changes = fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(file, changes, (bytes, list) => {
        const garbled = new Uint8Array(bytes)
        for (const [at, byte] of list) garbled[at % garbled.length] = byte
        return opensOrRefuses(garbled)
      }),
      RUNS,
    )
  })

  test('with a piece taken out, doubled or moved', async () => {
    const piece = fc.tuple(fc.nat(2000), fc.nat(400), fc.nat(2000))
    await fc.assert(
      fc.asyncProperty(file, piece, (bytes, [from, length, to]) => {
        const rest = [...bytes.subarray(0, from), ...bytes.subarray(from + length)]
        rest.splice(to, 0, ...bytes.subarray(from, from + length))
        return opensOrRefuses(Uint8Array.from(rest))
      }),
      RUNS,
    )
  })

  test('of nothing but noise, under any first bytes', async () => {
    const heads = fc.constantFrom(
      [],
      [0x1f, 0x8b],
      [0x1f, 0x8b, 8],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xff, 0xfe],
      [0xfe, 0xff],
    )
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 300 }), (head, noise) =>
        opensOrRefuses(Uint8Array.from([...head, ...noise])),
      ),
      RUNS,
    )
  })

  test('of tags without sense, packed and not', async () => {
    const tag = fc.constantFrom(
      '<feedback>',
      '</feedback>',
      '<record>',
      '</record>',
      '<row>',
      '</row>',
      '<count>',
      '9',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?xml',
      '?>',
      '<!DOCTYPE a [',
      '"',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), fc.boolean(), (tags, isPacked) => {
        const bytes = new TextEncoder().encode(`<feedback>${tags.join('')}`)
        return opensOrRefuses(isPacked ? gzip(bytes) : bytes)
      }),
      RUNS,
    )
  })
})
