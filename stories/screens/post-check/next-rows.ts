import type { Sender } from './senders'

/** As many new rows as a slow phone draws unnoticed. */
const STEP = 8

/**
 * What a list shows next on its way to other rows: a few more of the new ones, and below them what it shows already, so
 * that the page keeps its height.
 * @returns `wanted` itself at the end of the way
 */
export function nextRows(shown: readonly Sender[], wanted: readonly Sender[]): readonly Sender[] {
  const ready = wanted.findIndex((sender, at) => sender !== shown[at])
  const count = (ready < 0 ? wanted.length : ready) + STEP
  if (count >= wanted.length) return wanted
  const first = wanted.slice(0, count)
  const known = new Set(first.map(({ ip }) => ip))
  return [...first, ...shown.slice(count).filter(({ ip }) => !known.has(ip))]
}
