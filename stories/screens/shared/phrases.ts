/** What the sentences of every screen are made with. */

/** A phrase with a number in it, `{count}`: for one, and for any other. */
export interface Counted {
  one: string
  other: string
}

/** Puts values in the place of their `{name}`s. */
export function fill(sentence: string, values: object): string {
  const byName = new Map(Object.entries(values))
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(byName.get(name) ?? ''))
}

/** Made when it is asked for, and kept: on a slow phone each formatter of `Intl` takes a dozen milliseconds. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
