/** What stands under a letter of an index. */
export interface LetterGroup<Thing> {
  letter: string
  things: Thing[]
}

/** The rows of the kana table (gojuon), by which Japanese lists are indexed: every kana belongs to the last that it does not precede. */
const kana = [...'あかさたなはまやらわ']
const isKana = /^[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/
/** Han characters do not tell how they are read. */
const isLetter = /^\p{L}/u
const isHan = /^\p{Script=Han}/u

/** What begins with no letter that an index has. */
export const other = '#'

/**
 * The letter under which a reader looks for a text: `Émile` under E in French, `Åsa` under Å in Swedish, under A in German;
 * `ガス` under か.
 * @param locale BCP 47; left out, the reader's
 */
export function letterOf(text: string, locale?: string): string {
  // Half-width kana and ligatures are the letters they stand for.
  const first = text.trim().normalize('NFKC')
  if (!isLetter.test(first) || isHan.test(first)) return other
  if (isKana.test(first)) return kanaRowOf(first)
  // Upper case may be two letters: ß.
  const [letter] = [...[...first.normalize('NFC')][0]!.toLocaleUpperCase(locale)] as [string]
  const plain = [...letter.normalize('NFD')][0]!
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' })
  return compare(letter, plain) === 0 ? plain : letter
}

function kanaRowOf(text: string): string {
  const { compare } = new Intl.Collator('ja', { sensitivity: 'base' })
  const [first] = text.normalize('NFD')
  return kana.findLast((row) => compare(row, first!) <= 0) ?? kana[0]!
}

/**
 * Things under their letters, both in the reader's order; what has none comes last.
 * @param textOf by which text a thing is looked for: where it is written in Han characters, its reading
 * @param locale BCP 47; left out, the reader's
 */
export function underLetters<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  locale?: string,
): LetterGroup<Thing>[] {
  const groups = new Map<string, Thing[]>()
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const order = (one: string, two: string) => Number(one === other) - Number(two === other) || compare(one, two)
  for (const thing of things) {
    const letter = letterOf(textOf(thing), locale)
    groups.set(letter, [...(groups.get(letter) ?? []), thing])
  }
  return [...groups]
    .map(([letter, own]) => ({ letter, things: own.sort((one, two) => compare(textOf(one), textOf(two))) }))
    .sort((one, two) => order(one.letter, two.letter))
}
