/** The kit's elements, as `components/define.ts` registers them, but not all in one task. */
import { styleOnly } from '../../components/style-only'
import { define, type Wrapper } from '../../src'
import { pause, withPauses } from '../pause'
import { drawInTurn } from './in-turn'
import { readLanguage } from './language/read-language'

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
  yield // a worker has just been made, which is long enough for a task
  for (const key of components.keys()) {
    const component = components(key).default
    const parse = parsing(component)
    yield styleOnly.has(component.name!) ? undefined : define(component)
    if (document.querySelector(component.name!)) yield parse()
  }
}

/**
 * A fourth of what a calendar's first drawing takes, and long enough for a task of its own. Riot keeps a component's template
 * to itself, from when it is registered: this has to be called before.
 * @returns parses the template, and those of the rows and conditions in it; the first drawing does it else
 */
function parsing(component: Wrapper): () => void {
  const make = component.template!
  let made: ReturnType<typeof make> | undefined
  component.template = (...helpers) => {
    made = make(...helpers)
    return made
  }
  return () => void made?.createDOM(document.createElement('div'))
}

/**
 * At once, the scripts of all components, and all elements, would keep a finger waiting on a slow phone.
 * @returns when everything in the page is live
 */
export async function defineKit(): Promise<void> {
  await pause() // what else the page's script begins comes first
  await drawInTurn(() => Promise.all([readLanguage(), withPauses(definitions())]))
}
