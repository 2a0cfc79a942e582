/** Keeps on the device under which key a form is being sent: after a reload the same thing goes under the same key. */
import { type DraftValues, isSameDraft } from './draft-values'

interface Kept {
  key: string
  /** When it was tried, in milliseconds since 1970. */
  at: number
  values: DraftValues
}

/** Milliseconds: servers remember keys for a day or so. */
const LONGEST = 86_400_000

const placeOf = (name: string) => `karui outbox ${name}`

/** @returns the key of what was tried last, if that is what stands in the form now */
export function keptKey(name: string, now: DraftValues): string | undefined {
  try {
    const { key, at, values } = JSON.parse(localStorage.getItem(placeOf(name))!) as Kept
    if (Date.now() - at < LONGEST && isSameDraft(values, now)) return key
  } catch {}
}

/** A device that keeps nothing is no reason not to send. */
export function keepKey(name: string, key: string, values: DraftValues): void {
  try {
    localStorage.setItem(placeOf(name), JSON.stringify({ key, at: Date.now(), values } satisfies Kept))
  } catch {}
}

export function dropKey(name: string): void {
  try {
    localStorage.removeItem(placeOf(name))
  } catch {}
}
