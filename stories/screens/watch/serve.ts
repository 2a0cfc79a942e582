import { nextTask } from '../../pause'
import { CHUNK, chunkOf } from './chunk'
import { find } from './find'
import { Fingerprints } from './fingerprints'
import { sampleLines } from './generate-log'
import { tallyIssues } from './issues'
import { Log } from './log'
import type { Reply, Request, Source } from './protocol'
import { readFile } from './read-file'
import { FileRefused } from './refusal'

/** What of a worker's global scope, or of a message port, is needed. */
export interface Port {
  postMessage(reply: Reply): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void
}

/** A log that the page holds, too. */
interface Held {
  log: Log
  issues: Fingerprints
  /** Ends all work on it. */
  gone: AbortController
  /** Ends the search before the next one. */
  search: AbortController
}

/** Reads logs and looks through them. Those who wait for nothing any more are told nothing. */
export function serve(port: Port): void {
  const held = new Map<number, Held>()
  const hold = (id: number): Held => {
    const known = held.get(id)
    if (known) return known
    const made = {
      log: new Log(),
      issues: new Fingerprints(),
      gone: new AbortController(),
      search: new AbortController(),
    }
    held.set(id, made)
    return made
  }
  port.addEventListener('message', ({ data: request }) => {
    if (request.type === 'drop') {
      held.get(request.log)?.gone.abort()
      held.delete(request.log)
    } else if (request.type === 'read') void read(request, hold(request.log), port)
    else void search(request, hold(request.log), port)
  })
}

async function read({ source, log: id }: Extract<Request, { type: 'read' }>, held: Held, port: Port): Promise<void> {
  const { log, issues, gone } = held
  const year = new Date(source.type === 'file' ? source.modified : 0).getUTCFullYear()
  const reply = (message: Reply) => gone.signal.aborted || port.postMessage(message)
  try {
    for await (const { entries, first, fraction } of numbered(source, log)) {
      if (gone.signal.aborted) return
      if (entries.length === 0) continue
      const chunk = chunkOf(entries, first, { year, issues })
      log.add(chunk)
      reply({ type: 'chunk', log: id, chunk, fraction })
      await nextTask() // a search, or the wish to leave it
    }
    reply({ type: 'read', log: id, issues: tallyIssues(log, issues) })
  } catch (error) {
    if (!(error instanceof FileRefused)) console.error(error)
    reply({ type: 'read', log: id, issues: [], refusal: error instanceof FileRefused ? error.code : 'unreadable' })
  }
}

interface Numbered {
  entries: string[]
  /** Number of the first one in the log. */
  first: number
  fraction: number
}

async function* numbered(source: Source, log: Log): AsyncGenerator<Numbered> {
  if (source.type === 'file') {
    for await (const { entries, fraction } of readFile(source.blob))
      for (let at = 0; at < entries.length; at += CHUNK)
        yield { entries: entries.slice(at, at + CHUNK), first: log.end, fraction }
    return
  }
  // The last ones first: they are what is seen.
  const { from, end } = source
  for (let last = end; last > from; last -= CHUNK) {
    const first = Math.max(from, last - CHUNK)
    yield { entries: sampleLines(first, last), first, fraction: (end - first) / (end - from) }
  }
}

async function search(request: Extract<Request, { type: 'find' }>, held: Held, port: Port): Promise<void> {
  held.search.abort()
  held.search = new AbortController()
  const signal = AbortSignal.any([held.search.signal, held.gone.signal])
  const found = await find(held.log, request.filter, signal)
  if (found && !signal.aborted) port.postMessage({ type: 'found', log: request.log, ask: request.ask, found })
}
