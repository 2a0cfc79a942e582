/** What a server has drawn, where no script ever comes: links link, forms submit, what is folded can be opened. */
import { describe, expect, it } from '@jest/globals'
import { openPage } from '../support/page'
import { draw } from './drawn'

async function open(html: string) {
  const { page } = await openPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No script</title><meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/karui.all.css"></head><body>${draw(html)}</body></html>`,
    { javaScript: false },
  )
  return page
}

describe('without a script', () => {
  it('a menu opens where browsers know commands, and its links can be followed', async () => {
    const page = await open(`<k-menu label="Actions" items='[{"label":"Open report","href":"#report"}]'></k-menu>`)
    await page.getByRole('button', { name: 'Actions' }).tap()
    await page.getByRole('menuitem', { name: 'Open report' }).tap()
    expect(new URL(page.url()).hash).toBe('#report')
  })

  it('a search goes to the address of its form', async () => {
    const page = await open('<form action="#found"><k-search label="Find" name="q" value="gate"></k-search></form>')
    await page.getByRole('searchbox', { name: 'Find' }).fill('boat')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=boat/)
  })

  it('chips are checkboxes of the form', async () => {
    const page = await open(
      `<form><k-chips label="Level" name="level" multiple values='["b"]' items='["a","b"]'></k-chips><button>Go</button></form>`,
    )
    await page.getByLabel('a', { exact: true }).check()
    await page.getByRole('button', { name: 'Go' }).tap()
    await page.waitForURL(/\?level=a&level=b/)
  })

  it('one part of an accordion is open', async () => {
    const page = await open(
      `<k-accordion exclusive items='[{"label":"One","text":"1","open":true},{"label":"Two","text":"2"}]'></k-accordion>`,
    )
    await page.getByText('Two').tap()
    await page.getByText('2', { exact: true }).waitFor()
    await page.getByText('1', { exact: true }).waitFor({ state: 'hidden' })
  })

  it('a tree shows its first level', async () => {
    const page = await open(
      `<k-tree label="Files" expanded='["src"]' items='[{"label":"src","items":[{"label":"core"}]},{"label":"test"}]'></k-tree>`,
    )
    expect([await page.getByText('src').isVisible(), await page.getByText('core').isVisible()]).toEqual([true, false])
  })
})
