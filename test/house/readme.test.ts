/** What the README shows works, and the figures it gives are today's. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Configuration } from 'webpack'
import { root } from '../../src/build/files.js'
import { weigh } from '../../src/build/sizes.js'
import { readDist } from '../build/dist'
import { openDevelopment } from '../support/development'
import { openPage } from '../support/page'

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(html|js)\n([\s\S]*?)^```$/gm)].map(([, , text]) => text!)

/** The block that begins with this text. */
function block(start: string): string {
  const found = blocks.filter((text) => text.startsWith(start))
  expect(found).toHaveLength(1)
  return found[0]!
}

const work = path.join(root, '.cache/fixtures/readme')
const save = (name: string, text: string) => {
  mkdirSync(work, { recursive: true })
  writeFileSync(path.join(work, name), text)
}

test('the plain page is drawn: bar, list and form; its own script hears the form', async () => {
  save('page.js', block('// page.js'))
  const html = block('<!doctype html>').replaceAll(/(href|src)="/g, '$1="/')
  const { page } = await openPage(html.replace('/page.js', '/built/readme/page.js'))
  await page.waitForSelector('k-button button')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Devices')
  expect(await page.getByRole('listitem').textContent()).toContain('82%')
  const field = page.getByRole('textbox', { name: 'Name' })
  await page.getByRole('button', { name: 'Save' }).tap()
  expect(await field.evaluate((control) => control === document.activeElement)).toBe(true)
  await field.fill('Antenna')
  await page.getByRole('button', { name: 'Save' }).tap()
  await page.getByRole('status').filter({ hasText: 'Antenna is saved' }).waitFor()
})

test('the plain page has nothing that karui.js would mend', async () => {
  const [, body] = block('<!doctype html>').split(/\n\n/)
  const { page, sentences } = await openDevelopment('/karui.js', body!)
  await page.waitForSelector('k-button button')
  expect(sentences).toEqual([])
})

describe('what is bundled', () => {
  /** Installed as npm would pack it: a folder of its own, in which nothing of ours is found but that. */
  beforeAll(() => {
    rmSync(work, { recursive: true, force: true })
    save('package.json', JSON.stringify({ type: 'module' }))
    const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options)
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
    for (const { path: file } of files) cpSync(path.join(root, file), path.join(work, 'node_modules/karui', file))
  })

  test('one element at a time: the entry defines it', async () => {
    save('button.js', block("import 'karui/css/foundation.css'"))
    bundled({ mode: 'development', entry: './button.js', output: { path: work, filename: 'one.js' } })
    const { page } = await openPage(`<!doctype html><html lang="en"><title>One</title>
      <link rel="stylesheet" href="/built/readme/one.css"><script src="/built/readme/one.js"></script><k-button>Save</k-button></html>`)
    await page.getByRole('button', { name: 'Save' }).waitFor()
  }, 60_000)

  const modes = ['production', 'development'] as const
  test.each(modes)('the Riot application, for %s: a tap on a row opens the sheet, Escape closes it', async (mode) => {
    save('devices.riot', block('<!-- devices.riot -->'))
    save('main.js', block('// main.js'))
    bundled({ mode, output: { path: work, filename: 'app.js' } })

    const { page, sentences } = await openDevelopment('/built/readme/app.js', '<div id="app"></div>', {
      sheet: '/built/readme/app.css',
    })
    await page.getByText('Window').tap()
    const sheet = page.getByRole('dialog', { name: 'Window' })
    await sheet.getByRole('button', { name: 'Rename' }).waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await page.getByRole('listitem').count()).toBe(2)
    expect(sentences).toEqual([])
  }, 60_000)

  /** As the README's configuration says, but for what is given. */
  function bundled(more: Configuration) {
    save('webpack.config.js', block('// webpack.config.js'))
    const code = `import webpack from 'webpack'
      import config from './webpack.config.js'
      const more = ${JSON.stringify({ context: work, devtool: false, ...more })}
      webpack({ ...config, ...more }).run((error, stats) => {
        if (error || stats.hasErrors()) throw error ?? new Error(stats.toString('errors-only'))
      })`
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: work, encoding: 'utf8' })
    expect(stderr).toBe('')
  }
})

describe('the table of sizes', () => {
  const rows = [...readme.matchAll(/^\| (\S+) \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|$/gm)]
  const figures = Object.fromEntries(
    rows.map(([, name, ...numbers]) => [name, numbers.map((number) => Number(number.replaceAll(',', '')))]),
  )
  const files = ['karui.min.js', 'karui.css', 'karui.all.min.js', 'karui.all.css']
  const measured = (file: string) => {
    const { min, gzip, brotli } = weigh(readDist(file))
    return [min, gzip, brotli]
  }
  const near = (numbers: number[], others: number[]) =>
    numbers.every((number, at) => Math.abs(number / others[at]! - 1) < 0.01)

  test.each(files)('%s is as heavy as it says, within 1 %', (file) => {
    expect(near(figures[file]!, measured(file)) || { said: figures[file], measured: measured(file) }).toBe(true)
  })

  test.each(['karui', 'karui.all'])('script and sheet of %s add up', (name) => {
    const [script, sheet] = [figures[`${name}.min.js`]!, figures[`${name}.css`]!]
    expect(figures[`${name}.*`]).toEqual(script.map((bytes, at) => bytes + sheet[at]!))
  })
})

test('every component is named', () => {
  const here = readme.split('## State of things')[1]!.split('## Decisions')[0]!
  const doors = ['base', 'further'].map((file) => readFileSync(path.join(root, `components/${file}.ts`), 'utf8'))
  const names = [...doors.join('\n').matchAll(/([\w-]+)\.riot/g)]
  expect(names.length).toBeGreaterThan(20)
  for (const [, name] of names) expect(here).toMatch(new RegExp(`\\b${name}\\b`))
})
