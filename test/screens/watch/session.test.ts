import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { WorkerPort } from '../../../stories/screens/watch/client'
import { SAMPLE } from '../../../stories/screens/watch/generate-log'
import { MAX_BYTES } from '../../../stories/screens/watch/refusal'
import { type Port, serve } from '../../../stories/screens/watch/serve'
import { nothingOpen, Session, type SessionState } from '../../../stories/screens/watch/session'

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

/** The worker's side and the page's side of one channel: the messages are cloned as between real threads. */
function startWorker(): WorkerPort {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  serve(port2 as unknown as Port)
  for (const port of [port1, port2]) port.start()
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as WorkerPort
}

function begin(createWorker = startWorker) {
  const state: SessionState = nothingOpen()
  const session = new Session(createWorker, (change) => Object.assign(state, change))
  return { state, session }
}

const fileOf = (content: string | Uint8Array, name = 'app.log'): File =>
  Object.assign(new Blob([content as BlobPart]), { name, lastModified: Date.UTC(2026, 9, 31) }) as unknown as File
const linesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `2026-10-31T14:03:22Z INFO line ${at}`).join('\n')

test('a file takes the place of what is open, whole', async () => {
  const { state, session } = begin()
  expect(await session.open(fileOf(linesOf(4500)))).toBe(true)
  await session.show({ levels: [], query: 'LINE 44', issue: -1 })
  expect(state).toMatchObject({ name: 'app.log', job: null, refusal: null, isRead: true })
  expect(state.lines!.log.length).toBe(4500)
  expect(state.found!.numbers).toHaveLength(111) // 44, 440 to 449, 4400 to 4499
  expect(state.lines!.at(44)).toMatchObject({ id: 44, message: 'line 44', level: 'info' })
  session.close()
})

describe('a file that cannot be opened is told, and leaves what is open', () => {
  const large = Object.assign(fileOf('a'), { name: 'large.log' })
  Object.defineProperty(large, 'size', { value: MAX_BYTES + 1 })
  test.each([
    ['empty', fileOf('\n \r\n')],
    ['empty', fileOf('')],
    ['binary', fileOf(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]))],
    ['binary', fileOf(Uint8Array.from({ length: 500 }, (_, at) => 128 + (at % 100)))],
    ['too-large', large],
  ])('%s', async (code, file) => {
    const { state, session } = begin()
    await session.open(fileOf(linesOf(3), 'good.log'))
    // A stream in a message loses what the test has said of its size.
    const opened = code === 'too-large' ? refuseHere(file) : session.open(file)
    expect(await opened).toBe(false)
    if (code !== 'too-large') expect(state.refusal).toEqual({ name: 'app.log', code })
    expect(state).toMatchObject({ name: 'good.log', job: null })
    session.close()
  })
})

async function refuseHere(file: File): Promise<boolean> {
  const { readFile } = await import('../../../stories/screens/watch/read-file')
  await expect(readFile(file).next()).rejects.toMatchObject({ code: 'too-large' })
  return false
}

test.each([
  ['utf-16le', [0xff, 0xfe], true],
  ['utf-16be', [0xfe, 0xff], false],
])('text in %s is text', async (_, mark, isLittle) => {
  const units = [...'INFO grüezi\nWARN 日本'].map((letter) => letter.charCodeAt(0))
  const bytes = new Uint8Array([
    ...mark,
    ...units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  ])
  const { state, session } = begin()
  await session.open(fileOf(bytes))
  expect([state.lines!.at(0).message, state.lines!.at(1).message]).toEqual(['grüezi', '日本'])
  session.close()
})

test('reading can be left; what was open stays', async () => {
  const { state, session } = begin()
  await session.open(fileOf(linesOf(3), 'good.log'))
  const read = session.open(fileOf(linesOf(200_000)))
  expect(state.job).toEqual({ name: 'app.log', fraction: 0 })
  session.cancel()
  expect(await read).toBe(false)
  expect(state).toMatchObject({ name: 'good.log', job: null, refusal: null })
  session.close()
})

test('the last file that was chosen is the one that is open', async () => {
  const { state, session } = begin()
  const results = await Promise.all([
    session.open(fileOf(linesOf(90_000), 'slow.log')),
    session.open(fileOf(linesOf(2), 'last.log')),
  ])
  expect(results).toEqual([false, true])
  expect(state.name).toBe('last.log')
  session.close()
})

test('the sample is all there, with its issues, and goes on', async () => {
  const { state, session } = begin()
  await session.openSample()
  expect(state.found).toMatchObject({ numbers: null, from: 0, end: SAMPLE })
  expect(state.issues.length).toBeGreaterThan(10)
  await session.more(5)
  expect(state.found!.end).toBe(SAMPLE + 5)
  expect(state.lines!.at(SAMPLE + 4).time).toBeGreaterThan(state.lines!.at(SAMPLE - 1).time)
  session.close()
}, 60_000)

test('a worker that cannot be had is told', async () => {
  const { state, session } = begin(() => {
    throw new Error('no worker here')
  })
  const said: unknown[] = []
  const { error } = console
  console.error = (...words: unknown[]) => said.push(...words)
  expect(await session.open(fileOf('a'))).toBe(false)
  console.error = error
  expect(said).toHaveLength(1)
  expect(state.refusal).toEqual({ name: 'app.log', code: 'unreadable' })
})
