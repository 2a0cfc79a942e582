import type { Bytes } from './byte-sink'
import { decoderFor } from './decode'
import { MAX_BYTES } from './limits'
import { ReportReader } from './read-report'
import { FileRefused, orRefused, type Refusal } from './refusal'
import type { Report } from './report'
import { type Unpacked, unpack } from './unpack'

/** XML is parsed in pieces of this many bytes, so that progress can be told and a cancel be heard in between. */
const PIECE = 32 * 1024
/** Milliseconds of parsing after which the thread is given free for a moment. */
const TURN = 16

/** What became of one file: an archive may hold reports and broken files side by side. */
export interface OpenedFile {
  name: string
  reports: Report[]
  refusals: Refusal[]
}

/** How much of the file is done, from 0 to 1, and how many records were read. */
export type Progress = (fraction: number, records: number) => void

export interface OpenOptions {
  onProgress?: Progress
  signal?: AbortSignal
}

/** What of a `File` is needed. */
export type OpenableFile = Pick<Blob, 'size' | 'arrayBuffer'> & { name: string }

/**
 * Opens a DMARC report: XML, gzip, or zip of any number of these. Never throws but by the signal (its reason): what cannot
 * be opened is in `refusals`.
 */
export async function openFile(file: OpenableFile, options: OpenOptions = {}): Promise<OpenedFile> {
  const opened: OpenedFile = { name: file.name, reports: [], refusals: [] }
  const bytes = await orRefused(bytesOf(file))
  if (bytes instanceof FileRefused) return { ...opened, refusals: [bytes.of(file.name)] }
  const limits = { inflate: MAX_BYTES, signal: options.signal }
  for await (const unpacked of unpack({ name: file.name, bytes }, limits)) {
    options.signal?.throwIfAborted()
    await add(unpacked, opened, options)
  }
  return opened
}

async function bytesOf(file: OpenableFile): Promise<Bytes> {
  if (file.size === 0) throw new FileRefused('empty')
  if (file.size > MAX_BYTES) throw new FileRefused('too-large')
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new FileRefused('unreadable') // gone, or not allowed, since it was chosen
  }
}

/** Parses one unpacked file and puts what came of it to the rest. */
async function add(
  { name, content, span: [from, to] }: Unpacked,
  opened: OpenedFile,
  options: OpenOptions,
): Promise<void> {
  const before = opened.reports.reduce((sum, { records }) => sum + records.length, 0)
  const tell = (fraction: number, records: number): void =>
    options.onProgress?.(from + fraction * (to - from), before + records)
  const report = await orRefused(parse({ name, content }, tell, options.signal))
  if (report instanceof FileRefused) opened.refusals.push(report.of(name))
  else opened.reports.push(report)
  if ('skipped' in report && report.skipped > 0)
    opened.refusals.push({ name, code: 'skipped-records', count: report.skipped })
  tell(1, report instanceof FileRefused ? 0 : report.records.length)
}

/** @throws {FileRefused} */
async function parse({ name, content }: Omit<Unpacked, 'span'>, tell: Progress, signal?: AbortSignal): Promise<Report> {
  if (content instanceof FileRefused) throw content
  if (content.length === 0) throw new FileRefused('empty')
  const decoder = decoderFor(content.subarray(0, 1024))
  const reader = new ReportReader()
  let turnEnds = performance.now() + TURN
  for (let at = 0; at < content.length && !reader.done; at += PIECE) {
    reader.write(decoder.decode(content.subarray(at, at + PIECE), { stream: true }))
    if (performance.now() < turnEnds) continue
    tell(at / content.length, reader.count)
    await freeThread(signal)
    turnEnds = performance.now() + TURN
  }
  return reader.end(name)
}

/** Lets everything that waits have its turn, a cancel above all. */
async function freeThread(signal?: AbortSignal): Promise<void> {
  await new Promise((resume) => setTimeout(resume))
  signal?.throwIfAborted()
}
