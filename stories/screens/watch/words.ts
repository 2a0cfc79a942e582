import type { Counted } from '../shared/phrases'
import type { Level } from './level'
import type { RefusalCode } from './refusal'
import type { Owner } from './triage'

/** Every sentence of the screen in one language; `{name}`s are filled in by `sentences.ts`. */
export interface WatchWords {
  title: string
  levels: Record<Level, string>
  /** To whom an issue is given. */
  owners: Record<Owner, string>
  /** `{name}` is the file, `{limit}` the cap. */
  refusals: Record<RefusalCode, string>
  lines: Counted
  issues: Counted
  /** `{shown}` of `{count}` lines. */
  some: string
  /** `{place}` of `{count}` hits. */
  hit: string
  noHit: Record<'label' | 'other', string>
  log: Record<
    | 'name'
    | 'search'
    | 'levels'
    | 'only' // in front of the issue whose lines are shown
    | 'all' // takes all filters away
    | 'jump'
    | 'next'
    | 'previous'
    | 'more'
    | 'follow'
    | 'open'
    | 'sample'
    | 'used'
    | 'usedRemark'
    | 'noTime' // heading over lines that say none
    | 'reading' // `{file}`
    | 'emptyLabel'
    | 'empty',
    string
  >
  line: Record<
    | 'title'
    | 'time'
    | 'service'
    | 'level'
    | 'message'
    | 'number'
    | 'fields'
    | 'stack'
    | 'copy'
    | 'copied'
    | 'around'
    | 'tap',
    string
  >
  time: Record<'title' | 'label' | 'help' | 'go' | 'first' | 'last', string>
  issue: Record<
    | 'name'
    | 'title' // of the sheet of one
    | 'mute'
    | 'unmute'
    | 'muted'
    | 'unmuted'
    | 'undo'
    | 'assign' // heading of the choice
    | 'toMe'
    | 'assigned' // `{owner}`
    | 'nobody'
    | 'first'
    | 'last'
    | 'count'
    | 'owner'
    | 'history' // of the last day
    | 'show'
    | 'actions' // `{name}`
    | 'onlyMuted'
    | 'unread'
    | 'noneLabel'
    | 'none'
    | 'noneMutedLabel'
    | 'noneMuted',
    string
  >
  file: Record<'title' | 'input' | 'help' | 'paste' | 'pasted' | 'noPaste' | 'privacy', string>
}
