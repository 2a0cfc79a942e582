/** Whatever the template and however it is updated: Riot's own engine and ours draw the same nodes and call the same handlers. */
import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { OpenedPage } from '../support/page'
import { both, caseOf, openEngines } from './engines'
import { markup, parts, states } from './random'

let page: OpenedPage
beforeAll(async () => {
  page = await openEngines()
})

/** The same ones each time, so that a run says something of the change it is run for; `KARUI_RUNS` and `KARUI_SEED` try others. */
const { KARUI_RUNS: runs = 100, KARUI_SEED: seed = 1 } = process.env

test('both engines do the same', async () => {
  const property = fc.asyncProperty(markup, states, async (template, given) => {
    const [riot, direct] = await both(page, caseOf({ 'x-case': template, ...parts }, given))
    // Riot itself loses its way in some templates without an element, when rows are put between others.
    fc.pre(!riot.error)
    expect(direct).toEqual(riot)
  })
  await fc.assert(property, { numRuns: Number(runs), seed: Number(seed) })
}, 1_200_000)
