/** Two hundred fields are quick to type in: a key has to do with its own field. */
import { expect, it } from '@jest/globals'
import { watchTasks } from '../../bench/tasks/longest.js'
import { openDevelopment } from '../../support/development'

/** Milliseconds of the thread's own processor time at a quarter of this machine's speed: one frame of 60 a second. */
const FRAME = 16
const SLOWER = 4
/** What else the machine does makes a task longer, never shorter. */
const TRIES = 4

const every = (field: (place: number) => string) => Array.from({ length: 200 }, (_, place) => field(place)).join('')
const ours = `<k-form label="Many" draft="many">${every(
  (place) => `<k-field label="Field ${place}" name="f${place}" required></k-field>`,
)}<k-button type="submit">Send</k-button></k-form>`
/** The same written by hand, without a script: less than that no kit can take. */
const plain = `<form>${every(
  (place) => `<p><label for="f${place}">Field ${place}</label><br><input id="f${place}" name="f${place}" required></p>`,
)}<button>Send</button></form>`

/** The longest task of typing a word into the middle one. */
async function longestOf(form: string) {
  const { page } = await openDevelopment('/karui.all.min.js', form, { sheet: '/karui.all.css' })
  const input = page.locator('input[name=f100]')
  await input.focus()
  await page.keyboard.type('a') // the first key finds nothing compiled
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const longest = await watchTasks(page, session, () => page.keyboard.type('reading', { delay: 60 }))
  expect(await input.inputValue()).toBe('areading')
  await page.close()
  return longest
}

it('no key of 200 fields takes longer than a frame, or on a busy machine than twice what the browser itself takes', async () => {
  let longest = { ms: Infinity, mostly: [] as string[] }
  let allowed = FRAME
  for (let tries = 0; tries < TRIES && longest.ms > allowed; tries++) {
    const found = await longestOf(ours)
    if (found.ms < longest.ms) longest = found
    if (longest.ms > FRAME) allowed = Math.max(allowed, 2 * (await longestOf(plain)).ms)
  }
  expect(longest.ms > allowed ? { allowed, ...longest } : 'short').toBe('short')
}, 60_000)
