/** Ends the task, and goes on as soon as the browser has answered whatever finger or frame was waiting. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield?.() ?? nextTask()
}

/** Not a timeout: those of a chain wait for 4 ms each. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Work of this many milliseconds goes unnoticed; a phone is several times slower than the machine it was written on. */
const UNNOTICED = 8

/**
 * Takes all steps of long work, with a pause after the first and whenever it would be noticed.
 * @param rest what a pause is, where more has to be let through
 */
export async function withPauses<Step>(steps: Iterable<Step>, rest = pause): Promise<Step[]> {
  const taken: Step[] = []
  let end = 0
  for (const step of steps) {
    taken.push(step)
    // What a step puts off to the end of the task is part of it: an element of the kit draws there.
    await undefined
    if (performance.now() < end) continue
    await rest()
    end = performance.now() + UNNOTICED
  }
  return taken
}
