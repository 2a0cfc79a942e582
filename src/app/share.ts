/** Hands something on: by the system's own sheet where there is one, else by the clipboard, with a word that says so. */
import { listWord, word } from '../core'
import { toast } from './toast'

/** What is shared: an address, or a text. */
export interface ShareContent {
  /** What it is, for those who get it, such as the subject of a mail. */
  title?: string
  /** A few words. */
  text?: string
  /** Where it is. */
  url?: string
}

/** Is there a sheet of the system's for it (Web Share API)? */
export const canShare = (content: ShareContent): boolean => Boolean(globalThis.navigator?.canShare?.(content))

/** To be called at the user's press. What the system cannot share is copied; who has sent its sheet away wants nothing more. */
export async function share(content: ShareContent): Promise<void> {
  try {
    await navigator.share(content)
  } catch (reason) {
    if ((reason as Error).name !== 'AbortError') await copy(content)
  }
}

/** Copies the address, or else the text. */
export async function copy({ url, text, title }: ShareContent): Promise<void> {
  try {
    await navigator.clipboard.writeText(url ?? text ?? title ?? '')
    void toast(word('copied'), { tone: 'ok' })
  } catch {
    void toast(listWord('copyFailed'), { tone: 'bad' })
  }
}
