/** In the frame: one implementation, and the clock. A page has no trace, so times are the clock's alone. */
import { painted } from '../../painted'
import { implementations, type Name } from './implementations'
import { type Operation, operations } from './operations'

/** Milliseconds by the clock of one operation. */
export interface Time {
  /** Until the handler has done its work. */
  script: number
  /** Until the frame is painted. */
  paint: number
}

/** What the page asks the frame for. */
export interface Runner {
  /** Goes through all operations once. @returns times by the operations' names */
  pass(): Promise<Record<string, Time>>
}

declare global {
  var benchRunner: Runner | undefined
}

/** Draws the implementation, and lets the page around the frame run it. */
export function offer(name: Name): void {
  const root = document.createElement('div')
  // A press by script needs no button in sight.
  root.className = 'k-bench-run'
  document.body.replaceChildren(root)
  implementations[name].mount(root)
  globalThis.benchRunner = {
    async pass() {
      const times: Record<string, Time> = {}
      for (const operation of operations) times[operation.name] = await measure(root, operation)
      return times
    },
  }
}

const find = (root: Element, selector: string) => root.querySelector<HTMLElement>(selector)!

async function measure(root: Element, { before, press }: Operation): Promise<Time> {
  for (const selector of before) find(root, selector).click()
  await painted()
  await painted()
  const target = find(root, press)
  const start = performance.now()
  target.click()
  // What is put off to the end of the task belongs to it.
  await undefined
  const script = performance.now() - start
  await painted()
  return { script, paint: performance.now() - start }
}
