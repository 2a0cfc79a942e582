/** What the stories of k-banner cannot say: where the focus goes, and a device that keeps nothing. */
import { expect, it } from '@jest/globals'
import { openDevelopment } from '../../support/development'

const open = (attributes: string) =>
  openDevelopment('/karui.all.js', `<k-banner dismissible ${attributes}></k-banner><button>Next</button>`, {
    sheet: '/karui.all.css',
  })

it('leaves the focus where the banner was', async () => {
  const { page } = await open('label="New"')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement!.className)).toBe('k-banner-live')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Next')
})

it('does not come again on this device, by its name', async () => {
  const { page } = await open('label="New" remember="news"')
  await page.locator('.k-banner-close').tap()
  await page.reload()
  await page.locator('k-banner[data-state=closed]').waitFor({ state: 'attached' })
  await page.evaluate(() => document.querySelector('k-banner')!.setAttribute('remember', 'other'))
  await page.evaluate(() => {
    const other = document.createElement('k-banner')
    Object.assign(other, { label: 'Other', remember: 'other news' })
    document.body.append(other)
  })
  await page.getByText('Other').waitFor()
})

it('closes where nothing can be kept', async () => {
  const { page, pageErrors } = await open('label="New" remember="news"')
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.locator('.k-banner-close').tap()
  await page.locator('k-banner[data-state=closed]').waitFor({ state: 'attached' })
  expect(pageErrors).toEqual([])
})

it('says to the developer that it says nothing', async () => {
  const { sentences } = await open('')
  expect(sentences).toEqual(['[karui] <k-banner> has neither a label nor content; it says nothing'])
})
