/** The router that is made up: it takes a moment, and knows its label. */
import type { Network } from './networks'
import type { Method } from './place'

/** What a device shows to be let in. */
export interface Attempt {
  method: Method
  /** The password or PIN; of the push button nothing. */
  secret?: string
}

/** Two minutes to walk to the router and press its button (Wi-Fi Simple Configuration 2.0, "walk time"), in milliseconds. */
export const WALK_TIME = 120_000

/** Milliseconds that it takes to answer. */
const MOMENT = 1400

/** @returns whether the device is let in; false as well when nobody waits for it any more */
export async function knock(network: Network, { method, secret }: Attempt, signal: AbortSignal): Promise<boolean> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, MOMENT)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  if (signal.aborted) return false
  return method === 'push' || secret === (method === 'pin' ? network.pin : network.password)
}
