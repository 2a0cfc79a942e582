import { encode } from '../../../stories/screens/post-check/generate'
import { type OpenedFile, type OpenOptions, openFile } from '../../../stories/screens/post-check/open'
import type { Report } from '../../../stories/screens/post-check/report'

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
