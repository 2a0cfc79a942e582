/** The tables of README and the gallery, as plain text in cells. */
import { measures, ranked, valuesOf, weightsOf } from '../measures.js'
import { nameIn } from '../names.js'
import { interval, number, whole } from '../print.js'
import { list } from '../targets.js'

/**
 * @typedef {import('./figures.js').Published} Published
 * @typedef {{ title: string, head: string[], rows: string[][] }} Table the first cell of each row is its heading
 */

/** @param {Published} figures @returns {Table[]} those of what was measured */
export const tablesOf = (figures) =>
  [rowsTable(figures), partsTable(figures), targetsTable(figures)].filter(({ rows }) => rows.length)

const [script, paint, ...others] = measures

/** Every implementation, the quickest first. @param {Published} figures @returns {Table} */
function rowsTable(figures) {
  const painted = new Map(valuesOf(figures, paint).map((one) => [one.name, one]))
  const scripts = ranked(valuesOf(figures, script))
  // Of geometric means the quotient is the mean of the quotients.
  const peer = scripts.find(({ name }) => name === 'angular-component')
  return {
    title: 'Rows of a phone list, times plain DOM',
    head: ['', 'script', 'to paint', 'script, quicker than AngularJS components'],
    rows: scripts
      .filter(({ name }) => name !== 'vanilla')
      .map((one) => [
        nameIn(one.name, 'rows'),
        interval(one),
        interval(painted.get(one.name) ?? one),
        peer ? number(peer.value / one.value) : '-',
      ]),
  }
}

/** A line for each other part that AngularJS was asked to do; the rest is among the targets. @param {Published} figures @returns {Table} */
function partsTable(figures) {
  const rows = others
    .map((measure) => ({ measure, values: valuesOf(figures, measure) }))
    .filter(({ values }) => values.some(({ name }) => name.startsWith('angular')))
    .map(({ measure, values }) => [measure.words, ...byFamily(values, measure.part, number)])
  const weights = weightsOf(figures)
  const page = `Its page, bytes by brotli (plain DOM ${whole(weights[0]?.value ?? 0)})`
  if (weights.length) rows.push([page, ...byFamily(weights, 'start', whole)])
  return { title: 'The other parts, times plain DOM', head: ['', 'karui', 'AngularJS', 'others'], rows }
}

/**
 * @param {import('../measures.js').Value[]} values
 * @param {string} part
 * @param {(value: number) => string} format
 * @returns {string[]} a cell for karui, one for AngularJS, one for all others
 */
function byFamily(values, part, format) {
  const compared = values.filter(({ name }) => name !== 'vanilla')
  const isOf = (family) => (one) => (/^(karui|angular)/.exec(one.name)?.[0] ?? 'other') === family
  return ['karui', 'angular', 'other'].map((family) =>
    listed(compared.filter(isOf(family)).map(({ name, value }) => `${shortName(name, part)} ${format(value)}`)),
  )
}

const listed = (items) => items.join('; ') || '-'

/** In as few words as are needed beside others of the family; without a number that could be taken for the figure. */
const shortName = (name, part) =>
  nameIn(name, part)
    .replace(/^(karui|AngularJS),? /, '')
    .replace(/^(state\w+) components$/, '$1')
    .replace(/ \d+,/, '')
    .replace(/ \d+$/, '')

/** Of targets that differ in nothing else; they share a line. */
const QUALIFIER = /, (slow frames|beside \w+)/

/**
 * What is asked in a line, who meets it and who does not. A target is called `measure: who to whom`.
 * @param {Published} figures
 * @returns {Table}
 */
function targetsTable({ targets }) {
  /** @type {Map<string, typeof targets>} */
  const lines = new Map()
  for (const target of targets) {
    const line = target.what.replace(QUALIFIER, '').replace(/: \S+/, ',').replace(/,$/, '')
    lines.set(line, [...(lines.get(line) ?? []), target])
  }
  return {
    title: `Targets, ${targets.filter(({ isMet }) => isMet).length} of ${targets.length} met`,
    head: ['', 'asked', 'met', 'not met'],
    rows: [...lines].map(([line, own]) => [
      inWords(line),
      askedBy(own),
      foundBy(own.filter(({ isMet }) => isMet)),
      foundBy(own.filter(({ isMet }) => !isMet)),
    ]),
  }
}

const peers = {
  vanilla: 'plain DOM',
  angular: "AngularJS's template",
  'angular-component': 'AngularJS components',
  'angular-material': 'AngularJS Material',
  solid: 'Solid',
  svelte: 'Svelte 5',
  tanstack: 'TanStack Virtual',
}

/** `to paint, to vanilla` as `to paint, times plain DOM`. @param {string} line */
const inWords = (line) =>
  line
    .replace(/, to (?=vanilla|angular|tanstack)/, ', times ')
    .replace(/less (\S+), ms/, 'ms more than $1')
    .replace(/(vanilla|angular[\w-]*|solid|svelte|tanstack)/g, (name) => peers[name] ?? name)

/** Most of a line are asked the same. @param {Published['targets']} targets of one line */
function askedBy([first, ...others]) {
  const rest = others.filter(({ target }) => target !== first.target)
  return [signed(first.target), ...rest.map(({ what, target }) => `${whoOf(what)} ${signed(target)}`)].join('; ')
}

/** `<= 1.50` in words. @param {string} target */
const signed = (target) =>
  target
    .replace('<=', 'at most')
    .replace('>=', 'at least')
    .replaceAll(/\d+\.\d+/g, (digits) => String(Number(digits)))

/** @param {Published['targets']} targets of one line */
const foundBy = (targets) => listed(targets.map(({ what, found }) => `${whoOf(what)} ${number(found.value)}`))

/** @param {string} what @returns {string} who has the target */
function whoOf(what) {
  const name = shortName(what.match(/: (\S+)/)?.[1] ?? '', partOf(what))
  return [name, inWords(what.match(QUALIFIER)?.[1] ?? '')].filter(Boolean).join(', ')
}

const partOf = (what) => list.find((one) => one.what === what)?.of ?? ''
