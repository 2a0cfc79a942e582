import { Random } from '../shared/random'
import { type Answer, CHANNELS, type Channel, type Group, groupOf, REASONS } from './answer'

/** The last of them came then. */
export const NEWEST = Date.UTC(2026, 9, 31, 18, 0)
const MINUTE = 60_000
/** So many answers in so many days. */
const COUNT = 226
const DAYS = 30

/** Of a hundred answers, how many give each score from 0 to 10. */
const weights = [2, 1, 1, 2, 3, 5, 6, 13, 19, 25, 23]
/** The same of where tickets are bought: aboard so few that nothing can be said of them. */
const channelWeights = [64, 31, 5]

function weighted(random: Random, shares: readonly number[]): number {
  let left = random.next() * shares.reduce((sum, share) => sum + share, 0)
  return shares.findIndex((share) => {
    left -= share
    return left < 0
  })
}

/**
 * The answers of a made-up ferry line, the newest first, the same for ever.
 * @param comments of each group, in the language of the page
 */
export function generateAnswers(comments: Record<Group, readonly string[]>): Answer[] {
  const random = new Random(2026)
  const left = Object.fromEntries(Object.entries(comments).map(([group, all]) => [group, [...all]]))
  const step = (DAYS * 24 * 60) / COUNT
  return Array.from({ length: COUNT }, (_, index) => {
    const channel = CHANNELS[weighted(random, channelWeights)] as Channel
    // Those who queue at the pier are less content.
    const score = Math.max(0, weighted(random, weights) - (channel === 'pier' && random.next() < 0.35 ? 2 : 0))
    const isTelling = random.next() < 0.17
    const own = left[groupOf(score)]!
    return {
      score,
      reason: random.next() < 0.85 ? random.pick(REASONS) : null,
      ease: Math.max(1, Math.min(5, Math.round(score / 2 + random.next() - 0.5))),
      channel,
      comment: isTelling ? (own.shift() ?? '') : '',
      mayPublish: true,
      at: NEWEST - Math.round((index + random.next()) * step) * MINUTE,
    }
  })
}
