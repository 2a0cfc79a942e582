/** axe-core in a page: by the debugging protocol, since the page's policy forbids every other way. */
import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { OpenedPage } from './page'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What a page shows now, as axe sees it, once nothing is pressed or moves any more. */
export async function runAxe({ page }: Pick<OpenedPage, 'page'>, options: RunOptions = {}): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  await page.waitForFunction(atRest)
  return page.evaluate(
    (how) => (globalThis as unknown as { axe: { run(how: unknown): Promise<AxeResults> } }).axe.run(how),
    options,
  )
}

/** @returns a line for each element with a fault, which begins with the rule's name */
export async function faultsOf(opened: Pick<OpenedPage, 'page'>, options?: RunOptions): Promise<string[]> {
  const { violations } = await runAxe(opened, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 120)}`),
  )
}

/**
 * Runs in the page. A tap leaves `:active` for a moment, in which a link is fainter than it may be. What moves for a
 * second or more pulses or counts down: no text fades in for so long.
 */
function atRest(): boolean {
  const fades = ({ playState, effect }: Animation) =>
    playState === 'running' && Number(effect?.getComputedTiming().endTime) < 1000
  return !document.querySelector(':active') && !document.getAnimations().some(fades)
}
