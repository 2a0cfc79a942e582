/**
 * Several native controls that are one value together, as the two ends of a range: each is a control of its form, and what
 * one of them tells is told for all, for a reset changes all before it tells of any.
 */
import type { FieldHost } from './field'

/** What a component with such controls brings. */
export interface PartsMethods {
  /** What a part has, as its owner has it. */
  part(at: number): unknown
  /** What a reset of the form gives back to it, as an attribute of the element says; null where none does. */
  initial(at: number): string | null
  /** What the controls have now, or after a reset, by the names of props. */
  shown(isReset?: boolean): Record<string, unknown>
  /** A part's value from its control's text. */
  parsePart?(text: string): unknown
  /** What is wrong with a part, besides what the browser says. */
  problemOf?(at: number): string
}

export type PartsHost = FieldHost & PartsMethods

/** What is wrong with each part; the first is what the component says. */
const messages = new WeakMap<PartsHost, string[]>()

const messagesOf = (host: PartsHost) => {
  const said = messages.get(host) ?? []
  messages.set(host, said)
  return said
}

/** What the part's control has as its component, for `field`. */
export const partOf = (host: PartsHost, at: number): FieldHost => ({
  root: { getAttribute: () => host.initial(at) } as unknown as Element,
  get props() {
    const { label, error, oninput } = host.props as Record<string, unknown>
    return { label, error, oninput, value: host.part(at) }
  },
  get state() {
    return { message: messagesOf(host)[at] }
  },
  tell: (event) => host.tell(event),
  emit: (type) => host.emit(type),
  settle: (_, isReset) => host.settle(host.shown(isReset), isReset),
  parse: (text) => host.parsePart?.(text) ?? text,
  problem: () => host.problemOf?.(at) ?? '',
  update: (state) => {
    messagesOf(host)[at] = (state as { message: string }).message
    host.update({ message: messagesOf(host).find(Boolean) ?? '' })
  },
})
