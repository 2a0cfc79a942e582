import { type Entry, textEntry } from './entry'
import { levelOf } from './level'
import { readTime } from './time'

type Fields = Record<string, unknown>

/** Names that the libraries in use give to the same thing, the surer ones first. */
const NAMES = {
  time: ['time', 'timestamp', '@timestamp', 'ts', 'datetime', 'date', 't', 'asctime', '@t'],
  level: ['level', 'severity', 'lvl', 'log.level', 'loglevel', 'levelname', 'severity_text', '@l'],
  message: ['msg', 'message', '@message', 'event', 'text', 'body', '@m', '@mt'],
  service: ['service', 'service.name', 'logger', 'component', 'app', 'module', 'name', 'program', 'host', 'hostname'],
}
const STACKS = ['stack', 'stacktrace', 'stack_trace', 'error.stack_trace', 'exception', 'exc_info', '@x']

/** A line that is one JSON object, as of pino, bunyan, winston, zap, structlog, ECS; undefined for any other. */
export function readJson(line: string): Entry | undefined {
  if (!/^\s*\{/.test(line)) return undefined
  const fields = parse(line)
  return fields && entryOf(fields)
}

function parse(line: string): Fields | undefined {
  try {
    return JSON.parse(line) as Fields
  } catch {
    return undefined // half a line, or something else that begins with a brace
  }
}

function entryOf(fields: Fields): Entry {
  const rest: Fields = { ...fields }
  const time = take(rest, NAMES.time, (value) => !Number.isNaN(readTime(value)))
  const level = take(rest, NAMES.level, (value) => levelOf(value) !== 'none')
  const message = take(rest, NAMES.message, (value) => typeof value === 'string')
  const service = nameOf(take(rest, NAMES.service, (value) => nameOf(value) !== ''))
  return {
    ...textEntry(typeof message === 'string' ? message : JSON.stringify(fields)),
    time: readTime(time),
    level: levelOf(level),
    service,
    stack: takeStack(rest),
    fields: Object.keys(rest).length > 0 ? rest : null,
  }
}

/** The first value of these names that is of use; what has been read is no further field. */
function take(fields: Fields, names: readonly string[], isOfUse: (value: unknown) => boolean): unknown {
  const name = names.find((one) => Object.hasOwn(fields, one) && isOfUse(fields[one]))
  if (name === undefined) return undefined
  const value = fields[name]
  delete fields[name]
  return value
}

/** ECS says `{"service":{"name":"…"}}`. */
const nameOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object(value) === value && !Array.isArray(value)
      ? nameOf((value as Fields).name)
      : ''

/** Of the line itself, or of the error in it. */
function takeStack(fields: Fields): string {
  const isStack = (value: unknown) => typeof value === 'string' && value.includes('\n')
  const own = take(fields, STACKS, isStack)
  if (own) return own as string
  for (const name of ['err', 'error', 'exception']) {
    const inner = fields[name]
    if (Object(inner) !== inner || Array.isArray(inner)) continue
    const copy = { ...(inner as Fields) }
    const stack = take(copy, STACKS, isStack)
    if (!stack) continue
    fields[name] = copy
    return stack as string
  }
  return ''
}
