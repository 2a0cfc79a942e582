import { nextTask } from './pause'

/** Resolves in a task of its own behind the frame that is drawn next: it is on its way to the screen then. */
export async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await nextTask()
}
