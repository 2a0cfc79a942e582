/** What the gallery's pages show and no page may type in: sizes, policies, browsers, elements. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import browserslist from 'browserslist'
import { root } from '../files.js'
import { policies } from '../policies.js'
import { sizes } from '../sizes.js'
import { readComponentFacts } from './components.js'

/** Browsers by browserslist's names, in the order in which pages name them. */
const browserNames = {
  ios_saf: 'Safari on iOS',
  safari: 'Safari on macOS',
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  samsung: 'Samsung Internet',
  opera: 'Opera',
}

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8')

/** The README's code, all of which the tests run; pages show the same. */
const readmeBlocks = () =>
  [...read('README.md').matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code]) => code.trimEnd())

const packageJson = (/** @type {string} */ folder) => JSON.parse(read(`${folder}/package.json`))

/** The oldest version of each. */
function browsers() {
  const all = browserslist(null, { path: root }).map((one) => one.split(' '))
  return Object.entries(browserNames).map(([id, name]) => {
    const versions = all.filter(([browser]) => browser === id).map(([, version]) => version.split('-')[0])
    return { name, version: versions.sort((one, other) => Number(one) - Number(other))[0] }
  })
}

/**
 * @param {string} [dist] where the drop-in was built; left out, it is not weighed, which takes seconds
 * @returns {Promise<import('../../../stories/gallery/pages/facts').Facts>}
 */
export async function readFacts(dist) {
  const components = readComponentFacts()
  const [query] = packageJson('.').browserslist
  return {
    sizes: dist && existsSync(path.join(dist, 'karui.min.js')) ? await sizes(dist) : undefined,
    policies: { strict: policies.strict, gallery: policies.gallery },
    baseline: { query, browsers: browsers() },
    elements: components.map(({ tag }) => tag),
    most: components.filter(({ dropIn }) => dropIn === 'karui').map(({ tag }) => tag),
    angularjs: packageJson('node_modules/angular').version,
    code: readmeBlocks(),
  }
}
