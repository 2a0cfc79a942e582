import type { SwipeAction } from '../../../components/lists/swipe-item.riot'
import type { MenuGroup, MenuItem } from '../../../components/overlays/menu.riot'
import type { Tone } from '../../../src/core'
import { MARKS } from './icons'
import type { Issue } from './issues'
import { LEVELS } from './level'
import type { Sentences } from './sentences'
import { type Care, OWNERS } from './triage'

/** What a row of the list says of an issue, and what can be done with it. */
export interface IssueRow {
  issue: Issue
  /** What its last line says. */
  name: string
  /** Who wrote it, when last, who cares for it. */
  about: string
  count: string
  level: string
  tone: Tone
  icon: string
  isUnread: boolean
  history: number[]
  /** Beside the row; and the same in its menu. */
  swipes: SwipeAction[]
  menu: (MenuItem | MenuGroup)[]
  menuName: string
}

/** What is known of an issue besides what it says itself. */
export interface Known {
  /** What its last line says. */
  name: string
  care: Care
  isUnread: boolean
  /** When the log ends, in milliseconds since 1970 UTC. */
  end: number
}

export function rowOf(issue: Issue, { name, care, isUnread, end }: Known, say: Sentences): IssueRow {
  const { words } = say
  const level = LEVELS[issue.level] ?? 'none'
  const owner = care.owner && words.owners[care.owner]
  return {
    issue,
    name,
    about: [issue.service, say.since(issue.last, end), owner].filter(Boolean).join(' · '),
    count: say.number(issue.count),
    level: words.levels[level],
    ...MARKS[level],
    isUnread,
    history: issue.history,
    swipes: [assignToMe(say), muting(care, say)],
    menu: [muting(care, say), { label: words.issue.assign, icon: 'user-check', submenu: [owners(care, say)] }],
    menuName: say.fill(words.issue.actions, { name: shortened(name) }),
  }
}

/** Characters that are enough to know a menu by. */
const SHORT = 32
const shortened = (name: string): string => (name.length > SHORT ? `${name.slice(0, SHORT).trimEnd()}…` : name)

const muting = ({ muted }: Care, { words }: Sentences): SwipeAction & MenuItem =>
  muted
    ? { label: words.issue.unmute, value: 'unmute', icon: 'bell', tone: 'neutral' }
    : { label: words.issue.mute, value: 'mute', icon: 'bell-off', tone: 'warn' }

const assignToMe = ({ words }: Sentences): SwipeAction => ({
  label: words.issue.toMe,
  value: 'me',
  icon: 'user-check',
  tone: 'accent',
  side: 'start',
})

const owners = ({ owner }: Care, { words }: Sentences): MenuGroup => ({
  single: true,
  items: [
    ...OWNERS.map((one) => ({ label: words.owners[one], value: one, checked: one === owner })),
    { label: words.issue.nobody, value: 'nobody', checked: !owner },
  ],
})

/** What an action of a row changes. @param value of a swipe's or a menu's item */
export function changeBy(value: string): Care | undefined {
  if (value === 'mute' || value === 'unmute') return { muted: value === 'mute' }
  const owner = OWNERS.find((one) => one === value)
  return owner || value === 'nobody' ? { owner } : undefined
}
