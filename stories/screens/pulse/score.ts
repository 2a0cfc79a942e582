import { type Answer, GROUPS, type Group, groupOf } from './answer'

/** Fewer answers than this say nothing: their margin is wider than the whole range of scores that companies have. */
export const FEWEST = 20

/** The net promoter score of some answers. */
export interface Score {
  count: number
  /** How many answers each group has. */
  groups: Record<Group, number>
  /** Percent of promoters less percent of detractors, from -100 to 100; NaN of no answers. */
  value: number
  /** The true score lies within this much of it, 19 times out of 20. */
  margin: number
  /** There are too few answers to say. */
  isSmall: boolean
}

/** The normal distribution's 97.5 % quantile. */
const Z = 1.96

/**
 * A promoter counts 1, a detractor -1: the variance of that is p + d - (p - d)^2, and the margin follows from the
 * normal approximation (Rocks, "Interval estimation for the net promoter score", 2016, where it is the Wald interval).
 */
export function scoreOf(answers: readonly Answer[]): Score {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<Group, number>
  for (const { score } of answers) groups[groupOf(score)]++
  const count = answers.length
  const [up, down] = [groups.promoter / count, groups.detractor / count]
  const variance = up + down - (up - down) ** 2
  return {
    count,
    groups,
    value: (up - down) * 100,
    margin: Z * Math.sqrt(variance / count) * 100,
    isSmall: count < FEWEST,
  }
}

/** How often each score from 0 to 10 was given. */
export function distribution(answers: readonly Answer[]): number[] {
  const counts = Array<number>(11).fill(0)
  for (const { score } of answers) counts[score]!++
  return counts
}
