import { createWorker } from '../create-worker'

/** For as long, in milliseconds, drawing waits for it: a line may be slow, or down. */
const PATIENCE = 500

/**
 * In the page itself it would keep a finger waiting: on a slow phone for a tenth of a second. Where no worker may be made,
 * it is read when it is needed.
 */
export async function readLanguage(): Promise<void> {
  try {
    const worker = createWorker('language-worker', document.documentElement.lang)
    await new Promise((resolve) => {
      worker.onmessage = worker.onerror = resolve
      setTimeout(resolve, PATIENCE)
    })
    worker.terminate()
  } catch (error) {
    console.error(error)
  }
}
