/** The gallery without a network: asks for the service worker, and says what has become of it where a page has room for that. */
import { toast } from '../../../src'
import { trustedScript } from '../trusted'

const says = {
  kept: 'It is kept on this device now, and opens without a network.',
  offline: 'You are offline. What you see is kept on this device.',
  refused: 'This browser keeps nothing here: it may be a private window, or an address without https.',
}

/** A page that has such a place says it there. */
function say(words: string): void {
  const place = document.querySelector('.g-offline-state')
  if (place) place.textContent = words
}

const sayState = () => say(navigator.onLine ? says.kept : says.offline)

/** Whoever pays for each byte is not made to fetch what was not asked for. */
const isSparing = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve()
    else addEventListener('load', () => resolve(), { once: true })
  })

/** @param root address of the gallery's root */
export async function keepOffline(root: string): Promise<void> {
  // Files of a build that is watched would be old at the next change.
  if (process.env.NODE_ENV !== 'production') return
  const { serviceWorker } = navigator
  if (!serviceWorker) return say(says.refused)
  if (isSparing()) return
  await loaded()
  try {
    await serviceWorker.register(trustedScript(new URL('sw.js', root).href), { updateViaCache: 'none' })
  } catch {
    return say(says.refused)
  }
  await serviceWorker.ready
  sayState()
  addEventListener('online', sayState)
  addEventListener('offline', () => {
    sayState()
    toast(says.offline)
  })
}
