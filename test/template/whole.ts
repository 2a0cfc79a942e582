/** In the page: mounts components by the Riot that this script was bundled with, and tells what is to be seen. */
import { component, register, unregister } from 'riot'
import type { Account, Case } from './both'
import { outline } from './outline'

type Wrapper = Parameters<typeof component>[0]

const wrapperOf = (code: string): Wrapper => new Function(code)()

function accountOf({ components, states }: Case): Account {
  const lines: string[] = []
  const html: string[] = []
  let error: string | undefined
  const log = (...words: unknown[]) => lines.push(words.join(' '))
  const [[, first], ...parts] = Object.entries(components) as [[string, string], ...[string, string][]]
  for (const [name, code] of parts) register(name, wrapperOf(code) as never)
  const root = document.body.appendChild(document.createElement('main'))
  const numbers = new Map<Node, number>()
  const make = component({ ...wrapperOf(first), exports: { log, state: states[0] } } as never)
  let mounted: ReturnType<typeof make> | undefined
  for (const state of states) {
    try {
      if (mounted) mounted.update(state)
      else mounted = make(root)
    } catch (reason) {
      error = String(reason)
    }
    lines.push(outline(root, numbers))
    html.push(root.innerHTML)
    for (const element of root.querySelectorAll('*')) element.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }
  mounted?.unmount(true)
  html.push(root.outerHTML)
  root.remove()
  for (const [name] of parts) unregister(name)
  return { lines, html, error }
}

/** A list whose row is one component at first and another later. */
function anew(list: string, ...rows: string[]): string[] {
  const root = document.createElement('main')
  const make = component({ ...wrapperOf(list), exports: { state: { rows: [] } } } as never)
  const one = { id: 1, name: 'n1' }
  const two = { id: 2, name: 'n2' }
  const html: string[] = []
  const draw = (given: object[]) => {
    mounted.update({ rows: given })
    html.push(root.innerHTML)
  }
  register('x-row', { ...wrapperOf(rows[0]!), name: 'x-row' } as never)
  const mounted = make(root)
  draw([one])
  unregister('x-row')
  const exports = { onUnmounted: () => html.push('x-row has gone') }
  register('x-row', { ...wrapperOf(rows[1]!), name: 'x-row', exports } as never)
  draw([one, two])
  draw([one])
  unregister('x-row')
  return html
}

Object.assign(globalThis, { karuiWhole: accountOf, karuiAnew: anew })
