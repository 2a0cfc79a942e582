/** What came out: how much longer it took all in all, as bars, and every operation in a table. */
import { element } from './element'
import { implementations, type Name } from './implementations'
import { operations } from './operations'
import { type Line, linesOf, type Passes, totalOf } from './score'

const names = Object.keys(implementations) as Name[]
const milliseconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** Shows the result in place of what is there. */
export function showResult(place: Element, passes: Passes): void {
  const lines = linesOf(passes)
  place.replaceChildren(
    bars('All operations, until the last frame is painted', lines, 'paint'),
    bars('Of that in scripts', lines, 'script'),
    element('h3', {}, 'Until painted, ms'),
    tableOf(lines),
    element('p', {}, 'Medians of three passes, by the clock of the browser, which some round to a millisecond.'),
  )
}

function bars(label: string, lines: Line[], kind: 'script' | 'paint') {
  const totals = names.map((name) => totalOf(lines, name, kind))
  const longest = Math.max(...totals)
  const bar = (name: Name, at: number) =>
    element('k-meter', {
      label: implementations[name].label,
      max: longest,
      value: totals[at]!,
      text: `${whole.format(totals[at]!)} ms`,
    })
  return element('k-card', { label }, ...names.map(bar))
}

function tableOf(lines: Line[]) {
  const cell = (name: Name, line: Line) => element('td', {}, milliseconds.format(line.times[name].paint))
  const head = element('tr', {}, element('th', { scope: 'col' }), ...names.map(heading))
  const rows = lines.map((line) =>
    element('tr', {}, element('th', { scope: 'row' }, wordsOf(line)), ...names.map((name) => cell(name, line))),
  )
  return element('table', { className: 'k-bench-table' }, element('thead', {}, head), element('tbody', {}, ...rows))
}

const short: Record<Name, string> = { vanilla: 'By hand', karui: 'karui', angular: 'AngularJS' }
const heading = (name: Name) => element('th', { scope: 'col' }, short[name])
const wordsOf = ({ operation }: Line) => operations.find(({ name }) => name === operation)!.label
