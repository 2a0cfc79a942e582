import type { Filter, Found } from './find'
import type { Issue } from './issues'
import { Log } from './log'
import type { Reply, Request, Source } from './protocol'
import { FileRefused } from './refusal'

/** What of a `Worker` is needed. */
export interface WorkerPort {
  postMessage(request: Request): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Reply>) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void
  terminate(): void
}

export interface ReadOptions {
  /** A few times a second: how much has been read, from 0 to 1. */
  onProgress?: (fraction: number) => void
}

/** A log that a worker reads and looks through. What it has read is in `log`, for the page to draw from. */
export class WatchedLog {
  readonly log = new Log()
  /** As of the last reading. */
  issues: Issue[] = []
  /** All of it has been read. */
  isRead = false
  readonly #id: number
  readonly #worker: LogWorker
  #ask = 0
  #reading:
    | { resolve(): void; reject(reason: unknown): void; onProgress?: ((fraction: number) => void) | undefined }
    | undefined
  #finding: ((found: Found | undefined) => void) | undefined

  constructor(id: number, worker: LogWorker) {
    this.#id = id
    this.#worker = worker
  }

  /**
   * Reads what a log has more, from a file or the generator; one reading at a time.
   * @throws {FileRefused} or the reason of `drop`
   */
  read(source: Source, { onProgress }: ReadOptions = {}): Promise<void> {
    const done = new Promise<void>((resolve, reject) => {
      this.#reading = { resolve, reject, onProgress }
    })
    this.#worker.send({ type: 'read', log: this.#id, source })
    return done
  }

  /** @returns undefined when it is asked for something else meanwhile */
  find(filter: Filter): Promise<Found | undefined> {
    this.#finding?.(undefined)
    const found = new Promise<Found | undefined>((resolve) => {
      this.#finding = resolve
    })
    this.#worker.send({ type: 'find', log: this.#id, ask: ++this.#ask, filter })
    return found
  }

  /** Leaves it, also while it is being read. */
  drop(reason: unknown = new DOMException('The log was left.', 'AbortError')): void {
    this.#worker.forget(this.#id)
    this.#finding?.(undefined)
    this.#reading?.reject(reason)
  }

  /** For the worker's side. */
  receive(reply: Reply): void {
    if (reply.type === 'found') {
      if (reply.ask === this.#ask) this.#finding?.(reply.found)
    } else if (reply.type === 'chunk') {
      this.log.add(reply.chunk)
      this.#reading?.onProgress?.(reply.fraction)
    } else if (reply.refusal) this.#reading?.reject(new FileRefused(reply.refusal))
    else {
      this.issues = reply.issues
      this.isRead = true
      this.#reading?.resolve()
    }
  }
}

/** The worker, which is started for the first log and stays until `close`. */
export class LogWorker {
  readonly #createWorker: () => WorkerPort
  readonly #logs = new Map<number, WatchedLog>()
  #worker: WorkerPort | undefined
  #last = 0

  /** @param createWorker called again after a worker has died */
  constructor(createWorker: () => WorkerPort) {
    this.#createWorker = createWorker
  }

  /** A log that has nothing in it yet. */
  open(): WatchedLog {
    const id = ++this.#last
    const log = new WatchedLog(id, this)
    this.#logs.set(id, log)
    return log
  }

  send(request: Request): void {
    try {
      this.#worker ??= this.#start()
      this.#worker.postMessage(request)
    } catch (error) {
      console.error(error) // the page's policy allows no worker, or a file cannot be handed over
      this.close()
    }
  }

  forget(id: number): void {
    if (!this.#logs.delete(id)) return
    this.#worker?.postMessage({ type: 'drop', log: id })
  }

  /** Ends the worker; what is being read is refused as unreadable. */
  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const log of [...this.#logs.values()]) log.drop(new FileRefused('unreadable'))
  }

  #start(): WorkerPort {
    const worker = this.#createWorker()
    worker.addEventListener('message', ({ data }) => this.#logs.get(data.log)?.receive(data))
    for (const type of ['error', 'messageerror'] as const) worker.addEventListener(type, () => this.close())
    return worker
  }
}
