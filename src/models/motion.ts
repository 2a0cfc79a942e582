/** How things that a finger moves go on without it. Lengths are CSS pixels, times milliseconds, velocities px/ms. */

/** Where a finger was, and when. */
export interface Sample {
  time: number
  offset: number
}

/** Slower than this, a stroke counts as a pull; faster, as a fling, whose direction alone decides. */
export const flingVelocity = 0.4
/** A finger that has rested for longer than this before it leaves does not throw. */
const memory = 100
/** How long a thrown thing would go on at its first velocity; friction brings it to rest at that place. */
const coastTime = 120
/** How much of a pull beyond the end is followed at first (the figure of iOS's scroll views). */
const elasticity = 0.55

/** The velocity with which a finger leaves at `now`, from the last moves; 0 after a rest. */
export function velocityOf(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= memory)
  const first = recent[0]
  const last = recent.at(-1)
  if (!first || !last || last.time === first.time) return 0
  return (last.offset - first.offset) / (last.time - first.time)
}

/**
 * The stop at which a thing comes to rest: the nearest to where it would coast to, and after a fling never one behind it.
 * @param position where it was let go
 * @param stops in any order, at least one
 * @returns index into `stops`
 */
export function settle(position: number, velocity: number, stops: readonly number[]): number {
  const goal = position + velocity * coastTime
  const isFling = Math.abs(velocity) >= flingVelocity
  const lies = (stop: number) => (stop - position) * Math.sign(velocity) > 0
  const ahead = isFling ? stops.filter(lies) : []
  const nearest = (ahead.length > 0 ? ahead : stops).reduce((best, stop) =>
    Math.abs(stop - goal) < Math.abs(best - goal) ? stop : best,
  )
  return stops.indexOf(nearest)
}

/**
 * How far a thing follows a finger that pulls it `beyond` its end: less and less, never as far as `size`.
 * @param beyond 0 or more
 * @param size length of the thing itself
 */
export function rubberBand(beyond: number, size: number): number {
  return size > 0 ? (beyond * elasticity * size) / (size + elasticity * beyond) : 0
}
