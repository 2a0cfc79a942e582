/** `hidden` hides every element of the kit, whatever the page's sheet says. */
import { expect, it } from '@jest/globals'
import { componentFiles } from '../../src/build/files.js'
import { openPage } from '../support/page'

const tags = componentFiles().map((file) => `k-${file.replace(/.*\/|\.riot/g, '')}`)
const markup = tags.map((tag) => `<${tag} label="A" hidden></${tag}>`).join('')

it.each([
  '',
  '/node_modules/bootstrap/dist/css/bootstrap.css',
  '/fixtures/bare.css',
])('hidden elements take no room (%s)', async (sheet) => {
  const { page } = await openPage(`<!doctype html><html lang="en"><title>Hidden</title>
      <link rel="stylesheet" href="/karui.css">${sheet && `<link rel="stylesheet" href="${sheet}">`}
      <script src="/karui.min.js" defer></script>${markup}<p hidden="until-found">found</p></html>`)
  await page.waitForSelector('k-button button', { state: 'attached' })
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('[hidden]')].filter((el) => getComputedStyle(el).display !== 'none'),
  )
  expect(shown.length).toBe(sheet.includes('bootstrap') ? 0 : 1) // Bootstrap itself hides what may be found
  const button = page.locator('k-button')
  await button.evaluate((el) => el.removeAttribute('hidden'))
  expect(await button.isVisible()).toBe(true)
})
