/** The guide "Coming from AngularJS": its code is one application, and what it names is there. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, test } from '@jest/globals'
import { readComponents } from '../../src/build/reference.js'
import * as samples from '../../stories/gallery/pages/angularjs-samples'
import { planned } from '../../stories/gallery/pages/planned'
import { type OpenedPage, openPage, pageOf } from '../support/page'

const places: Record<string, string> = {
  'karui.css': '/karui.css',
  'karui.min.js': '/karui.min.js',
  'angular.min.js': '/node_modules/angular/angular.min.js',
  'angular-csp.css': '/node_modules/angular/angular-csp.css',
}

/** Where the files of a sample are on the test server. */
const served = (html: string, script: string) =>
  html.replace(/(href|src)="([\w.-]+)"/g, (_, name, file) => `${name}="${places[file] ?? script}"`)

/** A script by an address of its own: the policy lets nothing run that stands in the page. */
const scriptAt = (code: string) => pageOf(code, { 'content-type': 'text/javascript' })

const { head, values, list, rows, sheet, form, controller } = samples

describe('the application', () => {
  let html = ''
  beforeAll(async () => {
    html = served([head, values, list, rows, sheet, form].join('\n'), await scriptAt(controller))
  })

  /** Under the policy that the guide names. */
  async function open(): Promise<OpenedPage> {
    const opened = await openPage(await pageOf(html, { 'content-security-policy': "default-src 'self'" }))
    await opened.page.getByText('Bell is not armed').waitFor()
    return opened
  }

  it('writes what is typed and switched into the controller, and shows it', async () => {
    const { page, finger } = await open()
    const name = page.getByRole('textbox', { name: 'Name' })
    expect(await name.inputValue()).toBe('Bell')
    await name.fill('Camera')
    await finger.tap(page.getByRole('switch', { name: 'Armed' }))
    await page.getByText('Camera is armed').waitFor()
  })

  it('draws a list from an array, and tells which row was pressed', async () => {
    const { page, finger } = await open()
    await page.getByText('Chosen: nothing').waitFor()
    await finger.tap(page.getByRole('button', { name: 'Window' }))
    await page.getByText('Chosen: Window').waitFor()
  })

  it('repeats rows between the tags', async () => {
    const { page, finger } = await open()
    await finger.tap(page.getByRole('button', { name: 'Add' }))
    await finger.tap(page.getByRole('button', { name: 'Add' }))
    await page.getByRole('listitem').filter({ hasText: 'Entry 2' }).waitFor()
  })

  it('opens a sheet with what ng-if shows, and hears that it was closed', async () => {
    const { page, finger } = await open()
    await finger.tap(page.getByRole('switch', { name: 'Armed' }))
    for (const _ of [1, 2]) {
      await finger.tap(page.getByRole('button', { name: 'Details' }))
      await page.getByRole('dialog').getByText('Armed since today').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
  })

  it('takes what a form was filled in with, says so, and draws the list anew', async () => {
    const { page, finger } = await open()
    await page.getByRole('textbox', { name: 'Room' }).fill('Cellar')
    await finger.tap(page.getByRole('button', { name: 'Save' }))
    await page.getByRole('status').filter({ hasText: 'Cellar is saved' }).waitFor()
    await page.getByText('3 devices').waitFor()
    await page.getByRole('button', { name: 'Cellar' }).waitFor()
  })

  it('asks by a promise, whose answer the digest takes up', async () => {
    const { page, finger } = await open()
    await finger.tap(page.getByRole('button', { name: 'Remove all' }))
    await finger.tap(page.getByRole('alertdialog').getByRole('button', { name: 'OK' }))
    await page.getByText('0 devices').waitFor()
  })
})

test('a directive of AngularJS Material and the element in its place do the same, on one page', async () => {
  const { before, after } = samples.replaced
  const names = ['angular', 'angular-animate', 'angular-aria', 'angular-material']
  const scripts = ['/karui.min.js', ...names.map((name) => `/node_modules/${name}/${name}.min.js`)]
  const app = await scriptAt("angular.module('both', ['ngMaterial'])")
  const { page, finger } = await openPage(
    `<!doctype html><html lang="en" ng-app="both"><title>Both</title><link rel="stylesheet" href="/karui.css">
    <link rel="stylesheet" href="/node_modules/angular-material/angular-material.min.css">
    ${[...scripts, app].map((src) => `<script src="${src}" defer></script>`).join('\n')}
    <body ng-init="page = {}"><div class="before">${before}</div><div class="after">${after}</div>
    <p>It is {{ page.armed ? 'armed' : 'not armed' }}</p></body></html>`,
    { csp: 'relaxed' },
  )
  await page.getByText('It is not armed').waitFor()
  await finger.tap(page.locator('.after').getByRole('switch'))
  await page.getByText('It is armed').waitFor()
  await page.locator('.before [aria-checked=true]').waitFor()
  await finger.tap(page.locator('.before md-switch'))
  await page.getByText('It is not armed').waitFor()
  expect(await page.locator('.after').getByRole('switch').isChecked()).toBe(false)
})

describe('the table', () => {
  const tags = readComponents().map(({ tag }) => tag)
  const files = ['angular/angular', 'angular-material/angular-material', 'angular-messages/angular-messages']
  const source = files.map((file) => readFileSync(`node_modules/${file}.js`, 'utf8')).join('\n')
  /** Registered, or told of in the documentation that stands in the source. */
  const isDirective = (name: string) =>
    new RegExp(String.raw`directive\('${name}'|@ngdoc directive\s+\* @name ${name}\b`).test(source)

  test.each(samples.replacements)('$to takes the place of $from', ({ from, to, note = '' }) => {
    expect(from.filter((name) => !isDirective(name))).toEqual([])
    expect([...tags, ...Object.keys(planned)]).toContain(to)
    expect((note.match(/\bk-[\w-]+/g) ?? []).filter((tag) => !tags.includes(tag))).toEqual([])
  })

  test('of the page has what there is today, and says what there is not', async () => {
    const { page } = await openPage('/gallery/angularjs/index.html?csp=gallery')
    const shown = await page.locator('.g-page-table tbody a').allInnerTexts()
    const [today, later] = [true, false].map((isThere) =>
      samples.replacements.filter(({ to }) => tags.includes(to) === isThere),
    )
    expect(shown).toEqual(today!.map(({ to }) => to))
    const text = await page.locator('main').innerText()
    for (const { from } of later!) expect(text).toContain(from[0]!.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`))
  })

  test('a directive that does not exist is found', () => {
    expect(isDirective('mdNothing')).toBe(false)
  })
})
