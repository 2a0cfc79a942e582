/** Two copies of the kit on one page, as when two teams have each brought theirs: the page has one kit. */
import { beforeAll, expect, it } from '@jest/globals'
import { bundle } from '../support/bundle'
import { openPage } from '../support/page'

/** The global, as the later copy leaves it. */
interface Global {
  karui: {
    icons(paths: Record<string, string>): void
    toast(text: string): Promise<boolean>
    confirm(question: string): Promise<boolean>
  }
}

let owner = ''
beforeAll(async () => {
  owner = await bundle('test/fixtures/copies.ts')
})

const body = `<k-file-input label="Files" name="files"></k-file-input><k-icon name="tower"></k-icon>
  <k-sheet id="sheet" label="Sort"><p>Newest</p></k-sheet>
  <k-button commandfor="sheet" command="show">Sort</k-button>`

const open = (scripts: string[], inside = body) => {
  const tags = scripts.map((src) => `<script src="${src}" defer></script>`).join('')
  return openPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>copies</title>
    <link rel="stylesheet" href="/karui.all.css">${tags}</head><body>${inside}</body></html>`,
    { csp: 'relaxed' },
  )
}

const two = ['/karui.all.min.js', '/karui.all.min.js?copy']

it('the language and the icons that the later one chooses are the page’s', async () => {
  const { page } = await open(two)
  await page.waitForSelector('text=Choose files')
  await page.evaluate(() => (globalThis as unknown as Global).karui.icons({ tower: 'M1 1h9' }))
  await page.waitForSelector('k-icon path[d="M1 1h9"]', { state: 'attached' })
  await page.addScriptTag({ url: '/karui.ja.js' })
  await page.waitForSelector('text=ファイルを選択')
})

it('karui.ja.js may follow both at once', async () => {
  const { page } = await open([...two, '/karui.ja.js'])
  await page.waitForSelector('text=ファイルを選択')
})

it('a sheet, a toast and a question come and go', async () => {
  const { page } = await open(two)
  await page.getByRole('button', { name: 'Sort' }).tap()
  await page.waitForSelector('dialog:modal')
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog:modal', { state: 'detached' })
  await page.evaluate(() => void (globalThis as unknown as Global).karui.toast('Saved'))
  await page.waitForSelector('k-toast :popover-open >> text=Saved')
  const answer = page.evaluate(() => (globalThis as unknown as Global).karui.confirm('Sure?'))
  await page.getByRole('button', { name: 'OK' }).tap()
  expect(await answer).toBe(true)
})

it('a Riot parent of one copy has its own components and the elements of the other, each once and with ids of its own', async () => {
  const { page } = await open(
    ['/karui.all.min.js', owner],
    '<k-field label="Page" id="page"></k-field><div id="parent"></div>',
  )
  await page.waitForSelector('#parent k-field input')
  expect(await page.locator('#parent .k-field-input').count()).toBe(2)
  await page.getByLabel('Mine').fill('a')
  await page.getByLabel('Theirs').fill('b')
  const seen = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [document.querySelector('#said')!.textContent, ids.length === new Set(ids).size]
  })
  expect(seen).toEqual(['a b', true])
})
