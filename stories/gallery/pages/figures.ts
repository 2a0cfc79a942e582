/** The published figures that pages show, in the words and with the digits of a page. */
import measured from '../bench/measured/figures.json'

interface Ratio {
  value: number
}
type Metrics = Record<string, { ratio: Ratio }>
/** One implementation in one part of the comparison. */
interface Measured {
  mean?: Record<string, Ratio>
  operations: Record<string, Metrics>
}

const { about, summary, bytes, targets } = measured as unknown as {
  about: { date: string; browser: string; system: string; rounds: number }
  summary: Record<string, Record<string, Measured>>
  bytes: { name: string; all: number }[]
  targets: { isMet: boolean }[]
}

const inMean = (part: string, metric: string) => (name: string) => summary[part]![name]!.mean![metric]!.value
const inOne = (part: string, operation: string, metric: string) => (name: string) =>
  summary[part]![name]!.operations[operation]![metric]!.ratio.value

/** Times plain DOM: the kit's component beside the AngularJS that is like it. */
export interface Comparison {
  what: string
  karui: number
  angularjs: number
}

const beside = (what: string, ratioOf: (name: string) => number, peer: string, own = 'karui'): Comparison => ({
  what,
  karui: ratioOf(own),
  angularjs: ratioOf(peer),
})

/** The kit's own components, its weak sides among them. */
export const comparisons: Comparison[] = [
  beside('Nine operations on a list of 1,000 rows, script', inMean('rows', 'script'), 'angular-component'),
  beside('The same, to the painted frame', inMean('rows', 'main'), 'angular-component'),
  beside(
    'First rows on a slow phone and line, whole kits',
    inOne('start', 'first rows', 'wall'),
    'angular-material',
    'karui-drop-in',
  ),
  beside('Memory with 1,000 rows', inOne('heap', 'heap', 'full'), 'angular-component'),
  beside('A form of 40 fields appears', inOne('form', 'mount', 'main'), 'angular-component'),
  beside('200 status cards change, script', inOne('cards', 'tick', 'script'), 'angular-component'),
]

const weightOf = (wanted: string) => bytes.find(({ name }) => name === wanted)!.all

/** The page that the cold start is measured with, in bytes by brotli: its own code and style and what they need. */
export const samePage = { karui: weightOf('karui'), angularjs: weightOf('angular') }

export const targetsMet = { met: targets.filter(({ isMet }) => isMet).length, all: targets.length }

export const measuredOn = `${about.date}, ${about.browser}, ${about.system}, ${about.rounds} rounds`
