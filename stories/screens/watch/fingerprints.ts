import { fingerprint, shortHash } from './fingerprint'

/** What the lines of an issue have in common. */
export interface Fingerprint {
  /** For addresses, and to know the issue again in another log. */
  key: string
  service: string
  pattern: string
}

/** Messages that are told apart: behind these, a log is noise, and what else it has is one issue. */
const MOST = 5000

/** The issues of a log, numbered as they are met. */
export class Fingerprints {
  readonly list: Fingerprint[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of the issue that a line belongs to. */
  numberOf(service: string, message: string): number {
    const pattern = fingerprint(message)
    const identity = `${service}\n${pattern}`
    const known = this.#numbers.get(identity)
    if (known !== undefined) return known
    if (this.list.length >= MOST) return MOST - 1
    const key = shortHash(identity)
    this.#numbers.set(identity, this.list.length)
    return this.list.push({ key, service, pattern }) - 1
  }
}
