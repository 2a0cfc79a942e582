import type { Tone } from '../../../src/core'
import { check, circleCheck, circleX, triangleAlert, x } from '../../../src/icons'
import { breakable } from './breakable'
import type { Attention } from './cause'
import { alignment } from './facts'
import type { Mechanism, Sender } from './senders'
import type { Sentences } from './sentences'

/** DKIM or SPF at a glance: the raw result and what it is worth, apart. */
export interface Check {
  /** "DKIM pass" */
  result: string
  /** "not aligned" */
  alignment: string
  tone: Tone
  /** Path data. */
  icon: string
}

/** What a row of the list says of a sender. */
export interface SenderRowData {
  /** The address, which may break. */
  name: string
  cause: string
  messages: string
  attention: string
  tone: Tone
  icon: string
  checks: Check[]
}

/** A shape besides the colour for each. */
export const MARKS: Record<Attention, { tone: Tone; icon: string }> = {
  work: { tone: 'bad', icon: circleX },
  watch: { tone: 'warn', icon: triangleAlert },
  fine: { tone: 'ok', icon: circleCheck },
}

export function rowOf(sender: Sender, say: Sentences): SenderRowData {
  const { attention, causes } = say.words
  return {
    name: breakable(sender.ip),
    cause: causes[sender.cause].name,
    messages: say.number(sender.messages),
    attention: attention[sender.attention],
    ...MARKS[sender.attention],
    checks: checksOf(sender, say),
  }
}

/** One of the two is enough: what is not aligned is bad only where no message passes by the other. */
function checksOf({ dkim, spf, passing }: Sender, say: Sentences): Check[] {
  const { labels } = say.words
  return [checkOf(labels.dkim, dkim, say, passing === 0), checkOf(labels.spf, spf, say, passing === 0)]
}

function checkOf(name: string, mechanism: Mechanism, say: Sentences, isBad: boolean): Check {
  const { results, labels } = say.words
  const found = mechanism.results[0]?.value.result
  return {
    result: `${name} ${found ? results[found] : labels.notReported}`,
    alignment: alignment(mechanism.aligned, say),
    tone: toneOf(mechanism, isBad),
    icon: mechanism.aligned === 'fail' ? x : check,
  }
}

function toneOf({ aligned }: Mechanism, isBad: boolean): Tone {
  if (aligned === 'pass') return 'ok'
  if (aligned === 'mixed') return 'warn'
  return isBad ? 'bad' : 'neutral'
}
