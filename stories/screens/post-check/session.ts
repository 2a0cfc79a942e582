import { pause } from '../../pause'
import { ReportOpener, type WorkerPort } from './client'
import type { OpenedFile } from './open'
import type { JobProgress } from './protocol'
import type { Refusal } from './refusal'
import { addReports, type Report } from './report'
import { countSummary, type Summary, summaryOf } from './summary'

/** A file that is open on the screen. */
export interface HeldFile extends OpenedFile {
  /** One of the made-up ones, which make way for the first file of the user's own. */
  isDemo: boolean
}

/** What the screen shows of the files. */
export interface SessionState {
  files: readonly HeldFile[]
  /** Figures of all reports in them. */
  summary: Summary
  /** What could not be opened at the last try, or not wholly, or was open already. */
  refusals: readonly Refusal[]
  /** What is being read; null when nothing is. */
  job: JobProgress | null
}

export const nothingOpen = (): SessionState => ({ files: [], summary: summaryOf([]), refusals: [], job: null })

/** Everything that is reported in these files; a report that is in two of them counts once. */
const reportsIn = (files: readonly OpenedFile[]): Report[] =>
  files.reduce<Report[]>((known, { reports }) => addReports(known, reports), [])

/** The files with one more; as they were where it holds nothing that is new. */
export function withFile(files: readonly HeldFile[], added: HeldFile): readonly HeldFile[] {
  const own = files.filter(({ isDemo }) => !isDemo)
  const kept = added.isDemo ? files : own
  const isLate = added.isDemo && own.length > 0
  const isNew = reportsIn([...kept, added]).length > reportsIn(kept).length
  return isNew && !isLate ? [...kept, added] : files
}

/** The files that are open, and the reading of more. Nothing that is open is lost by what comes after it. */
export class Session {
  readonly #opener: ReportOpener
  readonly #onChange: (change: Partial<SessionState>) => void
  #files: readonly HeldFile[] = []
  #refusals: readonly Refusal[] = []
  #stop = new AbortController()
  #jobs = 0
  /** Until the figures of what is open are there. */
  #counted: Promise<void> = Promise.resolve()

  /** @param onChange is given what is different from now on */
  constructor(createWorker: () => WorkerPort, onChange: (change: Partial<SessionState>) => void) {
    this.#opener = new ReportOpener(createWorker)
    this.#onChange = onChange
  }

  /** Reads files one after another; each is there as soon as it has been read. */
  async open(files: readonly File[], isDemo = false): Promise<void> {
    const [first] = files
    if (!first) return
    this.#jobs += 1
    this.#refusals = []
    this.#onChange({ refusals: [], job: { file: first.name, fraction: 0, records: 0 } })
    const onProgress = (job: JobProgress): void => this.#onChange({ job })
    const onFile = (opened: OpenedFile): void => this.#take({ ...opened, isDemo })
    // It rejects by the signal alone.
    await this.#opener.openFiles(files, { onProgress, onFile, signal: this.#stop.signal }).catch(() => undefined)
    await this.#counted
    this.#jobs -= 1
    if (this.#jobs === 0) this.#onChange({ job: null })
  }

  /** Leaves what has not been read yet. */
  cancel(): void {
    this.#stop.abort()
    this.#stop = new AbortController()
  }

  async remove(file: HeldFile): Promise<void> {
    this.#hold(this.#files.filter((other) => other !== file))
    await this.#counted
  }

  forgetRefusals(): void {
    this.#refusals = []
    this.#onChange({ refusals: [] })
  }

  /** Ends the worker. */
  close(): void {
    this.cancel()
    this.#files = []
    this.#opener.close()
  }

  #take(file: HeldFile): void {
    const { name, isDemo, reports, refusals } = file
    const files = withFile(this.#files, file)
    const isKnown = files === this.#files && reports.length > 0 && !isDemo
    const added = [...refusals, ...(isKnown ? [{ name, code: 'already-open' } as const] : [])]
    if (added.length > 0) {
      this.#refusals = [...this.#refusals, ...added]
      this.#onChange({ refusals: this.#refusals })
    }
    this.#hold(files)
  }

  #hold(files: readonly HeldFile[]): void {
    if (files === this.#files) return
    this.#files = files
    this.#counted = this.#count(files)
  }

  /** Shows files with their figures, unless there are others by then. Counting and drawing are tasks of their own. */
  async #count(files: readonly HeldFile[]): Promise<void> {
    const summary = await countSummary(reportsIn(files))
    await pause()
    if (files === this.#files) this.#onChange({ files, summary })
  }
}
