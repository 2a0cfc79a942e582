/**
 * Runs `setup` each time the value turns true; its signal aborts when it turns false.
 * @returns takes the value, as often as it may have changed
 */
export function whenever(setup: (signal: AbortSignal) => void): (on: boolean) => void {
  let live: AbortController | null = null
  return (on) => {
    if (on && !live) {
      live = new AbortController()
      setup(live.signal)
    } else if (!on && live) {
      live.abort()
      live = null
    }
  }
}
