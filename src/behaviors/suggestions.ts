/** Suggestions that come from elsewhere, for what is being typed: a moment after the last key, and only those of the last text. */

/** Gives suggestions for a text. @param signal aborts when nobody waits for them any more */
export type Loader<Item> = (query: string, signal: AbortSignal) => readonly Item[] | Promise<readonly Item[]>

export interface SuggestionsOptions<Item> {
  /** Asked for at each query; undefined where nothing comes from elsewhere. */
  loader(): Loader<Item> | undefined
  /** The user has rested from typing. */
  asked(query: string): void
  /** `phase` or `items` are others. */
  changed(): void
}

/** In milliseconds: longer than between two letters. */
const pause = 200

export class Suggestions<Item> {
  phase: 'ready' | 'loading' | 'failed' = 'ready'
  /** The last that came. */
  items?: readonly Item[]
  #query = ''
  #timer?: ReturnType<typeof setTimeout>
  #waiting?: AbortController

  constructor(readonly options: SuggestionsOptions<Item>) {}

  /** Somebody is typing. */
  type(query: string): void {
    this.stop()
    if (this.options.loader()) this.#become('loading')
    this.#timer = setTimeout(() => {
      this.options.asked(query)
      void this.load(query)
    }, pause)
  }

  /** Loads at once. @param query left out, the last one again */
  async load(query: string = this.#query): Promise<void> {
    this.stop()
    this.#query = query
    const load = this.options.loader()
    if (!load) return
    this.#waiting = new AbortController()
    const { signal } = this.#waiting
    this.#become('loading')
    try {
      const items = await load(query, signal)
      if (signal.aborted) return
      this.items = items
      this.#become('ready')
    } catch {
      if (!signal.aborted) this.#become('failed')
    }
  }

  /** Nobody waits any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#waiting?.abort()
    if (this.phase === 'loading') this.phase = 'ready'
  }

  #become(phase: Suggestions<Item>['phase']): void {
    this.phase = phase
    this.options.changed()
  }
}
