/**
 * What is on the screen stands behind the `#` of the page's address: a reload shows it again, and so does whoever is sent
 * the address, where the same log is open. Views are steps of the history, so back leads from one to the other.
 */
import { LEVELS, type Level } from './level'

export type View = 'log' | 'issues'
export const VIEWS: readonly View[] = ['log', 'issues']

export interface Place {
  view: View
  /** Places in `LEVELS` of those that are shown; none for all. */
  levels: number[]
  query: string
  /** Key of the issue whose lines alone are shown; '' for all. */
  only: string
  /** Number of the line whose sheet is open; -1 for none. */
  line: number
  /** Key of the issue whose sheet is open; '' for none. */
  issue: string
  /** What was jumped to, in milliseconds since 1970 UTC; NaN for nothing. */
  time: number
  /** Muted issues are shown, not the others. */
  muted: boolean
}

export const start: Place = {
  view: 'log',
  levels: [],
  query: '',
  only: '',
  line: -1,
  issue: '',
  time: Number.NaN,
  muted: false,
}

export function readPlace(hash: string): Place {
  const given = new URLSearchParams(hash.slice(1))
  const line = given.get('line') ?? ''
  return {
    view: VIEWS.find((view) => view === given.get('view')) ?? start.view,
    levels: (given.get('levels') ?? '').split(' ').flatMap((name) => {
      const level = LEVELS.indexOf(name as Level)
      return level < 0 ? [] : [level]
    }),
    query: given.get('q') ?? '',
    only: given.get('only') ?? '',
    line: /^\d{1,9}$/.test(line) ? Number(line) : start.line,
    issue: given.get('issue') ?? '',
    time: Date.parse(given.get('time') ?? ''),
    muted: given.has('muted'),
  }
}

/** What is as at the start is left out. @returns '' or what begins with `#` */
export function writePlace(place: Place): string {
  const said = new URLSearchParams()
  if (place.view !== start.view) said.set('view', place.view)
  if (place.levels.length > 0) said.set('levels', place.levels.map((level) => LEVELS[level]).join(' '))
  if (place.query) said.set('q', place.query)
  if (place.only) said.set('only', place.only)
  if (place.line >= 0) said.set('line', String(place.line))
  if (place.issue) said.set('issue', place.issue)
  if (!Number.isNaN(place.time)) said.set('time', new Date(place.time).toISOString())
  if (place.muted) said.set('muted', '')
  const text = String(said)
  return text ? `#${text}` : ''
}

/** What else the page keeps in its entry of the history, as where its list stands, stays. */
export function remember(place: Place, isStep: boolean): void {
  const address = location.pathname + location.search + writePlace(place)
  if (isStep) history.pushState(history.state, '', address)
  else history.replaceState(history.state, '', address)
}

export const remembered = (): Place => readPlace(location.hash)
