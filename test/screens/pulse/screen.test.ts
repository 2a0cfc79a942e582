/** The survey and its results, by real touch, in the gallery as it is built. */
import { expect, test } from '@jest/globals'
import { faultsOf } from '../../support/axe'
import { type OpenedPage, openPage, type PageOptions } from '../../support/page'

interface Screen extends OpenedPage {
  /** Taps a button by its name. */
  press(name: string): Promise<void>
  /** Taps a radio button, a check or a star by its name. */
  choose(name: string): Promise<void>
  /** Waits until a heading, a legend or a text says this. */
  sees(text: string): Promise<void>
}

async function openScreen({ hash = '', ...options }: PageOptions & { hash?: string } = {}): Promise<Screen> {
  const query = new URLSearchParams({ csp: 'gallery', lang: options.lang ?? 'en', dir: options.dir ?? '' })
  const opened = await openPage(`/gallery/screens/pulse/?${query}${hash}`, { reducedMotion: true, ...options })
  const { page, finger } = opened
  page.setDefaultTimeout(20_000) // so that it is said what was waited for
  const byRole = (role: 'button' | 'radio' | 'checkbox', name: string) =>
    page.getByRole(role, { name, exact: true }).first()
  const sees = (text: string) => page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor()
  await page.locator('pulse-screen').waitFor()
  return {
    ...opened,
    press: (name) => finger.tap(byRole('button', name)),
    choose: async (name) => {
      const control = page
        .getByRole('radio', { name, exact: true })
        .or(page.getByRole('checkbox', { name, exact: true }))
      await finger.tap(control.filter({ visible: true }).first())
    },
    sees,
  }
}

const first = 'How likely are you to recommend our ferries to a friend?'

test('is answered question by question, and counted among the results', async () => {
  const { page, press, choose, sees } = await openScreen()
  await sees(first)
  await press('Next')
  await sees('Please choose a number from 0 to 10')
  await choose('3')
  await press('Next')
  await sees('We are sorry. What should change first?')
  expect(new URL(page.url()).hash).toBe('#question=2')
  await choose('The price')
  await press('Next')
  await page.getByRole('textbox').fill('=1+1, "no" thanks')
  await press('Next')
  await choose('Aboard')
  await choose('Show my comment among the results')
  await press('Send my answers')
  await sees('Thank you')
  await press('See the results')
  await sees('227 answers')
  expect(await page.locator('.k-list-item').first().innerText()).toContain('=1+1, "no" thanks')
  // What has arrived is no draft any more.
  await page.goto(page.url().replace(/#.*/, ''))
  await sees(first)
  await page.reload()
  await sees(first)
  expect(await page.getByText('Go on with it').count()).toBe(0)
})

test('each group is asked for something else', async () => {
  const { press, choose, sees, page } = await openScreen()
  for (const [score, question] of [
    ['6', 'We are sorry. What should change first?'],
    ['8', 'What would make it a 10?'],
    ['10', 'Glad to hear it! What do you like best?'],
  ] as const) {
    await choose(score)
    await press('Next')
    await sees(question)
    await page.goBack()
    await sees(first)
  }
})

test('a killed page gives back what was answered, at the question where it was', async () => {
  const { page, press, choose } = await openScreen()
  await choose('9')
  await press('Next')
  await choose('Comfort')
  await press('Next')
  await page.getByRole('textbox').fill('The seats are so')
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('The seats are so'))
  const { url, context } = { url: page.url(), context: page.context() }
  await page.close()
  const next = await context.newPage()
  next.setDefaultTimeout(8000)
  await next.goto(url)
  await next.getByRole('button', { name: 'Go on with it' }).click()
  await next.getByText('Would you like to tell us more?').filter({ visible: true }).waitFor()
  expect(await next.getByRole('textbox').inputValue()).toBe('The seats are so')
  await next.locator('.survey-buttons').getByRole('button', { name: 'Back' }).click()
  await next.getByText('Glad to hear it! What do you like best?').filter({ visible: true }).waitFor()
  expect(await next.locator('input[name=reason]:checked').getAttribute('value')).toBe('comfort')
})

test('back leads from question to question, and out of the results', async () => {
  const { page, press, choose, sees } = await openScreen()
  await choose('7')
  await press('Next')
  await sees('What would make it a 10?')
  await press('Results')
  await sees('Net promoter score')
  await page.goBack()
  await sees('What would make it a 10?')
  await page.goBack()
  await sees(first)
  expect(await page.locator('input[name=score]:checked').getAttribute('value')).toBe('7')
})

test('results: the address restores whose answers are counted; few say that they are too few', async () => {
  const { page, choose, sees } = await openScreen({ hash: '#view=results' })
  await sees('226 answers')
  await choose('Pier')
  await sees('80 answers')
  await choose('Promoters')
  expect(new URL(page.url()).hash).toBe('#view=results&bought=pier&group=promoter')
  await page.reload()
  await sees('80 answers')
  expect(
    await page
      .locator('input:checked')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['pier', 'promoter'])
  await choose('Aboard')
  await sees('Too few to say')
  await sees('No comments')
})

test('results: a bar tells how often its score was given', async () => {
  const { page, finger, sees } = await openScreen({ hash: '#view=results' })
  await sees('226 answers')
  await finger.tap(page.locator('.k-bar-chart-input'))
  expect((await page.locator('.k-bar-chart-bubble').innerText()).replace(/\s+/g, ' ').trim()).toMatch(/^5 \d+$/)
  await page.keyboard.press('End')
  const said = () => /^10: Promoters \d+$/.test(document.querySelector('.k-bar-chart-input')!.ariaValueText!)
  await page.waitForFunction(said)
})

test('results are exported as a table that runs nothing, and shared by their address', async () => {
  const { page, press, sees, finger } = await openScreen({ hash: '#view=results&bought=app' })
  await sees('138 answers')
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true })
  const waiting = page.waitForEvent('download')
  await press('Share and export')
  await finger.tap(item('Export as CSV'))
  const saved = await waiting
  expect(saved.suggestedFilename()).toBe('pulse.csv')
  const text = Buffer.concat(await (await saved.createReadStream()).toArray()).toString()
  expect(text.startsWith('\uFEFFTime,Score,Group,Reason,Ease,Ticket,Comment\r\n')).toBe(true)
  expect(text.trim().split('\r\n')).toHaveLength(139)
  await sees('pulse.csv is saved')
  await press('Share and export')
  await finger.tap(item('What is used here'))
  await page.getByText('k-bar-chart').waitFor()
})

const modes: Record<string, PageOptions> = {
  light: {},
  Japanese: { lang: 'ja' },
  'right to left, in the dark': { dir: 'rtl', theme: 'dark' },
}
test.each(Object.entries(modes))('no violation, error, fault for axe or loss at 320 px: %s', async (_, mode) => {
  for (const hash of ['', '#view=thanks', '#view=results']) {
    const opened = await openScreen({ hash, ...mode })
    const { page, consoleErrors, pageErrors, violations, close } = opened
    await page.setViewportSize({ width: 320, height: 640 })
    await page
      .locator(hash ? 'k-empty, .k-bar-chart-plot' : '.survey-scale')
      .first()
      .waitFor()
    expect(await faultsOf(opened)).toEqual([])
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect([consoleErrors, pageErrors, violations].flat()).toEqual([])
    await close()
  }
})
