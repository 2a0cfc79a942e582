import type { Attention } from './cause'
import type { Sender } from './senders'
import type { Sentences } from './sentences'

/** What is sought; '' for anything. */
export interface Wanted {
  query: string
  attention: Attention | ''
}

const ATTENTIONS: readonly Attention[] = ['work', 'watch', 'fine']

/** '' for what is none. */
export const asAttention = (text = ''): Attention | '' => ATTENTIONS.find((attention) => attention === text) ?? ''

/** Those that have every word of the query in their address, their domains, or what is said of them. */
export function findSenders(senders: Sender[], { query, attention }: Wanted, say: Sentences): Sender[] {
  const words = asTyped(query).split(/\s+/).filter(Boolean)
  const isWanted = (sender: Sender): boolean => {
    if (attention && sender.attention !== attention) return false
    const said = words.length > 0 ? textOf(sender, say) : ''
    return words.every((word) => said.includes(word))
  }
  return attention || words.length > 0 ? senders.filter(isWanted) : senders
}

/** Addresses that were typed on a Japanese keyboard, too. */
const asTyped = (query: string): string => query.normalize('NFKC').toLowerCase()

const textOf = ({ ip, cause, domains, dkim, spf }: Sender, { words }: Sentences): string => {
  const checked = [...dkim.results, ...spf.results].map(({ value }) => value.domain)
  return [ip, words.causes[cause].name, ...domains.map(({ value }) => value), ...checked].join('\n').toLowerCase()
}

/** How many ask for which attention: groups of senders that follow one another. */
export const attentionGroups = (senders: readonly Sender[]): { value: Attention; count: number }[] =>
  ATTENTIONS.map((value) => ({ value, count: senders.filter(({ attention }) => attention === value).length })).filter(
    ({ count }) => count > 0,
  )
