import { type Entry, textEntry } from './entry'
import { LEVEL_WORDS, type Level, levelOfSeverity, levelOfWord } from './level'
import { findTime, monthNamed, timeOf } from './time'

/** How far into a line its level is looked for, in characters: what stands later is a word of the message. */
const HEAD = 90
const LEADING = new RegExp(`^[\\s\\[(<|:-]*(${LEVEL_WORDS})\\b(?![\\w/.-]*=)[\\])>|:\\s-]*`, 'i')
const BRACKETED = new RegExp(`[\\[(<](?:\\w+:)?(${LEVEL_WORDS})[\\])>]`, 'i')
const SHOUTED = new RegExp(`(?<![\\w./-])(${LEVEL_WORDS.toUpperCase()})(?![\\w/.-])`)
const SERVICE = /^\[?([A-Za-z][\w.@/-]{1,60})(?:\[\d+\]|\])?: +/

type Reader = (line: string, year: number) => Entry | undefined

/** RFC 5424: `<165>1 2026-10-31T22:14:15.003Z host app procid msgid [data] message`. */
const syslog: Reader = (line) => {
  const match = /^<(\d{1,3})>\d (\S+) (\S+) (\S+) (\S+) (\S+) (-|(?:\[[^\]]*\])+) ?/.exec(line)
  if (!match) return undefined
  const [prefix, priority, time = '', host, app = '-', process, id, data] = match
  return {
    ...textEntry(line.slice(prefix.length)),
    time: findTime(time)?.time ?? Number.NaN,
    level: levelOfSeverity(Number(priority) % 8),
    service: app === '-' ? '' : app,
    fields: said({ host, process, id, data }),
  }
}

/** RFC 3164: `Oct 31 14:03:22 host app[123]: message`, with or without `<34>` before it. It says no year. */
const oldSyslog: Reader = (line, year) => {
  const match =
    /^(?:<(\d{1,3})>)?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\S+) ([^\s:[]+)(?:\[(\d+)\])?: ?/.exec(line)
  const month = monthNamed(match?.[2] ?? '')
  if (!match || !month) return undefined
  const [prefix, priority, , day, hour, minute, second, host, service = '', process] = match
  const message = line.slice(prefix.length)
  return {
    ...textEntry(message),
    time: timeOf([year, month, ...[day, hour, minute, second].map(Number)]),
    level: priority ? levelOfSeverity(Number(priority) % 8) : levelIn(message).level,
    service,
    fields: said({ host, process }),
  }
}

/** The Common Log Format of web servers, and the combined one: a request that fails is an error, a refused one a warning. */
const webServer: Reader = (line) => {
  const match =
    /^(\S+) \S+ (\S+) \[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d{4})\] "([^"]*)" (\d{3}) (\d+|-)(?: "([^"]*)" "([^"]*)")?/.exec(
      line,
    )
  if (!match) return undefined
  const [
    prefix,
    client,
    user,
    day,
    month = '',
    year,
    hour,
    minute,
    second,
    zone,
    request,
    status = '',
    bytes,
    referrer,
    agent,
  ] = match
  return {
    ...textEntry(`${request} ${status}${line.slice(prefix.length)}`),
    time: timeOf([Number(year), monthNamed(month), ...[day, hour, minute, second].map(Number)], zone),
    level: Number(status) >= 500 ? 'error' : Number(status) >= 400 ? 'warn' : 'info',
    fields: said({ client, user, bytes, referrer, agent }),
  }
}

/** A time as ISO writes it, then a level and a name, each of which may be left out or stand in brackets. */
const timed: Reader = (line) => {
  const open = /^\s*[[(]?/.exec(line)?.[0].length ?? 0
  const found = findTime(line.slice(open, open + 40))
  if (!found) return undefined
  const behind = line.slice(open + found.length).replace(/^[\])]?[\s:|-]*/, '')
  const { level, message } = levelIn(behind)
  const [prefix = '', service = ''] = SERVICE.exec(message) ?? []
  return { ...textEntry(message.slice(prefix.length)), time: found.time, level, service }
}

const untimed: Reader = (line) => {
  const { level, message } = levelIn(line)
  return { ...textEntry(message), level }
}

const READERS = [syslog, oldSyslog, webServer, timed]

/**
 * A line of text, in one of the formats in use.
 * @param year for a format that says none
 */
export function readPlain(line: string, year: number): Entry {
  for (const read of READERS) {
    const entry = read(line, year)
    if (entry) return entry
  }
  return untimed(line, year) as Entry
}

/** Does a line begin with a time, and so a new entry? */
export const isTimed = (line: string): boolean => READERS.some((read) => read(line, 2000) !== undefined)

/** A level at the beginning is taken off; one that stands further on, shouted or in brackets, stays where it is. */
function levelIn(text: string): { level: Level; message: string } {
  const head = text.slice(0, HEAD)
  const leading = LEADING.exec(head)
  if (leading) return { level: levelOfWord(leading[1] ?? ''), message: text.slice(leading[0].length) }
  const inside = BRACKETED.exec(head) ?? SHOUTED.exec(head)
  return { level: levelOfWord(inside?.[1] ?? ''), message: text }
}

/** Fields that say something. */
function said(fields: Record<string, string | undefined>): Record<string, unknown> | null {
  const known = Object.entries(fields).filter(([, value]) => value && value !== '-')
  return known.length > 0 ? Object.fromEntries(known) : null
}
