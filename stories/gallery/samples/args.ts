/** What samples are made of. */
import type { Props } from '../mount'

export interface Sampled {
  /** The element that the story is about. */
  tag: string
  /** With `{ ...props }` in the place of the args. */
  markup: string
  args: Props
}

/** Can it be written in an attribute? */
export const isJson = (value: unknown): boolean =>
  typeof value !== 'function' && (typeof value !== 'object' || value === null || isPlain(value))

const isPlain = (value: object): boolean =>
  Array.isArray(value)
    ? value.every(isJson)
    : Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson)

/** A function of the args, whether it is written as a method or not, as an expression. */
export function listenerOf(value: unknown): string {
  const lines = String(value).split('\n')
  const indent = lines.at(-1)!.match(/^ */)![0]
  const text = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')
  return text.replace(/^(async )?\w+\s*(\([^)]*\)) \{/, (_, isAsync = '', parameters) => `${isAsync}${parameters} => {`)
}
