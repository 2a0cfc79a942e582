/** A text of the user's own runs in its own direction, wherever a component shows it. */
import { expect, it } from '@jest/globals'
import { openDevelopment } from '../support/development'

const text = 'מכתב'

it.each([
  ['k-card', `label="${text}"`],
  ['k-card', `label="${text}" href="#a"`],
  ['k-status-card', `label="${text}" status="${text}" value="${text}" description="${text}"`],
  ['k-status-card', `label="${text}" value="1" href="#a"`],
  ['k-empty', `label="${text}" description="${text}"`],
  ['k-meter', `label="${text}" value=".5" text="${text}"`],
  ['k-meter', `label="A" parts='[{"label": "${text}", "value": 1, "text": "${text}"}]'`],
  ['k-progress', `label="${text}" value=".5"`],
  ['k-list', `label="${text}" items='[{"label": "${text}", "description": "${text}", "value": "${text}"}]'`],
  ['k-description-list', `items='[{"label": "${text}", "value": "${text}"}]'`],
  ['k-form', `errors='{"": "${text}"}'`],
])('%s %s', async (tag, attributes) => {
  const { page } = await openDevelopment('/karui.js', `<${tag} ${attributes}></${tag}>`)
  const shown = await page.evaluate((own) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const directions: string[] = []
    while (walker.nextNode())
      if (walker.currentNode.textContent!.includes(own))
        directions.push(getComputedStyle(walker.currentNode.parentElement!).direction)
    return directions
  }, text)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown).toEqual(shown.map(() => 'rtl'))
})
