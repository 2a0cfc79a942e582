/** What somebody has answered. */

/** From 0 to 10, by how likely it is to be recommended ("The One Number You Need to Grow", Reichheld, 2003). */
export const GROUPS = ['detractor', 'passive', 'promoter'] as const
export type Group = (typeof GROUPS)[number]

export const REASONS = ['time', 'price', 'staff', 'comfort', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** Where the ticket was bought. */
export const CHANNELS = ['app', 'pier', 'board'] as const
export type Channel = (typeof CHANNELS)[number]

export interface Answer {
  /** A whole number from 0 to 10. */
  score: number
  reason: Reason | null
  /** One to five stars for how easy it was; 0 for none. */
  ease: number
  channel: Channel
  comment: string
  /** The comment may be shown. */
  mayPublish: boolean
  /** When it came, in milliseconds since 1970 UTC. */
  at: number
}

/** Detractors give up to 6, passives 7 or 8, promoters 9 or 10. */
export const groupOf = (score: number): Group => (score <= 6 ? 'detractor' : score <= 8 ? 'passive' : 'promoter')

const oneOf = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((value) => value === given)

/**
 * Reads what a form or a store gives, which may be anything.
 * @returns undefined where there is no score, without which it is no answer
 */
export function readAnswer(given: Record<string, unknown>, now: number): Answer | undefined {
  const score = typeof given.score === 'string' && given.score ? Number(given.score) : given.score
  if (!Number.isInteger(score) || (score as number) < 0 || (score as number) > 10) return undefined
  const ease = Math.round(Number(given.ease))
  return {
    score: score as number,
    reason: oneOf(REASONS, given.reason) ?? null,
    ease: ease >= 1 && ease <= 5 ? ease : 0,
    channel: oneOf(CHANNELS, given.channel) ?? 'app',
    comment: String(given.comment ?? '').trim(),
    mayPublish: Boolean(given.mayPublish),
    at: Number(given.at) || now,
  }
}
