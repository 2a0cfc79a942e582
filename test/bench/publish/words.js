/** What is said of published figures besides the tables. */
import { coresOf, roundsOf } from '../chart.js'
import { measures, ranked, valuesOf } from '../measures.js'
import { nameIn } from '../names.js'
import { number } from '../print.js'

/** @typedef {import('./figures.js').Published} Published */

/** @param {Published} figures @returns {string} when, where and what was measured, and why it is not to be quoted if so */
export function measuredOn({ about, shortcomings }) {
  const { date, browser, system, cores, rounds, samples, warmUps, only } = about
  const where = [browser, system, coresOf(cores), roundsOf(rounds)].filter(Boolean).join(', ')
  const indication = shortcomings.length
    ? ` An indication only, no figure to be quoted: ${shortcomings.join('; ')}.`
    : ''
  const each = samples ? `, ${samples} sample${samples > 1 ? 's' : ''} a round after ${warmUps} warm-ups` : ''
  return `Measured on ${date}: ${where}${each}; parts: ${only.join(', ')}.${indication}`
}

/** Who is told of without the chart. */
const told = ['karui', 'karui-row', 'karui-item', 'karui-stateful', 'angular-component']

/** @param {Published} figures @returns {string} what the chart shows, for who does not see it */
export function inPlaceOfChart(figures) {
  const sentences = measures.slice(0, 2).map((measure) => {
    const values = ranked(valuesOf(figures, measure)).filter(({ name }) => told.includes(name))
    return `${measure.words}: ${values.map(({ name, value }) => `${nameIn(name, measure.part)} ${number(value)}`).join('; ')}.`
  })
  return ['Bar chart, times plain DOM, shorter is better.', ...sentences, 'The other parts are in the tables.'].join(
    ' ',
  )
}
