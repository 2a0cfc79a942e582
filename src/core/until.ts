/** In the detail of an event: what was asked for takes until the promise settles. */
export type Until = (promise: Promise<unknown>) => void

/** Collects what the listeners of one event ask to wait for, as `ExtendableEvent.waitUntil()` does in service workers. */
export function waiting(): { until: Until; all(): Promise<unknown[]> | undefined } {
  const promises: Promise<unknown>[] = []
  return {
    until: (promise) => void promises.push(promise),
    /** What all were resolved with; undefined where nobody asked to wait. */
    all: () => (promises.length > 0 ? Promise.all(promises) : undefined),
  }
}
