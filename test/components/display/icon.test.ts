/** Icons that come later, that nobody knows, and the size of the text around them. */
import { describe, expect, it } from '@jest/globals'
import { openDevelopment } from '../../support/development'

declare const karui: { icons(paths: Record<string, string>): void }

describe('k-icon', () => {
  it('that nobody knows is nothing, says so, and is drawn when it is known', async () => {
    const { page, sentences } = await openDevelopment('/karui.js', '<k-icon name="tower"></k-icon>')
    const path = page.locator('k-icon path')
    expect([await path.getAttribute('d'), sentences]).toEqual([
      null,
      [expect.stringContaining('<k-icon> knows no icon "tower"')],
    ])
    await page.evaluate(() => karui.icons({ tower: 'M1 2L3 4' }))
    await page.waitForSelector('path[d="M1 2L3 4"]', { state: 'attached' })
  })

  it('changes with its name and its label', async () => {
    const { page } = await openDevelopment('/karui.js', '<k-icon name="mail"></k-icon>')
    const before = await page.locator('path').getAttribute('d')
    await page.evaluate(
      () => void Object.assign(document.querySelector('k-icon')!, { name: 'search', label: 'Search' }),
    )
    await page.getByRole('img', { name: 'Search' }).waitFor()
    expect(await page.locator('path').getAttribute('d')).not.toBe(before)
    await page.evaluate(() => void Object.assign(document.querySelector('k-icon')!, { label: undefined }))
    await page.waitForSelector('k-icon[aria-hidden=true]:not([role])')
  })

  it('is as large as its text says, and its size', async () => {
    const sizes = ['sm', 'md', 'lg'].map((size) => `<k-icon name="mail" size="${size}"></k-icon>`).join('')
    const { page } = await openDevelopment('/karui.js', `<p class="text">${sizes}</p>`)
    const widths = () =>
      page.locator('k-icon').evaluateAll((icons) => icons.map((icon) => icon.getBoundingClientRect().width))
    expect(await widths()).toEqual([16, 20, 24])
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'))
    expect(await widths()).toEqual([32, 40, 48])
  })
})
