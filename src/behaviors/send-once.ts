/** Sends something over a network that comes and goes: again until it has arrived, under one key, so that it counts once. */

/** What it is about just now: `slow` after some seconds without an answer, `waiting` while there is no network. */
export type Sending = 'sending' | 'slow' | 'waiting'

/** What the work of sending is given. */
export interface Attempt {
  /**
   * The same for all attempts at the same thing. A server that has seen it answers as it did then, as with the header
   * `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header).
   */
  key: string
  /** Ends this attempt: nobody answers, or the person does not want it any more. */
  signal: AbortSignal
}

/** Sends, as `fetch` does: rejected with a TypeError where nobody was reached, with anything else where it was refused. */
export type Work<Result> = (attempt: Attempt) => Promise<Result>

export interface SendOptions {
  key: string
  /** Ends the waiting and the sending; the promise is rejected with its reason. */
  signal: AbortSignal
  onChange(state: Sending): void
  /** A pause has begun, which `wake` ends: a person wants to try at once. */
  onPause(wake: () => void): void
}

/** Milliseconds. */
const SLOW = 8_000
const GIVE_UP = 60_000
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 60_000
/** Of a connection that broke though there is a network: more would hide a mistake in the page's own script. */
const BROKEN_TRIES = 3

/** Not `crypto.randomUUID`, which pages without https lack. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')

/** May it have arrived, or not? Only then is it sent again under the same key. */
export const isUncertain = (error: unknown): boolean =>
  error instanceof TypeError || (error as Error | undefined)?.name === 'TimeoutError'

/** `navigator.onLine` is true in a café's network that leads nowhere: so the page's own server is asked. */
async function hasNetwork(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(SLOW) })
    return true
  } catch {
    return false
  }
}

/** Until the network comes, the page is looked at again, the person is impatient, or a pause is over. */
function nextChance(pause: number, { signal, onPause }: SendOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = new AbortController()
    const timer = setTimeout(() => end(), pause)
    const end = (reason?: unknown) => {
      done.abort()
      clearTimeout(timer)
      reason === undefined ? resolve() : reject(reason)
    }
    const on = (target: EventTarget, type: string, listener: () => void) =>
      target.addEventListener(type, listener, { signal: done.signal })
    on(window, 'online', () => end())
    on(document, 'visibilitychange', () => document.hidden || end())
    onPause(() => end())
    on(signal, 'abort', () => end(signal.reason))
  })
}

async function attempt<Result>(work: Work<Result>, { key, signal, onChange }: SendOptions): Promise<Result> {
  onChange('sending')
  const slow = setTimeout(onChange, SLOW, 'slow')
  try {
    return await work({ key, signal: AbortSignal.any([signal, AbortSignal.timeout(GIVE_UP)]) })
  } finally {
    clearTimeout(slow)
  }
}

/**
 * @returns what the work resolves to, once
 * @throws what the work is rejected with, where that is an answer; and the signal's reason
 */
export async function sendOnce<Result>(work: Work<Result>, options: SendOptions): Promise<Result> {
  const { signal, onChange } = options
  let pause = FIRST_PAUSE
  let broken = 0
  for (;;) {
    if (navigator.onLine)
      try {
        return await attempt(work, options)
      } catch (error) {
        signal.throwIfAborted()
        if (!isUncertain(error)) throw error
        if ((await hasNetwork()) && ++broken === BROKEN_TRIES) throw error
      }
    onChange('waiting')
    await nextChance(pause, options)
    pause = Math.min(2 * pause, LONGEST_PAUSE)
  }
}
