/**
 * Keeps drafts on the device. Each open page has one of its own, so that two tabs never overwrite each other; what a page
 * has left behind that is gone, by a crash too, is there for the next one.
 */
import type { DraftValues } from './draft-values'

export interface Draft {
  /** Where it is kept. */
  key: string
  /** When it was kept last, in milliseconds since 1970. */
  at: number
  values: DraftValues
  /** The browser has left its page by sending the form; whether it arrived is not known. */
  isSent?: boolean
}

/** A page that may not keep anything throws already when it is asked for these. */
function stores(): Storage[] {
  const found: Storage[] = []
  for (const name of ['localStorage', 'sessionStorage'] as const)
    try {
      found.push(globalThis[name])
    } catch {}
  return found
}

function parsed(key: string, text: string | null): Draft | undefined {
  try {
    const { at, values, isSent } = JSON.parse(text!) as Draft
    return Object.values(values).every(Array.isArray) && at > 0 ? { key, at, values, isSent } : undefined
  } catch {
    return undefined
  }
}

const remove = (key: string) => {
  for (const store of stores()) store.removeItem(key)
}

/** Not `crypto.randomUUID`, which pages without https lack. */
const randomId = () => crypto.getRandomValues(new Uint32Array(2)).join('')

/** Whose lock this page has ended: the browser takes a moment for it. */
const closed = new Set<string>()

/** The drafts that are kept under one name. */
export class DraftStore {
  readonly #prefix: string
  readonly #own: string
  /** Ends the lock by which other pages know that this one is open. */
  #closing = new AbortController()

  constructor(name: string) {
    this.#prefix = `karui draft ${name}:`
    this.#own = this.#prefix + randomId()
  }

  /**
   * From now on other pages leave alone what this one keeps. Without locks, as without https, they may find that as well:
   * a copy of it, no harm.
   */
  open(): void {
    closed.delete(this.#own)
    this.#closing = new AbortController()
    const { signal } = this.#closing
    const held = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    navigator.locks?.request(this.#own, () => held).catch(() => undefined)
  }

  /** From now on another page may find what is kept. */
  close(): void {
    closed.add(this.#own)
    this.#closing.abort()
  }

  /** @returns false where neither store has room, or the browser keeps nothing at all */
  keep(values: DraftValues, isSent?: boolean): boolean {
    const text = JSON.stringify({ at: Date.now(), values, isSent })
    // A store that is full is no reason to lose anything: the other has room of its own, and outlives a reload too.
    for (const store of stores())
      try {
        store.setItem(this.#own, text)
        return true
      } catch {
        store.removeItem(this.#own)
      }
    return false
  }

  /** @returns those that no open page writes any more, the newest first; what is older than `days` is removed */
  async left(days: number): Promise<Draft[]> {
    const locks = await navigator.locks?.query().catch(() => undefined)
    const open = new Set(locks?.held?.map(({ name }) => name))
    const drafts = this.#all().filter(({ key }) => !open.has(key) || closed.has(key))
    const oldest = Date.now() - days * 86_400_000
    for (const { key, at } of drafts) if (at < oldest) remove(key)
    return drafts.filter(({ at }) => at >= oldest).sort((a, b) => b.at - a.at)
  }

  drop({ key }: { key: string }): void {
    remove(key)
  }

  /** What was sent has arrived. */
  dropSent(): void {
    for (const draft of this.#all()) if (draft.isSent) this.drop(draft)
  }

  /** Of this page. */
  forget(): void {
    remove(this.#own)
  }

  #all(): Draft[] {
    const isOurs = (key: string) => key.startsWith(this.#prefix) && key !== this.#own
    return stores().flatMap((store) =>
      Object.keys(store)
        .filter(isOurs)
        .flatMap((key) => parsed(key, store.getItem(key)) ?? []),
    )
  }
}
