/** A page with a bundle for development, and what the kit says there to the developer. */
import { type OpenedPage, openPage, type PageOptions, pageOf } from './page'

export interface DevelopmentPage extends OpenedPage {
  /** The kit's sentences, in their order. */
  sentences: string[]
}

/**
 * @param script as `bundle` gives it
 * @param body markup of the page's body
 */
export async function openDevelopment(
  script: string,
  body: string,
  { sheet = '/karui.css', ...options }: PageOptions & { sheet?: string } = {},
): Promise<DevelopmentPage> {
  const opened = await openPage('<!doctype html><title>Before</title>', options)
  const sentences: string[] = []
  opened.page.on('console', (message) => message.type() === 'warning' && sentences.push(message.text()))
  const html = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Test</title>
    <link rel="stylesheet" href="${sheet}"><script src="${script}" defer></script></head><body>${body}</body></html>`
  await opened.page.goto(await pageOf(html))
  return { ...opened, sentences }
}
