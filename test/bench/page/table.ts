/** The stage of the table: knows what must stand in it after each operation. */
import { CHOSEN, type Line, operations } from '../table/data'
import { type Judge, stageWith } from './stage'

/** @param mount draws an implementation into an element */
export const stage = (mount: (root: Element) => void): void => stageWith(judge(), mount)

function judge(): Judge {
  const acts = operations()
  let lines: Line[] = []
  let chosen: Line | undefined

  return {
    follow(selector) {
      const act = acts[selector.slice(1)]
      if (act) lines = act(lines)
      else if (selector.includes('.remove')) lines = lines.toSpliced(CHOSEN, 1)
      else chosen = lines[CHOSEN]
      chosen = lines.find(({ id }) => id === chosen?.id)
    },
    fault(root) {
      const rows = [...root.querySelectorAll('tbody > tr')]
      if (rows.length !== lines.length) return `${rows.length} lines instead of ${lines.length}`
      const current = rows.findIndex((row) => row.className.includes('danger'))
      const wanted = lines.findIndex(({ id }) => id === chosen?.id)
      if (current !== wanted) return `line ${current} is chosen instead of ${wanted}`
      const wrong = lines.findIndex(
        ({ id, label }, at) => rows[at]!.textContent!.replace(/\s+/g, '') !== `${id}${label}x`.replace(/\s+/g, ''),
      )
      return wrong < 0 ? '' : `line ${wrong} says "${rows[wrong]!.textContent}"`
    },
  }
}
