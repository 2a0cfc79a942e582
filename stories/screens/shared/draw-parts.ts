import { pause } from '../../pause'

/** A screen whose template counts its parts. */
interface InParts {
  /** Until the screen is taken away. */
  gone: AbortController
  update(change: { parts: number }): void
}

/** Draws each of these parts of a screen in a task of its own: a finger waits for one of them, not for all. */
export async function drawParts(screen: InParts, all: readonly number[]): Promise<void> {
  for (const parts of all) {
    await pause()
    if (screen.gone.signal.aborted) return
    screen.update({ parts })
  }
}
