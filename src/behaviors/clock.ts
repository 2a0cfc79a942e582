/** Whoever shows a time. */
export interface Face {
  /** @returns milliseconds until it reads otherwise */
  wait(): number
  draw(): void
}

/** By face, when it is to be drawn next, in milliseconds since 1970. */
const due = new Map<Face, number>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Meanwhile the device's clock may be set anew, or the face be given another time. */
const LONGEST = 60_000

const next = (face: Face) => Date.now() + Math.min(face.wait(), LONGEST)

/**
 * Draws a face whenever it reads otherwise, until the signal aborts. All share one timer, set for the next to be drawn;
 * while the page is hidden there is none, and what is due then is drawn when it is shown again.
 */
export function clock(face: Face, signal: AbortSignal): void {
  if (!due.size) document.addEventListener('visibilitychange', run)
  due.set(face, next(face))
  signal.addEventListener('abort', () => {
    due.delete(face)
    if (!due.size) document.removeEventListener('visibilitychange', run)
    set()
  })
  set()
}

function set() {
  clearTimeout(timer)
  if (due.size && !document.hidden) timer = setTimeout(run, Math.min(...due.values()) - Date.now())
}

function run() {
  for (const [face, time] of document.hidden ? [] : due) {
    if (time > Date.now()) continue
    face.draw()
    // What it draws may have ended it.
    if (due.has(face)) due.set(face, next(face))
  }
  set()
}
