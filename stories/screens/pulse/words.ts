import type { Counted } from '../shared/phrases'
import type { Channel, Group, Reason } from './answer'

/** Every sentence of the screen in one language; `{name}`s are filled in by `sentences.ts`. */
export interface PulseWords {
  title: string
  groups: Record<Group, string>
  reasons: Record<Reason, string>
  channels: Record<Channel, string>
  answers: Counted
  comments: Counted
  survey: Record<
    | 'progress' // `{step}` of `{steps}`
    | 'score'
    | 'least'
    | 'most'
    | 'missing' // no score is chosen
    | 'ease'
    | 'comment'
    | 'commentHelp'
    | 'channel'
    | 'consent'
    | 'consentHelp'
    | 'next'
    | 'back'
    | 'send'
    | 'thanks'
    | 'thanksText'
    | 'full' // the device has no room
    | 'results'
    | 'again',
    string
  >
  /** The second question, which asks each group for something else. */
  follow: Record<Group, string>
  results: Record<
    | 'title'
    | 'all'
    | 'channel'
    | 'score'
    | 'margin' // `{margin}` points
    | 'certain' // `{low}` to `{high}`
    | 'tooFew' // in the place of a score
    | 'tooFewText' // `{count}` of `{fewest}`
    | 'distribution'
    | 'byChannel'
    | 'comments'
    | 'noComments'
    | 'noCommentsText'
    | 'share'
    | 'csv'
    | 'saved' // `{name}`
    | 'used'
    | 'usedRemark'
    | 'made', // what the answers are
    string
  >
  /** Heads of the table that is exported. */
  columns: Record<'at' | 'score' | 'group' | 'reason' | 'ease' | 'channel' | 'comment', string>
  /** Comments of the made-up answers. */
  sample: Record<Group, readonly string[]>
}
