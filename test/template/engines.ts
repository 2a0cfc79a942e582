/** Opens a page with Riot's own template engine and ours, and compares what they make of a component. */
import { compile } from '@riotjs/compiler'
import { bundle } from '../support/bundle'
import { type OpenedPage, openPage } from '../support/page'
import type { Account, Case } from './both'

declare global {
  var karuiBoth: (one: Case) => [riot: Account, direct: Account]
}

/** The body of a function that returns what Riot's compiler wrote. @param markup with the root or without */
const compiled = (name: string, markup: string) =>
  compile(markup.startsWith(`<${name} `) ? markup : `<${name}>${markup}</${name}>`, {
    file: `${name}.riot`,
    scopedCss: false,
  }).code.replace('export default', 'return')

/** @param markup of each component by its name; the first one is mounted, the others may stand in it */
export const caseOf = (markup: Record<string, string>, states: object[]): Case => ({
  components: Object.fromEntries(Object.entries(markup).map(([name, inner]) => [name, compiled(name, inner)])),
  states,
})

/** A page that may make functions from text, as the compiled templates come. */
export async function openEngines(): Promise<OpenedPage> {
  const script = await bundle('test/template/both.ts', false)
  const html = `<!doctype html><title>both</title><script src="${script}"></script><body></body>`
  return openPage(html, { csp: 'relaxed' })
}

export const both = ({ page }: OpenedPage, one: Case): Promise<[riot: Account, direct: Account]> =>
  page.evaluate((given) => globalThis.karuiBoth(given), one)
