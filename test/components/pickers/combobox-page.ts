/** A page with a combobox in a form, for the tests of it. */
import type { Page } from 'playwright-core'
import { openPage, type PageOptions } from '../../support/page'

export const items = `items='["Aomori","Akita","Ōsaka","Osaka Kita","ﾅﾗ"]'`
export const text = '.k-combobox-text'
/** Where the list is beside the field. */
export const wide = { width: 1280, height: 800, touch: false }

interface Options extends PageOptions {
  children?: string
  around?: string
}

/**
 * Opens it, and notes in `heard` which events reach the page.
 * @param attributes of the combobox
 * @param more its children; what is around it, a form when left out
 */
export async function open(attributes: string, { children = '', around = 'k-form', ...options }: Options = {}) {
  const { page } = await openPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Combobox</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/karui.all.css">
    <script src="/karui.all.min.js" defer></script>
    <${around}><k-combobox label="City" name="city" ${attributes}>${children}</k-combobox><button type="reset">Reset</button></${around.split(' ')[0]}></html>`,
    options,
  )
  await page.waitForSelector(text)
  await page.evaluate(() => {
    globalThis.heard = []
    for (const type of ['input', 'change', 'submit'])
      document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`), true)
  })
  return page
}

export const labels = (page: Page) => page.locator('.k-combobox-label').allTextContents()
export const sent = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).getAll('city'))
export const isOpen = (page: Page) => page.locator('.k-combobox-layer:popover-open').count()

/** Waits for the list to have these. */
export const shows = (page: Page, wanted: string[]) =>
  page.waitForFunction(
    (all) =>
      JSON.stringify(Array.from(document.querySelectorAll('.k-combobox-label'), (node) => node.textContent)) === all,
    JSON.stringify(wanted),
  )
