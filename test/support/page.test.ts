import { expect, test } from '@jest/globals'
import { openPage, pageOf } from './page'

const hello = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Hello</title>'

test('a page is a phone: 390 x 844 at DPR 2 with a coarse pointer', async () => {
  const { page } = await openPage(hello)
  const phone = await page.evaluate(() => [
    innerWidth,
    innerHeight,
    devicePixelRatio,
    matchMedia('(pointer: coarse)').matches,
  ])
  expect(phone).toEqual([390, 844, 2, true])
})

test('options reach the page', async () => {
  const { page } = await openPage(hello, {
    theme: 'dark',
    dir: 'rtl',
    lang: 'ja',
    width: 320,
    reducedMotion: true,
    forcedColors: true,
    contrast: 'more',
  })
  const queries = [
    '(prefers-color-scheme: dark)',
    '(prefers-reduced-motion: reduce)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ]
  const matches = await page.evaluate((all) => all.map((query) => matchMedia(query).matches), queries)
  expect(matches).toEqual([true, true, true, true])
  const root = await page.evaluate(() => {
    const { dir, lang } = document.documentElement
    return { dir, lang, locale: navigator.language, width: innerWidth }
  })
  expect(root).toEqual({ dir: 'rtl', lang: 'ja', locale: 'ja', width: 320 })
})

test('what breaks the strict policy is seen, and fails the page', async () => {
  const opened = await openPage(`${hello}<p style="color: red">Red</p>`)
  await opened.settled()
  expect(opened.violations).toEqual([expect.stringContaining('style-src-attr blocked inline')])
  await expect(opened.close()).rejects.toThrow('style-src-attr')
})

test('a string in a Trusted Types sink is seen', async () => {
  const opened = await openPage(`${hello}<p>Text</p>`)
  const attempt = opened.page.evaluate(() => {
    document.body.innerHTML = '<b>bold</b>'
  })
  await expect(attempt).rejects.toThrow('TrustedHTML')
  await opened.settled()
  expect(opened.violations).toEqual([expect.stringContaining('require-trusted-types-for')])
  await opened.close({ allow: /TrustedHTML|trusted-types/ })
})

test('errors of the page are collected and fail it', async () => {
  const opened = await openPage(hello)
  await opened.page.evaluate(() => {
    console.error('no good')
    setTimeout(() => {
      throw new Error('nobody caught me')
    })
  })
  await opened.settled()
  expect(opened.consoleErrors).toEqual(['no good'])
  expect(opened.pageErrors).toEqual([expect.stringContaining('nobody caught me')])
  await expect(opened.close()).rejects.toThrow(/no good[\s\S]*nobody caught me/)
})

test('a page without its scripts', async () => {
  const { page } = await openPage(`${hello}<noscript><p>Plain</p></noscript>`, { javaScript: false })
  expect(await page.locator('p').textContent()).toBe('Plain')
})

test('a page can be looked at while it streams in', async () => {
  const url = await pageOf(`${hello}<p>First</p>${'.'.repeat(2000)}<p>Last</p>`)
  const { page } = await openPage(`${url.replace('/pages/', '/slow/')}?size=100&delay=40`, { waitUntil: 'commit' })
  await page.locator('p').first().waitFor()
  expect(await page.evaluate(() => [document.readyState, document.querySelectorAll('p').length])).toEqual([
    'loading',
    1,
  ])
  await page.waitForLoadState('load')
  expect(await page.locator('p').count()).toBe(2)
})

test('another policy can be asked for by name or by header', async () => {
  const styled = `${hello}<p style="color: rgb(1, 2, 3)">Text</p>`
  const byName = await openPage(styled, { csp: 'relaxed' })
  const byHeader = await openPage(await pageOf(styled, { 'content-security-policy': "style-src 'unsafe-inline'" }))
  for (const { page } of [byName, byHeader]) {
    expect(await page.locator('p').evaluate((p) => getComputedStyle(p).color)).toBe('rgb(1, 2, 3)')
  }
})
