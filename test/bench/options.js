/** What `npm run bench -- …` takes. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** What is compared with plain DOM, in its order; `peers` are compared with karui, and published by themselves. */
export const compared = ['rows', 'table', 'form', 'cards', 'window', 'window-slow', 'long', 'start', 'heap', 'bytes']
const whole = [...compared, 'peers']
/** Everything that can be measured: `tasks` is of karui alone. */
const parts = [...whole, 'tasks']

export const help = `npm run bench -- [options]
  --rounds N   how many times the implementations take turns (15)
  --quick      2 rounds: an indication, no figure to be quoted
  --only LIST  of ${parts.join(',')}; left out, all but tasks
  --of LIST    only these implementations, as in vanilla,karui; of tasks, these stories and screens
  --rows N     rows instead of 1,000
  --warm-ups N passes before any is measured (3)
  --samples N  how often each operation is measured in a round (2)
  --out FOLDER for results.json and chart.svg (dist/bench)
  --publish    takes the figures over into README and gallery: of 15 rounds, and of all parts or of peers alone
  --anyway     publishes less than that too, and says so beside the figures
  --no-direct  karui on Riot's own engine and lifecycle`

/**
 * @typedef {object} Options
 * @property {number} rounds
 * @property {string[]} only parts to measure
 * @property {string[] | undefined} of names of implementations; of stories and screens for `tasks`
 * @property {number} rows rows of a list
 * @property {number} warmUps passes over all operations before any is measured, so that the engine has compiled what it will
 * @property {number} samples how often each operation is measured in a round
 * @property {string} out folder to write into
 * @property {boolean} publish whether README and gallery are given the figures
 * @property {boolean} anyway whether they are also where it is less than a whole run
 * @property {boolean} direct whether karui draws by its own engine, or by Riot's
 */

/**
 * @param {string[]} words of the command line
 * @returns {Options}
 * @throws {Error} for what is not known
 */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      rounds: { type: 'string' },
      quick: { type: 'boolean' },
      only: { type: 'string' },
      of: { type: 'string' },
      rows: { type: 'string' },
      'warm-ups': { type: 'string' },
      samples: { type: 'string' },
      out: { type: 'string' },
      'no-direct': { type: 'boolean' },
      publish: { type: 'boolean' },
      anyway: { type: 'boolean' },
    },
  })
  const only = values.only?.split(',') ?? whole
  const unknown = only.filter((part) => !parts.includes(part))
  if (unknown.length) throw new Error(`There is nothing called ${unknown.join(', ')} to measure.\n${help}`)
  return {
    rounds: count(values.rounds, 'rounds') ?? (values.quick ? 2 : 15),
    only,
    of: values.of?.split(','),
    rows: count(values.rows, 'rows') ?? 1000,
    warmUps: count(values['warm-ups'], 'warm-ups', 0) ?? 3,
    samples: count(values.samples, 'samples') ?? 2,
    out: path.resolve(values.out ?? fileURLToPath(new URL('../../dist/bench', import.meta.url))),
    publish: Boolean(values.publish),
    anyway: Boolean(values.anyway),
    direct: !values['no-direct'],
  }
}

function count(word, name, least = 1) {
  if (word === undefined) return undefined
  const number = Number(word)
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name} takes a whole number from ${least} on.\n${help}`)
  return number
}
