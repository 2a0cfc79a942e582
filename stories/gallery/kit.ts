/** The kit's elements, as `components/define.ts` registers them, but not all in one task. */
import { styleOnly } from '../../components/style-only'
import { define, type Wrapper } from '../../src'
import { pause, withPauses } from '../pause'
import { drawInTurn } from './in-turn'

interface Context {
  keys(): string[]
  (key: string): { default: Wrapper }
}

declare global {
  interface ImportMeta {
    webpackContext(folder: string, options: { recursive: boolean; regExp: RegExp }): Context
  }
}

/** A component's script runs when it is asked for. */
const components = import.meta.webpackContext('../../components', { recursive: true, regExp: /\.riot$/ })

function* definitions(): Generator<void> {
  for (const key of components.keys()) {
    const component = components(key).default
    yield styleOnly.has(component.name!) ? undefined : define(component)
  }
}

/** What a browser knows of a language it reads when it is first asked, which takes as long as all else: tasks of its own. */
async function readLanguage(): Promise<void> {
  const { lang } = document.documentElement
  await pause()
  new Intl.NumberFormat(lang)
  await pause()
  new Intl.DateTimeFormat(lang).format()
  await pause()
}

/**
 * At once, the scripts of all components, and all elements, would keep a finger waiting on a slow phone.
 * @returns when everything in the page is live
 */
export const defineKit = (): Promise<void> => drawInTurn(() => readLanguage().then(() => withPauses(definitions())))
