/** What an action sheet does where there is nothing to do. */
import { expect, test } from '@jest/globals'
import { openDevelopment } from '../../support/development'

const sheet = (items: string) =>
  `<k-button label="More" commandfor="more" command="show"></k-button><k-action-sheet id="more" items='${items}'></k-action-sheet>`

test('without actions it does not open, and says why', async () => {
  const { page, sentences } = await openDevelopment('/karui.all.js', sheet('[]'), { sheet: '/karui.all.css' })
  await page.getByRole('button', { name: 'More' }).tap()
  await page.waitForFunction(() => document.querySelector('k-action-sheet')!.getAttribute('open') === null)
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(sentences.join()).toContain('has no actions to show')
  // Actions that come later do not open it either.
  await page.evaluate(() => Object.assign(document.querySelector('k-action-sheet')!, { items: [{ label: 'Rename' }] }))
  expect(await page.locator('dialog[open]').count()).toBe(0)
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'Rename' }).waitFor()
})
