/** Two hundred fields are as quick to type in as one: a key has to do with its own field. */
import { expect, it } from '@jest/globals'
import { watchTasks } from '../../bench/tasks/longest.js'
import { openDevelopment } from '../../support/development'

/** Milliseconds of the thread's own processor time at a quarter of this machine's speed: one frame of 60 a second. */
const FRAME = 16
const SLOWER = 4
/** What else the machine does makes a task longer, never shorter. */
const TRIES = 4

const fields = (count: number) =>
  Array.from(
    { length: count },
    (_, place) => `<k-field label="Field ${place}" name="f${place}" required></k-field>`,
  ).join('')

/** The longest task of typing a word into the middle one of so many fields. */
async function longestOf(count: number) {
  const { page } = await openDevelopment(
    '/karui.all.min.js',
    `<k-form label="Many" draft="many">${fields(count)}<k-button type="submit">Send</k-button></k-form>`,
    { sheet: '/karui.all.css' },
  )
  const input = page.locator(`input[name=f${count >> 1}]`)
  await input.focus()
  await page.keyboard.type('a') // the first key finds nothing compiled
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const longest = await watchTasks(page, session, () => page.keyboard.type('reading', { delay: 60 }))
  expect(await input.inputValue()).toBe('areading')
  await page.close()
  return longest
}

it('no key of 200 fields takes longer than a frame, or on a busy machine than with one field', async () => {
  let longest = { ms: Infinity, mostly: [] as string[] }
  let allowed = FRAME
  for (let tries = 0; tries < TRIES && longest.ms > allowed; tries++) {
    const found = await longestOf(200)
    if (found.ms < longest.ms) longest = found
    if (longest.ms > FRAME) allowed = Math.max(FRAME, (await longestOf(1)).ms * 1.25)
  }
  expect(longest.ms > allowed ? { allowed, ...longest } : 'short').toBe('short')
}, 60_000)
