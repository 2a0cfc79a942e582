/** The data of the comparison, and what is done with it: the same for every implementation. */

/** What every implementation draws of a row. */
export interface Row {
  id: number
  label: string
  description: string
  value: string
  /** A word at the end. */
  tag: string
  /** It is the chosen one; only where the implementation keeps that in the row. Always there: all rows have one shape. */
  current: boolean
}

export type Act = (rows: Row[]) => Row[]
export type Acts = Record<'create' | 'many' | 'append' | 'update' | 'swap' | 'remove' | 'clear', Act>

const things = ['Door', 'Window', 'Smoke alarm', 'Thermostat', 'Lamp', 'Camera', 'Lock']
const places = ['Hall, ground floor', 'Kitchen', 'Bedroom', 'Garage, behind the house', 'Study']
const tags = ['Online', 'Asleep', 'Offline']

/** The place of the row that is removed, and of the one that is chosen. */
export const CHOSEN = 4

const row = (id: number): Row => ({
  id,
  label: `${things[id % things.length]} ${id}`,
  description: places[id % places.length]!,
  value: `${(id * 37) % 100} %`,
  tag: tags[id % tags.length]!,
  current: false,
})

/** How many rows a list has here: 1,000, or what the page's address says. */
export const rowCount = () => Number(new URLSearchParams(location.search).get('rows') ?? 1000)

/** @returns a maker of rows that have not been there before; each maker counts for itself */
export function rowMaker() {
  let id = 0
  return (count: number) => Array.from({ length: count }, () => row(++id))
}

/** What a row says after an update. */
export const changed = ({ value, tag }: Row) => ({
  value: `${(Number.parseInt(value, 10) + 11) % 100} %`,
  tag: tags[(tags.indexOf(tag) + 1) % tags.length]!,
})

/** The two rows that change places. */
export const swapped = (count: number) => [1, count - 2] as const

/** Every operation by its name, as a new list from an old one: what is not changed is the same object. */
export function acts(make = rowMaker(), size = rowCount()): Acts {
  return {
    create: () => make(size),
    many: () => make(10 * size),
    append: (rows) => [...rows, ...make(size)],
    update: (rows) => rows.map((row, at) => (at % 10 ? row : { ...row, ...changed(row) })),
    swap(rows) {
      const [one, other] = swapped(rows.length)
      return rows.with(one, rows[other]!).with(other, rows[one]!)
    },
    remove: (rows) => rows.toSpliced(CHOSEN, 1),
    clear: () => [],
  }
}

/** The rows with the one at `index` as the current one, and no other. */
export const choose = (rows: Row[], index: number): Row[] =>
  rows.map((row, at) => (row.current === (at === index) ? row : { ...row, current: at === index }))

/** The same operations for who changes rows in place. */
export function actsInPlace(make = rowMaker(), size = rowCount()): Acts {
  return {
    ...acts(make, size),
    append(rows) {
      rows.push(...make(size))
      return rows
    },
    update(rows) {
      for (let at = 0; at < rows.length; at += 10) Object.assign(rows[at]!, changed(rows[at]!))
      return rows
    },
    swap(rows) {
      const [one, other] = swapped(rows.length)
      ;[rows[one], rows[other]] = [rows[other]!, rows[one]!]
      return rows
    },
    remove(rows) {
      rows.splice(CHOSEN, 1)
      return rows
    },
  }
}
