/** Work of this many milliseconds goes unnoticed; a phone is several times slower than the machine it was written on. */
const UNNOTICED = 8

/** Ends the task, and goes on as soon as the browser has answered whatever finger or frame was waiting. */
const pause = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

/** Takes all steps of long work, with a pause before the first and whenever it would be noticed. */
export async function withPauses<Step>(steps: Iterable<Step>): Promise<Step[]> {
  const taken: Step[] = []
  let end = 0
  for (const step of steps) {
    taken.push(step)
    if (performance.now() < end) continue
    await pause()
    end = performance.now() + UNNOTICED
  }
  return taken
}
