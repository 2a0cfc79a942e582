/** The table of js-framework-benchmark: its operations, on data of our own. */

/** A row of the table. */
export interface Line {
  id: number
  label: string
}

const adjectives = ['quiet', 'brisk', 'amber', 'narrow', 'gentle', 'plain', 'early', 'bold', 'distant', 'warm']
const colours = ['red', 'blue', 'green', 'grey', 'white', 'black', 'brown', 'violet']
const nouns = [
  'river',
  'stone',
  'kettle',
  'paper',
  'garden',
  'ladder',
  'harbour',
  'window',
  'pencil',
  'lantern',
  'bridge',
]

const pick = (words: string[], id: number, step: number) => words[(id * step) % words.length]!

/** How many lines `run` and `add` make: 1,000, or what the page's address says. */
export const lineCount = (): number => Number(new URLSearchParams(location.search).get('rows') ?? 1000)

/** @returns a maker of lines that have not been there before; each maker counts for itself */
export function lineMaker() {
  let id = 0
  const line = (): Line => {
    id++
    return { id, label: `${pick(adjectives, id, 3)} ${pick(colours, id, 5)} ${pick(nouns, id, 7)}` }
  }
  return (count: number): Line[] => Array.from({ length: count }, line)
}

/** The two lines that change places, and the one that is chosen or removed. */
export const swapped = (count: number) => [1, count - 2] as const
export const CHOSEN = 4

/** What an updated line says. */
export const louder = (label: string) => `${label} !!!`

/** The operations by the ids of their buttons, as a new list from an old one. */
export function operations(make = lineMaker(), size = lineCount()): Record<string, (lines: Line[]) => Line[]> {
  return {
    run: () => make(size),
    runlots: () => make(10 * size),
    add: (lines) => [...lines, ...make(size)],
    update: (lines) => lines.map((line, at) => (at % 10 ? line : { id: line.id, label: louder(line.label) })),
    clear: () => [],
    swaprows(lines) {
      const [one, other] = swapped(lines.length)
      return lines.with(one, lines[other]!).with(other, lines[one]!)
    },
  }
}
