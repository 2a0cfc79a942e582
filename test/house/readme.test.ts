/** What the README shows works, and the figures it gives are today's. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import webpack, { type Configuration } from 'webpack'
import { root } from '../../src/build/files.js'
import { weigh } from '../../src/build/sizes.js'
import { readDist } from '../build/dist'
import { openPage } from '../support/page'

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(html|js)\n([\s\S]*?)^```$/gm)].map(([, , text]) => text!)

/** The block that begins with this text. */
function block(start: string): string {
  const found = blocks.filter((text) => text.startsWith(start))
  expect(found).toHaveLength(1)
  return found[0]!
}

test('the plain page is drawn: bar, list and form', async () => {
  const body = block('<link').replaceAll(/(href|src)="/g, '$1="/')
  const { page } = await openPage(`<!doctype html><html lang="en"><title>Devices</title>${body}</html>`)
  await page.waitForSelector('k-button button')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Devices')
  expect(await page.getByRole('listitem').textContent()).toContain('82%')
  await page.getByRole('button', { name: 'Save' }).tap()
  expect(await page.getByRole('textbox', { name: 'Name' }).evaluate((field) => field === document.activeElement)).toBe(
    true,
  )
})

describe('the Riot application', () => {
  const work = path.join(root, '.cache/fixtures/readme')
  const save = (name: string, text: string) => writeFileSync(path.join(work, name), text)

  test('is built by webpack as the README says; a tap on a row opens the sheet, Escape closes it', async () => {
    mkdirSync(work, { recursive: true })
    save('devices.riot', block('<!-- devices.riot -->'))
    save('main.js', block('// main.js'))
    save('webpack.config.js', block('// webpack.config.js'))
    const { default: config } = (await import(pathToFileURL(path.join(work, 'webpack.config.js')).href)) as {
      default: Configuration
    }
    await built({
      ...config,
      mode: 'production',
      context: work,
      entry: './main.js',
      output: { path: work, filename: 'app.js' },
    })

    const { page } = await openPage(`<!doctype html><html lang="en"><title>Devices</title>
      <link rel="stylesheet" href="/built/readme/app.css"><div id="app"></div><script src="/built/readme/app.js"></script></html>`)
    await page.getByText('Window').tap()
    const sheet = page.getByRole('dialog', { name: 'Window' })
    await sheet.getByRole('button', { name: 'Rename' }).waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await page.getByRole('listitem').count()).toBe(2)
  }, 60_000)

  const built = (config: Configuration) =>
    new Promise<void>((resolve, reject) =>
      webpack(config).run((error, stats) =>
        error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve(),
      ),
    )
})

describe('the table of sizes', () => {
  const rows = [...readme.matchAll(/^\| (\S+) \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|$/gm)]
  const figures = Object.fromEntries(
    rows.map(([, name, ...numbers]) => [name, numbers.map((number) => Number(number.replaceAll(',', '')))]),
  )
  const files = ['karui.min.js', 'karui.css']
  const measured = (file: string) => {
    const { min, gzip, brotli } = weigh(readDist(file))
    return [min, gzip, brotli]
  }
  const near = (numbers: number[], others: number[]) =>
    numbers.every((number, at) => Math.abs(number / others[at]! - 1) < 0.01)

  test.each(files)('%s is as heavy as it says, within 1 %', (file) => {
    expect(near(figures[file]!, measured(file)) || { said: figures[file], measured: measured(file) }).toBe(true)
  })

  test('the last row adds up', () => {
    expect(figures.together).toEqual([0, 1, 2].map((at) => files.reduce((sum, file) => sum + figures[file]![at]!, 0)))
  })
})

test('every component is named', () => {
  const here = readme.split('## State of things')[1]!.split('## Decisions')[0]!
  const names = [...readFileSync(path.join(root, 'components/index.ts'), 'utf8').matchAll(/([\w-]+)\.riot/g)]
  expect(names.length).toBeGreaterThan(20)
  for (const [, name] of names) expect(here).toMatch(new RegExp(`\\b${name}\\b`))
})
