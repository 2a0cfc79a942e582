/** Takes a run's figures over into the project: the figures as data, and README and the gallery's page made of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../src/build/files.js'
import { chart } from '../chart.js'
import { figuresOf } from './figures.js'
import { htmlPart } from './html.js'
import { withFigures } from './markdown.js'
import { pretty } from './pretty.js'

/** What is published, below the repository. */
const folder = 'stories/gallery/bench/measured'

const read = (file) => readFileSync(path.join(root, file), 'utf8')

/** @returns {import('./figures.js').Published} what is published now */
export const published = () => JSON.parse(read(`${folder}/figures.json`))

/**
 * @param {import('./figures.js').Published} figures
 * @returns {Record<string, string>} what is made of them: texts by file below the repository
 */
export function filesOf(figures) {
  const svg = chart(figures)
  return {
    [`${folder}/figures.json`]: `${pretty(figures)}\n`,
    [`${folder}/chart.svg`]: svg,
    [`${folder}/part.html`]: htmlPart(figures, { file: 'chart.svg', svg }),
    'README.md': withFigures(read('README.md'), figures, `${folder}/chart.svg`),
  }
}

/**
 * Publishes a run, or draws what is published anew.
 * @param {string} [run] folder with the `results.json` of a run
 * @param {{ anyway?: boolean }} [options] also if it is less than a whole run, which then stands beside its figures
 * @returns {string[]} the files written, below the repository
 * @throws {Error} if it is less than a whole run
 */
export function publish(run, { anyway = false } = {}) {
  const figures = run ? figuresOf(resultsIn(run)) : published()
  if (!figures.about.cores) throw new Error('The run does not say on how many cores it was: about.cores is missing.')
  if (run && !anyway) refuse(figures.shortcomings)
  const files = Object.entries(filesOf(figures))
  for (const [file, text] of files) writeFileSync(path.join(root, file), text)
  return files.map(([file]) => file)
}

/** @param {string} run */
function resultsIn(run) {
  const file = path.join(run, 'results.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`There are no figures to publish in ${file}: ${/** @type {Error} */ (error).message}`)
  }
}

/** @param {string[]} shortcomings @throws {Error} where there are any */
export function refuse(shortcomings) {
  if (shortcomings.length)
    throw new Error(
      `Only a whole run is published, and this is one of ${shortcomings.join('; ')}: --anyway publishes it with these words.`,
    )
}
