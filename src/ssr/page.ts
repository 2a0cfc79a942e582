/**
 * A document for the time of one render, and what is known of the page it is for. `@riotjs/ssr` brings document and root;
 * what is drawn into the root afterwards is ours, and so is the promise that nothing of it stays behind.
 */
import { createHash } from 'node:crypto'
import * as ssr from '@riotjs/ssr'
import { restartIds, type setWords } from '../core'
import { page } from '../core/page'
import { letSelectsBeSet } from './controls'

/** What one render needs to know of its page. */
export interface RenderOptions {
  /** The page's language, as in `<html lang>`: numbers and dates are written in it. @default en */
  lang?: string
  /** What the kit itself says, as `ja`; left out, as `setWords` has chosen it. */
  words?: Parameters<typeof setWords>[0]
  /** Tells apart the ids of renders of the very same thing on one page. */
  key?: string
}

interface Rendered {
  element: { root: HTMLElement }
  dispose(): void
}
/** The renderer behind all that `@riotjs/ssr` exports; its types leave it out. */
const { createRenderer } = ssr as unknown as {
  createRenderer<Result>(renderer: (rendered: Rendered) => Result, tag: string, component: object): Result
}

const globals = ['window', 'document', 'Node'] as const
const describe = (name: string) => Object.getOwnPropertyDescriptor(globalThis, name)

/** Sets the globals of a document aside. @returns puts them back as they were: where there were none, none are left */
function setAside(): () => void {
  const before = globals.map((name) => ({ name, descriptor: describe(name) }))
  // `@riotjs/ssr` takes a document that is there for its own.
  for (const name of globals) Object.defineProperty(globalThis, name, { value: undefined, configurable: true })
  return () => {
    for (const { name, descriptor } of before) {
      delete (globalThis as Record<string, unknown>)[name]
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
    }
  }
}

/**
 * Ids count on from a number that is made of what is drawn: the same thing has the same ids each time, and two different
 * ones on a page have different ones. In a browser, counting begins at 1.
 */
const firstId = (drawn: string) => createHash('sha256').update(drawn).digest().readUIntBE(0, 4) * 1000

/**
 * @param drawn all that is drawn, as text
 * @param draw is given the root, which is empty
 * @throws what `draw` throws; the process is then as it was, too
 */
export function inPage(drawn: string, options: RenderOptions, draw: (root: HTMLElement) => string): string {
  const { lang = 'en', words = page.words, key = '' } = options
  const { ids, words: wordsBefore } = page
  const putBack = setAside()
  try {
    restartIds(firstId(`${key} ${drawn}`))
    page.words = words
    return createRenderer(
      ({ element, dispose }) => {
        document.documentElement.lang = lang
        letSelectsBeSet()
        try {
          return draw(element.root)
        } finally {
          dispose()
        }
      },
      'div',
      {},
    )
  } finally {
    putBack()
    Object.assign(page, { ids, words: wordsBefore })
  }
}
