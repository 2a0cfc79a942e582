/**
 * Where the reader is stands behind the `#` of the page's address: a reload shows it again, and so does whoever is sent
 * the address. Questions and views are steps of the history, so that back leads to the one before.
 */
import { CHANNELS, type Channel, GROUPS, type Group } from './answer'

export type View = 'survey' | 'thanks' | 'results'
const VIEWS: readonly View[] = ['survey', 'thanks', 'results']

/** How many questions there are. */
export const STEPS = 4

export interface Place {
  view: View
  /** Of the questions, from 0. */
  step: number
  /** Whose answers are counted; '' for all. */
  channel: Channel | ''
  /** Whose comments are shown; '' for all. */
  group: Group | ''
}

export const start: Place = { view: 'survey', step: 0, channel: '', group: '' }

export function readPlace(hash: string): Place {
  const given = new URLSearchParams(hash.slice(1))
  const question = Number(given.get('question'))
  return {
    view: VIEWS.find((view) => view === given.get('view')) ?? start.view,
    step: Number.isInteger(question) && question >= 1 && question <= STEPS ? question - 1 : 0,
    channel: CHANNELS.find((channel) => channel === given.get('bought')) ?? '',
    group: GROUPS.find((group) => group === given.get('group')) ?? '',
  }
}

/** What is as at the start is left out. @returns '' or what begins with `#` */
export function writePlace({ view, step, channel, group }: Place): string {
  const said = new URLSearchParams()
  if (view !== 'survey') said.set('view', view)
  else if (step) said.set('question', String(step + 1))
  if (channel) said.set('bought', channel)
  if (group) said.set('group', group)
  return said.size ? `#${said}` : ''
}

/** @param isStep back leads to where the reader was */
export function remember(place: Place, isStep: boolean): void {
  const address = location.pathname + location.search + writePlace(place)
  if (isStep) history.pushState({ isStep }, '', address)
  else history.replaceState(history.state, '', address)
}

/** Does back lead to where the reader was in this screen? Who was sent the address comes from elsewhere. */
export const isBackHere = (): boolean => Boolean(history.state?.isStep)
