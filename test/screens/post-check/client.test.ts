import type { MessagePort } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { ReportOpener } from '../../../stories/screens/post-check/client'
import { LARGE, largeFile, sampleFile } from '../../../stories/screens/post-check/generate'
import { openFile } from '../../../stories/screens/post-check/open'
import type { JobProgress } from '../../../stories/screens/post-check/protocol'
import { asFile, startWorker } from './opening'

const good = asFile(sampleFile('plain'))
const broken = asFile(sampleFile('invalid'))
const large = asFile(largeFile())

describe('opening files in a worker', () => {
  let started: MessagePort[]
  let opener: ReportOpener
  beforeEach(() => {
    started = []
    opener = new ReportOpener(() => {
      const { worker, port } = startWorker()
      started.push(port)
      return worker
    })
  })
  afterEach(() => opener.close())

  test('gives a result per file in their order, and keeps the worker', async () => {
    const onFile = jest.fn()
    const opened = await opener.openFiles([good, broken, good], { onFile })
    expect(opened.map(({ reports, refusals }) => [reports.length, refusals.length])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ])
    expect(onFile.mock.calls.map(([file]) => file)).toEqual(opened)
    await opener.openFiles([good])
    expect(started).toHaveLength(1)
  })

  test('no files are no trouble', async () => {
    expect(await opener.openFiles([])).toEqual([])
  })

  test('tells the progress of all files together', async () => {
    const told: JobProgress[] = []
    await opener.openFiles([good, large], { onProgress: (progress) => told.push(progress) })
    const fractions = told.map(({ fraction }) => fraction)
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
    expect(told.findLast(({ file }) => file === good.name)).toEqual({ file: good.name, fraction: 0.5, records: 1 })
    expect(told.at(-1)).toEqual({ file: large.name, fraction: 1, records: LARGE + 1 })
    expect(told.filter(({ fraction }) => fraction > 0.5 && fraction < 1).length).toBeGreaterThan(0)
  })

  test('a cancelled job rejects with the reason at once, and the files before it stay', async () => {
    const controller = new AbortController()
    const kept: string[] = []
    const job = opener.openFiles([good, large, good], {
      signal: controller.signal,
      onFile: ({ name }) => kept.push(name),
      onProgress: ({ fraction }) => fraction > 0.4 && controller.abort(new Error('enough')),
    })
    await expect(job).rejects.toThrow('enough')
    await opener.openFiles([good]) // whatever was still under way has had its time
    expect(kept).toEqual([good.name])
  })

  test('a signal that is aborted already starts nothing', async () => {
    await expect(opener.openFiles([good], { signal: AbortSignal.abort() })).rejects.toThrow()
    expect(started).toEqual([])
  })

  test('two jobs side by side keep apart', async () => {
    const [first, second] = await Promise.all([opener.openFiles([large]), opener.openFiles([good, broken])])
    expect([first.length, first[0]?.reports[0]?.records.length, second.length]).toEqual([1, LARGE, 2])
  })

  test('a worker that dies refuses what it had not done, and the next call starts another', async () => {
    const job = opener.openFiles([good, large, good], {
      onFile: ({ name }) => name === good.name && started[0]?.emit('messageerror', new Error('out of memory')),
    })
    const codes = (await job).map(({ refusals }) => refusals[0]?.code)
    expect(codes).toEqual([undefined, 'unreadable', 'unreadable'])
    expect((await opener.openFiles([good]))[0]?.reports).toHaveLength(1)
    expect(started).toHaveLength(2)
  })

  test('a page that allows no worker refuses the files, and says why to the developer', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const forbidden = new ReportOpener(() => {
      throw new TypeError('requires a TrustedScriptURL')
    })
    expect((await forbidden.openFiles([good]))[0]?.refusals).toEqual([{ name: good.name, code: 'unreadable' }])
    expect(log).toHaveBeenCalledTimes(1)
    log.mockRestore()
  })
})

describe('opening a large file without a worker', () => {
  test('gives the thread free while it reads', async () => {
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)
    await openFile(asFile(largeFile(LARGE * 2)))
    clearInterval(counting)
    expect(turns).toBeGreaterThan(2)
  })

  test('ends by the signal alone, and soon', async () => {
    const controller = new AbortController()
    const reading = openFile(large, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(reading).rejects.toThrow('enough')
  })
})
