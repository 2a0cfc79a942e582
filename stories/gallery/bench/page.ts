/** The page around the frame: its button, how far it is, and what came out. */
import '../../../components/define'
import { element } from './element'
import { implementations, type Name } from './implementations'
import { showResult } from './result'
import type { Passes } from './score'

/** Passes that count, after one that warms up. */
const ROUNDS = 3

const names = Object.keys(implementations) as Name[]

/** Makes the page's button run the comparison. */
export function showPage(page: ParentNode): void {
  const button = page.querySelector('.k-bench-start')!
  const place = page.querySelector('.k-bench-place')!
  button.addEventListener('click', async () => {
    Object.assign(button, { disabled: true, loading: true })
    try {
      showResult(place, await runAll(place))
    } finally {
      Object.assign(button, { disabled: false, loading: false, label: 'Run again' })
    }
  })
}

/** Every implementation in turn, as often as there are rounds, the other way round every other time. */
async function runAll(place: Element): Promise<Passes> {
  const progress = element('k-progress', { label: 'Starting', max: ROUNDS * names.length, value: 0 })
  const frame = document.createElement('iframe')
  Object.assign(frame, { className: 'k-bench-frame', title: 'The list that is measured' })
  place.replaceChildren(progress, frame)
  const passes = Object.fromEntries(names.map((name) => [name, []])) as unknown as Passes
  let done = 0
  for (let round = 0; round < ROUNDS; round++)
    for (const name of round % 2 ? names.toReversed() : names) {
      Object.assign(progress, { label: implementations[name].label, value: done++ })
      passes[name].push(await runOnce(frame, name))
    }
  return passes
}

/** A frame that was loaded anew has nothing left of the one before. */
async function runOnce(frame: HTMLIFrameElement, name: Name) {
  const address = new URL(location.href)
  address.searchParams.set('run', name)
  await new Promise((resolve) => {
    frame.onload = resolve
    frame.src = address.href
  })
  const runner = (frame.contentWindow as unknown as typeof globalThis).benchRunner!
  await runner.pass()
  return runner.pass()
}
