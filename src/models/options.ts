/** Things to choose from, among which is looked by words. They may be thousands: nothing of them is read before it is asked for. */
import { folded } from './folded'
import { hasWords, wordsOf } from './matches'

export interface Option {
  label: string
  value: string
  description?: string
  disabled?: boolean
}

/** As it is given: a text alone is its label and its value. */
type Given = string | { label?: string; value?: string }

export class Options<Item extends Option> {
  #given: readonly Given[]
  #read: (given: readonly Given[]) => Item[]
  #all?: readonly Item[]
  /** Of each, what is looked in. */
  #texts?: readonly string[]

  /** @param read makes items of what is given */
  constructor(given: readonly Given[], read: (given: readonly Given[]) => Item[]) {
    this.#given = given
    this.#read = read
  }

  get all(): readonly Item[] {
    this.#all ??= this.#read(this.#given)
    return this.#all
  }

  /** The one of this value; of the others nothing else is read. */
  withValue(value: string): Item | undefined {
    const textOf = (one: Given) => (typeof one === 'string' ? one : (one?.value ?? one?.label))
    const found = this.#given.find((one) => String(textOf(one)) === value)
    return found === undefined ? found : this.#read([found])[0]
  }

  /** The one of this name, whatever its capitals and accents, if it can be chosen. */
  named(text: string): Item | undefined {
    const name = folded(text.trim())
    return this.all.find(({ label, disabled }) => !disabled && folded(label) === name)
  }

  /** Those that have all words of the query in their label or description. */
  matching(query: string): Item[] {
    const words = wordsOf(query)
    this.#texts ??= this.all.map(({ label, description = '' }) => folded(`${label} ${description}`))
    return this.all.filter((_, at) => hasWords(this.#texts![at]!, words))
  }
}
