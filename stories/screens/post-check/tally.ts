/** A value and how many messages have it. */
export interface Tallied<Value> {
  value: Value
  messages: number
}

/** Counts messages by value; values that print the same as JSON are the same. */
export class Tally<Value> {
  readonly #counts = new Map<string, Tallied<Value>>()

  /** Counts the messages once under each of the values, however often one is named. */
  add(values: readonly Value[], messages: number): void {
    for (const [key, value] of new Map(values.map((value) => [JSON.stringify(value), value]))) {
      const tallied = this.#counts.get(key)
      if (tallied) tallied.messages += messages
      else this.#counts.set(key, { value, messages })
    }
  }

  /** The most frequent first, equals in the order they came. */
  list(): Tallied<Value>[] {
    return [...this.#counts.values()].sort((a, b) => b.messages - a.messages)
  }
}
