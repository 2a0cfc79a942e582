/** Takes a run's figures over into the project: the figures as data, and README and the gallery's page made of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../src/build/files.js'
import { chart } from '../chart.js'
import { figuresOf } from './figures.js'
import { htmlPart, peersHtml } from './html.js'
import { figuresPart, peersPart, withPart } from './markdown.js'
import { peersOf } from './peers.js'
import { pretty } from './pretty.js'

/** What is published, below the repository. */
const folder = 'stories/gallery/bench/measured'

const read = (file) => readFileSync(path.join(root, file), 'utf8')

/** @returns {import('./figures.js').Published} what is published now of the comparison with plain DOM */
export const published = () => JSON.parse(read(`${folder}/figures.json`))

/** @returns {import('./peers.js').Peers} and of that with other kits */
export const publishedPeers = () => JSON.parse(read(`${folder}/peers.json`))

/**
 * @param {import('./figures.js').Published} figures
 * @param {import('./peers.js').Peers} [peers]
 * @returns {Record<string, string>} what is made of them: texts by file below the repository
 */
export function filesOf(figures, peers = publishedPeers()) {
  const svg = chart(figures)
  const readme = withPart(read('README.md'), 'figures', figuresPart(figures, `${folder}/chart.svg`))
  return {
    [`${folder}/figures.json`]: `${pretty(figures)}\n`,
    [`${folder}/chart.svg`]: svg,
    [`${folder}/part.html`]: htmlPart(figures, { file: 'chart.svg', svg }),
    [`${folder}/peers.json`]: `${pretty(peers)}\n`,
    [`${folder}/peers.html`]: peersHtml(peers),
    'README.md': withPart(readme, 'peers', peersPart(peers)),
  }
}

/**
 * Publishes a run, or draws what is published anew. The kits of `peers` are compared among themselves, so their figures
 * may be of a run of their own: what a run has not measured stays as it is.
 * @param {string} [run] folder with the `results.json` of a run
 * @param {{ anyway?: boolean }} [options] also if it is less than a whole run, which then stands beside its figures
 * @returns {string[]} the files written, below the repository
 * @throws {Error} if it is less than a whole run
 */
export function publish(run, { anyway = false } = {}) {
  const found = run ? partsOf(resultsIn(run)) : {}
  for (const { about, shortcomings } of Object.values(found)) {
    if (!about.cores) throw new Error('The run does not say on how many cores it was: about.cores is missing.')
    if (!anyway) refuse(shortcomings)
  }
  const { figures = published(), peers = publishedPeers() } = found
  const files = Object.entries(filesOf(figures, peers))
  for (const [file, text] of files) writeFileSync(path.join(root, file), text)
  return files.map(([file]) => file)
}

/**
 * @param {import('../measures.js').Results} results
 * @returns {{ figures?: import('./figures.js').Published, peers?: import('./peers.js').Peers }} what it has measured of both
 */
export function partsOf(results) {
  const { only } = results.about
  return {
    ...(only.some((part) => part !== 'peers') && { figures: figuresOf(results) }),
    ...(only.includes('peers') && { peers: peersOf(results) }),
  }
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
