/** Every story as HTML from a server: it is drawn, it is valid, and the elements of a page take it over as it stands. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import { indexStories } from '../suites/index-stories'
import { type Drawn, drawStories } from './stories'

let drawn: Drawn
beforeAll(async () => {
  drawn = await drawStories()
}, 120_000)

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
})

describe.each(indexStories())('$title', ({ stories }) => {
  it.each(stories)('$name is valid HTML', async ({ id }) => {
    const { results } = await validator.validateString(drawn[id]!.html)
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} ${selector}`),
      ),
    ).toEqual([])
  })
})
