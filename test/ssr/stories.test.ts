/** Every story as HTML from a server is valid, as the HTML standard has it. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import { indexStories } from '../suites/index-stories'
import { type Drawn, drawStories } from './stories'

let drawn: Drawn
beforeAll(async () => {
  drawn = await drawStories()
}, 120_000)

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })
/** The options that a page gives `k-select` as children stand in no `<select>`; it copies them there. */
const isGivenOption = (selector: string | null) => /^k-select > div[^>]* > opt(ion|group)$/.test(selector ?? '')

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  const messages = results.flatMap((result) => result.messages)
  return messages
    .filter(({ selector }) => !isGivenOption(selector))
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)
}

describe.each(indexStories())('$title', ({ stories }) => {
  it.each(stories)('$name', async ({ id }) => {
    expect(drawn[id]!.html.includes('<!--k-->')).toBe(drawn[id]!.plain.includes('<k-'))
    expect(await faultsOf(drawn[id]!.html)).toEqual([])
  })
})

it('what is not valid is found', async () => {
  expect(await faultsOf('<p><div></div></p><i id="a"></i><i id="a"></i>')).not.toEqual([])
})
