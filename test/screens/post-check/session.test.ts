import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GeneratedFile, sampleFile } from '../../../stories/screens/post-check/generate'
import { demoFiles } from '../../../stories/screens/post-check/generate-demo'
import { nothingOpen, Session, type SessionState } from '../../../stories/screens/post-check/session'
import { asFile, startWorker } from './opening'

const own = sampleFile('plain')
const broken = sampleFile('invalid')
const [demo] = demoFiles() as [GeneratedFile]

describe('a session', () => {
  let session: Session
  let state: SessionState
  let messages: number[]
  beforeEach(() => {
    state = nothingOpen()
    messages = []
    session = new Session(
      () => startWorker().worker,
      (change) => {
        state = { ...state, ...change }
        if (change.summary) messages.push(change.summary.messages)
      },
    )
  })
  afterEach(() => session.close())

  const names = () => state.files.map(({ name }) => name)
  const open = (...files: GeneratedFile[]) => session.open(files.map(asFile))

  test('counts the messages of what is open, and nothing is being read at the end', async () => {
    await open(own)
    expect(names()).toEqual([own.name])
    expect(messages).toEqual([state.summary.messages])
    expect(state.job).toBeNull()
  })

  test('keeps what is open beside what cannot be opened, which it names until the next try', async () => {
    await open(own)
    await open(broken)
    expect(names()).toEqual([own.name])
    expect(state.refusals).toHaveLength(1)
    await open(sampleFile('large'))
    expect(state.refusals).toEqual([])
  })

  test('counts a report once, however often it is opened, and says so', async () => {
    await open(own, own)
    const said = [{ name: own.name, code: 'already-open' }]
    expect(state.refusals).toEqual(said)
    await open(own)
    expect(state.refusals).toEqual(said)
    expect(names()).toEqual([own.name])
    expect(messages).toHaveLength(1)
  })

  test('shows made-up reports until there is one of the user', async () => {
    await session.open([asFile(demo)], true)
    expect(names()).toEqual([demo.name])
    await open(own)
    expect(names()).toEqual([own.name])
    await session.open([asFile(demo)], true)
    expect(names()).toEqual([own.name])
    expect(state.refusals).toEqual([])
  })

  test('takes a file out again, with its figures', async () => {
    await open(own)
    await session.remove(state.files[0]!)
    expect(names()).toEqual([])
    expect(state.summary.messages).toBe(0)
  })

  test('forgets what could not be opened', async () => {
    await open(broken)
    session.forgetRefusals()
    expect(state.refusals).toEqual([])
  })

  test('that is cancelled reads no further and can open others', async () => {
    const reading = open(own)
    session.cancel()
    await reading
    expect([names(), state.job]).toEqual([[], null])
    await open(own)
    expect(names()).toEqual([own.name])
  })
})
