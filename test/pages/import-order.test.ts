/** The single sheets of `dist/css` may be imported in any order, after the foundation. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { dist } from '../build/dist'
import { openPage } from '../support/page'

const sheets = readdirSync(path.join(dist, 'css')).filter((file) => file !== 'foundation.css')

const markup = `
<k-nav-bar label="Devices" back="/"></k-nav-bar>
<k-list items='[{"label": "Door", "description": "Closed", "value": "82%"}]'></k-list>
<k-list><k-list-item label="Window" href="#w" value="2"><k-badge slot="end" value="3"></k-badge></k-list-item></k-list>
<k-form><k-field label="Name" help="Any" required clearable counter maxlength="9"></k-field>
  <k-field label="Note"><textarea></textarea></k-field>
  <k-select label="Level" items='["Low", "High"]'><k-icon slot="start" name="mail"></k-icon></k-select>
  <k-select label="Place" picker="sheet" items='["Here", "There"]'></k-select>
  <k-select label="Days" multiple items='["Mon", "Tue"]'></k-select>
  <k-switch label="On" help="At once"></k-switch><k-file-input label="Reports" name="files" multiple></k-file-input>
  <k-button type="submit" block>Save</k-button><k-button loading>Wait</k-button></k-form>
<k-card label="Card"><k-tag>New</k-tag><k-divider></k-divider><p>Text</p></k-card>
<k-status-card label="SPF" tone="ok" value="All pass"><k-meter label="Pass" value=".7"></k-meter></k-status-card>
<k-meter label="Parts" parts='[{"label": "Pass", "value": 3, "tone": "ok"}]'></k-meter>
<k-description-list items='[{"label": "Host", "value": "a.example", "copy": true}]'></k-description-list>
<k-progress label="Loading" value=".4"></k-progress><k-spinner></k-spinner><k-empty label="Nothing yet" icon="inbox"></k-empty>
<k-sheet label="Sort by" open non-modal><p>By name</p><k-button slot="footer">Done</k-button></k-sheet>
<k-dialog label="Delete it?" kind="alert"><p>All of it.</p><k-button slot="footer" value="ok">Delete</k-button></k-dialog>`

async function stylesIn(order: string[]): Promise<string[]> {
  const links = order.map((file) => `<link rel="stylesheet" href="/${file}">`).join('')
  const { page } = await openPage(
    `<!doctype html><html lang="en"><title>Order</title>${links}<script src="/karui.all.min.js" defer></script>${markup}</html>`,
    { reducedMotion: true },
  )
  await page.waitForSelector('.k-sheet-panel:popover-open')
  await page.locator('.k-form-fields button[type=submit]').first().tap()
  await page.locator('k-dialog').evaluate((dialog) => (dialog as unknown as { show(): void }).show())
  await page.waitForTimeout(500) // late transitions
  // A status card may be skipped only a second after it was drawn.
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('.k-status-card-body')!).contentVisibility === 'auto',
  )
  return page.evaluate(() =>
    [...document.querySelectorAll('body, [class^="k-"], k-list, k-form, k-sheet, k-dialog')].map((element) => {
      const style = getComputedStyle(element)
      const told = [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`)
      return `${element.localName}.${element.className} { ${told.join('; ')} }`
    }),
  )
}

it('each element looks as with karui.all.css, in alphabetical order and in the reverse', async () => {
  const whole = await stylesIn(['karui.all.css'])
  expect(whole.length).toBeGreaterThan(80)
  for (const order of [sheets, [...sheets].reverse()])
    expect(await stylesIn(['css/foundation.css', ...order.map((file) => `css/${file}`)])).toEqual(whole)
}, 60_000)
