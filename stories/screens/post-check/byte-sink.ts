import type { Limits } from './limits'
import { FileRefused, type RefusalCode } from './refusal'

/** Bytes in memory of their own, as `Blob` wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Collects a stream's bytes and stops it at the limit. */
export class ByteSink {
  readonly #limits: Limits
  readonly #chunks: Bytes[] = []
  #refused: FileRefused | undefined

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /**
   * Everything that `pour` writes. @throws {FileRefused} 'too-large', or `broken` for whatever `pour` fails by; the
   * signal's reason when that is why
   */
  async collect(broken: RefusalCode, pour: (writable: WritableStream<Bytes>) => Promise<unknown>): Promise<Bytes> {
    try {
      await pour(new WritableStream({ write: (chunk) => this.#take(chunk) }))
    } catch {
      this.#limits.signal?.throwIfAborted()
      throw this.#refused ?? new FileRefused(broken)
    }
    return new Uint8Array(await new Blob(this.#chunks).arrayBuffer())
  }

  #take(chunk: Bytes): void {
    this.#limits.inflate -= chunk.byteLength
    if (this.#limits.inflate < 0) {
      this.#refused = new FileRefused('too-large')
      throw this.#refused
    }
    this.#chunks.push(chunk)
  }
}
