/** Things to choose from, among which is looked by words. They may be thousands: nothing of them is read before it is asked for. */
import { folded } from './folded'
import { hasWords, wordsOf } from './matches'

export interface Option {
  label: string
  value: string
  description?: string
  disabled?: boolean
}

export class Options<Item extends Option> {
  #read: () => readonly Item[]
  #all?: readonly Item[]
  /** Of each, what is looked in. */
  #texts?: readonly string[]

  constructor(read: () => readonly Item[]) {
    this.#read = read
  }

  get all(): readonly Item[] {
    this.#all ??= this.#read()
    return this.#all
  }

  /** Those that have all words of the query in their label or description. */
  matching(query: string): Item[] {
    const words = wordsOf(query)
    this.#texts ??= this.all.map(({ label, description = '' }) => folded(`${label} ${description}`))
    return this.all.filter((_, at) => hasWords(this.#texts![at]!, words))
  }

  /** The one of this name, whatever its capitals and accents, if it can be chosen. */
  named(text: string): Item | undefined {
    const name = folded(text.trim())
    return this.all.find(({ label, disabled }) => !disabled && folded(label) === name)
  }
}
