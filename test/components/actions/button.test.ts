/** What a button at work keeps. */
import { expect, it } from '@jest/globals'
import { openDevelopment } from '../../support/development'

it.each([
  ['a word', '<k-button>Save changes</k-button>'],
  ['a label', '<k-button label="Save" size="sm"></k-button>'],
  ['an icon', '<k-button label="Reload"><k-icon name="refresh-cw"></k-icon></k-button>'],
  ['a link', '<k-button href="#a">Open</k-button>'],
])('keeps its size and the focus while it is loading, and drops clicks: %s', async (_, markup) => {
  const { page } = await openDevelopment('/karui.js', markup)
  const seen = () =>
    page.evaluate(() => {
      const control = document.querySelector<HTMLElement>('.k-button-control')!
      const { width, height } = control.getBoundingClientRect()
      return { width, height, focused: control === document.activeElement }
    })
  const load = (loading: boolean) =>
    page.evaluate(async (value) => {
      Object.assign(document.querySelector('k-button')!, { loading: value })
      await new Promise((resolve) => setTimeout(resolve))
    }, loading)
  await page.locator('.k-button-control').focus()
  const before = await seen()
  expect(before.focused).toBe(true)
  await load(true)
  expect(await seen()).toEqual(before)
  await page.evaluate(() => {
    document.title = 'not pressed'
    document.querySelector('k-button')!.addEventListener('click', () => {
      document.title = 'pressed'
    })
  })
  await page.keyboard.press('Enter')
  expect([await page.title(), await page.evaluate(() => location.hash)]).toEqual(['not pressed', ''])
  await load(false)
  expect(await seen()).toEqual(before)
  await page.keyboard.press('Enter')
  expect(await page.title()).toBe('pressed')
})
