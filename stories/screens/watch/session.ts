import { LogWorker, type WatchedLog, type WorkerPort } from './client'
import type { Filter, Found } from './find'
import { SAMPLE } from './generate-log'
import type { Issue } from './issues'
import { FileRefused, type RefusalCode } from './refusal'
import { Lines } from './shown-lines'

/** A file that is being read. */
export interface Job {
  name: string
  /** How much of it has been read, from 0 to 1. */
  fraction: number
}

/** A file that is not open. */
export interface Refusal {
  name: string
  code: RefusalCode
}

/** What the screen shows of the log that is open. */
export interface SessionState {
  /** null when nothing is open. */
  lines: Lines | null
  /** Its name; '' for the sample. */
  name: string
  /** The lines that the filter leaves, as of the last search; null before the first. */
  found: Found | null
  /** As of the last reading. */
  issues: readonly Issue[]
  /** All of it has been read. */
  isRead: boolean
  /** null when nothing is being read. */
  job: Job | null
  /** Why the file that was chosen last is not open. */
  refusal: Refusal | null
}

export const nothingOpen = (): SessionState => ({
  lines: null,
  name: '',
  found: null,
  issues: [],
  isRead: false,
  job: null,
  refusal: null,
})

/** Parts of the sample after which what is shown of it is drawn anew. */
const STEP = 0.2

/** The log that is open, what of it is looked for, and the reading of another. What is open stays until that is read. */
export class Session {
  readonly #worker: LogWorker
  readonly #onChange: (change: Partial<SessionState>) => void
  #held: WatchedLog | undefined
  #coming: WatchedLog | undefined
  #filter: Filter = { levels: [], query: '', issue: -1 }
  #isFinding = false
  #isStale = false

  /** @param onChange is given what is different from now on */
  constructor(createWorker: () => WorkerPort, onChange: (change: Partial<SessionState>) => void) {
    this.#worker = new LogWorker(createWorker)
    this.#onChange = onChange
  }

  /** Opens the made-up log. Its last lines are there at once, the others follow. */
  async openSample(): Promise<void> {
    const log = this.#worker.open()
    let shown = 0
    const onProgress = (fraction: number): void => {
      if (this.#held !== log) this.#hold(log, '', 1970)
      else if (fraction - shown > STEP) void this.#refresh()
      else return
      shown = fraction
    }
    const read = log.read({ type: 'sample', from: 0, end: SAMPLE }, { onProgress })
    await this.#finish(log, '', read)
  }

  /** Opens a file in the place of what is open, as soon as all of it is read. @returns whether it is open */
  async open(file: File): Promise<boolean> {
    this.cancel()
    const log = this.#worker.open()
    this.#coming = log
    const tell = (fraction: number): void => this.#onChange({ job: { name: file.name, fraction } })
    tell(0)
    this.#onChange({ refusal: null })
    const read = log.read({ type: 'file', blob: file, modified: file.lastModified }, { onProgress: tell })
    const isRead = await this.#finish(log, file.name, read)
    if (isRead) this.#hold(log, file.name, new Date(file.lastModified).getUTCFullYear())
    if (this.#coming === log) {
      this.#coming = undefined
      this.#onChange({ job: null })
    }
    return isRead
  }

  /** Leaves what is being read. */
  cancel(): void {
    this.#coming?.drop()
    this.#coming = undefined
    this.#onChange({ job: null })
  }

  /** Brings lines that the sample has got since. @param count how many */
  async more(count: number): Promise<void> {
    const log = this.#held
    if (!log) return
    const { end } = log.log
    await log.read({ type: 'sample', from: end, end: end + count })
    this.#onChange({ issues: log.issues })
    await this.#refresh()
  }

  /** Shows other lines. */
  async show(filter: Filter): Promise<void> {
    this.#filter = filter
    await this.#find()
  }

  forgetRefusal(): void {
    this.#onChange({ refusal: null })
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.close()
  }

  /** @returns whether it was read; what stands against it is told */
  async #finish(log: WatchedLog, name: string, read: Promise<void>): Promise<boolean> {
    try {
      await read
      if (log === this.#held) {
        await this.#find()
        this.#onChange({ issues: log.issues, isRead: true })
      }
      return true
    } catch (error) {
      log.drop()
      if (error instanceof FileRefused) this.#onChange({ refusal: { name, code: error.code } })
      return false
    }
  }

  #hold(log: WatchedLog, name: string, year: number): void {
    if (this.#held !== log) this.#held?.drop()
    this.#held = log
    this.#filter = { ...this.#filter, issue: -1 }
    this.#onChange({ lines: new Lines(log.log, year), name, issues: log.issues, isRead: log.isRead, found: null })
    void this.#find()
  }

  /** Looks again, once what is being looked for is there: lines may come faster. */
  async #refresh(): Promise<void> {
    this.#isStale = true
    if (!this.#isFinding) await this.#find()
  }

  async #find(): Promise<void> {
    const log = this.#held
    if (!log) return
    this.#isFinding = true
    this.#isStale = false
    const found = await log.find(this.#filter)
    if (!found) return // something else is looked for
    this.#isFinding = false
    if (log === this.#held) this.#onChange({ found })
    if (this.#isStale) await this.#find()
  }
}
