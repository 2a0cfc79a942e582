/** Runs a module in a plain Node of its own: no jest, no browser, no document. */
import { execFileSync } from 'node:child_process'

/**
 * @param body of a module in which `karui`, all of `karui/ssr` as `ssr`, and `told` are known
 * @param options of Node
 * @returns what it gave to `told`, by way of JSON
 * @throws with what Node said
 */
export function inNode<Told>(body: string, options: string[] = []): Told {
  const script = `
    import * as karui from 'karui'
    import * as ssr from 'karui/ssr'
    const told = (value) => console.log(JSON.stringify(value))
    ${body}`
  const output = execFileSync(process.execPath, [...options, '--input-type=module', '-e', script], { encoding: 'utf8' })
  return JSON.parse(output) as Told
}
