import type { TreeItem } from '../../../components/lists/tree.riot'

/** Things in a field that are listed, and how deep: a line can hold anything. */
const MOST = 200
const DEEPEST = 12

/** The fields of a line as the nodes of a tree; a value stands behind its name. */
export const fieldTree = (fields: Record<string, unknown>): TreeItem[] => nodes(Object.entries(fields), '', 1)

function nodes(entries: [string, unknown][], path: string, depth: number): TreeItem[] {
  return entries.slice(0, MOST).map(([label, value]) => {
    const own = `${path}/${label}`
    const isFull = Object(value) === value && Object.keys(value as object).length > 0
    if (!isFull || depth === DEEPEST) return { label, value: own, note: noteOf(value) }
    return { label, value: own, items: nodes(Object.entries(value as object), own, depth + 1) }
  })
}

const noteOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
