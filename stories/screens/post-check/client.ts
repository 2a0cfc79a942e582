import type { OpenedFile } from './open'
import type { JobProgress, Reply, Request } from './protocol'

export interface OpenFilesOptions {
  /** A few times a second while a file is read. */
  onProgress?: (progress: JobProgress) => void
  /** Each file as soon as it is done: what came so far stays, whatever becomes of the rest. */
  onFile?: (opened: OpenedFile) => void
  signal?: AbortSignal
}

/** What of a `Worker` is needed. */
export interface WorkerPort {
  postMessage(request: Request): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Reply>) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void
  terminate(): void
}

interface Job extends OpenFilesOptions {
  names: string[]
  opened: OpenedFile[]
  resolve(opened: OpenedFile[]): void
}

/** Opens reports in a worker, which is started for the first file and stays until `close`. */
export class ReportOpener {
  readonly #createWorker: () => WorkerPort
  readonly #jobs = new Map<number, Job>()
  #worker: WorkerPort | undefined
  #lastJob = 0

  /** @param createWorker called again after a worker has died */
  constructor(createWorker: () => WorkerPort) {
    this.#createWorker = createWorker
  }

  /**
   * Opens files one after another. Every file gets its result, a broken one among its `refusals`. Rejects by the signal only,
   * with its reason.
   */
  async openFiles(files: readonly File[], options: OpenFilesOptions = {}): Promise<OpenedFile[]> {
    options.signal?.throwIfAborted()
    const id = ++this.#lastJob
    const names = files.map(({ name }) => name)
    const done = new Promise<OpenedFile[]>((resolve, reject) => {
      this.#jobs.set(id, { ...options, names, opened: [], resolve })
      options.signal?.addEventListener('abort', () => this.#cancel(id, () => reject(options.signal?.reason)), {
        once: true,
      })
    })
    this.#send({ type: 'open', job: id, files: files.map((blob) => ({ name: blob.name, blob })) })
    return done
  }

  /** Ends the worker; files that are being read are refused as unreadable. */
  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const id of [...this.#jobs.keys()]) this.#finish(id)
  }

  #cancel(id: number, reject: () => void): void {
    if (!this.#jobs.delete(id)) return
    this.#worker?.postMessage({ type: 'cancel', job: id })
    reject()
  }

  #send(request: Request): void {
    try {
      this.#worker ??= this.#start()
      this.#worker.postMessage(request)
    } catch (error) {
      console.error(error) // the page's policy allows no worker, or a file cannot be handed over
      this.close()
    }
  }

  #start(): WorkerPort {
    const worker = this.#createWorker()
    worker.addEventListener('message', ({ data }) => this.#receive(data))
    for (const type of ['error', 'messageerror'] as const) worker.addEventListener(type, () => this.close())
    return worker
  }

  #receive(reply: Reply): void {
    const job = this.#jobs.get(reply.job)
    if (!job) return // cancelled meanwhile
    if (reply.type === 'end') this.#finish(reply.job)
    else if (reply.type === 'progress') job.onProgress?.(reply.progress)
    else this.#settle(job, reply.opened)
  }

  #settle(job: Job, opened: OpenedFile): void {
    job.opened.push(opened)
    job.onFile?.(opened)
  }

  /** Files without a result were lost with the worker. */
  #finish(id: number): void {
    const job = this.#jobs.get(id)
    this.#jobs.delete(id)
    for (const name of job?.names.slice(job.opened.length) ?? []) {
      if (job) this.#settle(job, { name, reports: [], refusals: [{ name, code: 'unreadable' }] })
    }
    job?.resolve(job.opened)
  }
}
