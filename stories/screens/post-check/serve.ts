import { type OpenedFile, openFile } from './open'
import type { Reply, Request } from './protocol'

/** What of a worker's global scope, or of a message port, is needed. */
export interface Port {
  postMessage(reply: Reply): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void
}

/** Opens the files that are asked for. Jobs run side by side, a cancelled one falls silent. */
export function serve(port: Port): void {
  const running = new Map<number, AbortController>()
  port.addEventListener('message', async ({ data: request }) => {
    if (request.type === 'cancel') return running.get(request.job)?.abort()
    const controller = new AbortController()
    running.set(request.job, controller)
    await openAll(request, (reply) => controller.signal.aborted || port.postMessage(reply), controller.signal)
    running.delete(request.job)
  })
}

type Open = Extract<Request, { type: 'open' }>

async function openAll({ job, files }: Open, reply: (reply: Reply) => void, signal: AbortSignal): Promise<void> {
  let before = 0
  for (const [index, { name, blob }] of files.entries()) {
    if (signal.aborted) return
    const onProgress = (fraction: number, records: number): void =>
      reply({
        type: 'progress',
        job,
        progress: { file: name, fraction: (index + fraction) / files.length, records: before + records },
      })
    const file = { name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() }
    const opened = await openFile(file, { onProgress, signal }).catch((error: unknown) => failed(name, error, signal))
    before += opened.reports.reduce((sum, { records }) => sum + records.length, 0)
    reply({ type: 'opened', job, opened })
  }
  reply({ type: 'end', job })
}

/** One file that brings the reader itself to fall does not take the others with it. */
function failed(name: string, error: unknown, signal: AbortSignal): OpenedFile {
  if (!signal.aborted) console.error(error)
  return { name, reports: [], refusals: [{ name, code: 'unreadable' }] }
}
