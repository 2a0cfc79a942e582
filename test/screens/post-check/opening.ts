import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { WorkerPort } from '../../../stories/screens/post-check/client'
import { encode, type GeneratedFile } from '../../../stories/screens/post-check/generate'
import { type OpenedFile, type OpenOptions, openFile } from '../../../stories/screens/post-check/open'
import type { Report } from '../../../stories/screens/post-check/report'
import { type Port, serve } from '../../../stories/screens/post-check/serve'

/** Opens text or bytes as if they were a file that somebody chose. */
export function open(content: string | Uint8Array, options?: OpenOptions, name = 'file'): Promise<OpenedFile> {
  const bytes = typeof content === 'string' ? encode(content) : new Uint8Array(content)
  return openFile(Object.assign(new Blob([bytes]), { name }), options)
}

/** The one report in it, which must open without a refusal. */
export async function openReport(content: string | Uint8Array): Promise<Report> {
  const { reports, refusals } = await open(content)
  const [report] = reports
  if (!report || reports.length > 1 || refusals.length > 0) throw new Error(JSON.stringify({ reports, refusals }))
  return report
}

/** The codes of what was refused. */
export async function refusalsOf(content: string | Uint8Array): Promise<string[]> {
  return (await open(content)).refusals.map(({ code }) => code)
}

/** A generated file as a person chooses it. */
export const asFile = ({ name, bytes }: GeneratedFile): File =>
  Object.assign(new Blob([bytes]), { name }) as unknown as File

/** The worker's side and the page's side of one channel: the messages are cloned as between real threads. */
export function startWorker(): { worker: WorkerPort; port: MessagePort } {
  const { port1, port2 } = new MessageChannel()
  serve(port2 as unknown as Port)
  port2.start()
  port1.start()
  return { worker: Object.assign(port1, { terminate: () => port1.close() }) as unknown as WorkerPort, port: port1 }
}
