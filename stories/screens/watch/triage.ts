/** What the reader has done with issues, kept on the device by their keys. */
import type { Issue } from './issues'

/** To whom an issue can be given. */
export const OWNERS = ['me', 'mail', 'platform'] as const
export type Owner = (typeof OWNERS)[number]

/** What is known of an issue besides what the log says. */
export interface Care {
  muted?: boolean
  owner?: Owner
  /** How many lines it had when it was looked at last. */
  seen?: number
}

type Known = Record<string, Care>

const NAME = 'karui-watch'

export class Triage {
  #known: Known = stored()

  of({ key }: Pick<Issue, 'key'>): Care {
    return (Object.hasOwn(this.#known, key) && this.#known[key]) || {}
  }

  /** Has lines that nobody has seen, and nobody is asked not to tell. */
  isUnread(issue: Issue): boolean {
    const { muted, seen = 0 } = this.of(issue)
    return !muted && issue.count > seen
  }

  set(issue: Pick<Issue, 'key'>, change: Care): void {
    this.#known = { ...this.#known, [issue.key]: { ...this.of(issue), ...change } }
    try {
      localStorage.setItem(NAME, JSON.stringify(this.#known))
    } catch {
      // Storage is full or switched off: it is known until the page is left.
    }
  }
}

function stored(): Known {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}')
    return Object(known) === known ? (known as Known) : {}
  } catch {
    return {}
  }
}
