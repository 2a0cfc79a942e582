/** `karui.theme()` in a plain page: what it takes, and what it says of the rest in development. */
import { expect, test } from '@jest/globals'
import type { Theme } from '../../src/app'
import { openDevelopment } from '../support/development'
import { openPage } from '../support/page'

type Kit = { karui: { theme(options?: Theme): void } }

/** Calls it with each in turn, and reads the root. */
const themed = (all: (object | undefined)[]) => {
  for (const options of all) (globalThis as unknown as Kit).karui.theme(options as Theme)
  const { dataset, style } = document.documentElement
  return { scheme: dataset.theme, style: style.cssText }
}

const wrong = [undefined, { hue: undefined, density: 'roomy' }, { scheme: 'system' }, { sheme: 'dark', radius: null }]

test('writes what is given, numbers as texts too, and leaves the rest as it is', async () => {
  const { page } = await openPage('<!doctype html><title>Page</title><script src="/karui.min.js"></script>')
  const all = [{ scheme: 'dark', hue: 150 }, { density: '1.2' }, ...wrong]
  expect(await page.evaluate(themed, all)).toEqual({ scheme: 'dark', style: '--k-hue: 150; --k-density: 1.2;' })
  expect(await page.evaluate(themed, [{ scheme: 'auto' }])).toMatchObject({ scheme: undefined })
})

test('says in development what was not taken, and what would be', async () => {
  const { page, sentences } = await openDevelopment('/karui.js', '')
  expect(await page.evaluate(themed, wrong)).toEqual({ scheme: undefined, style: '' })
  expect(sentences).toEqual([
    '[karui] theme() was given density: "roomy"; that is a number: 0.8 is tight, 1 as designed, 1.2 roomy',
    '[karui] theme() was given scheme: "system"; that is auto, light or dark',
    '[karui] theme() was given sheme: "dark"; it knows scheme, hue, chroma, radius, density',
    '[karui] theme() was given radius: null; that is a number: 0 is square, 1 as designed',
  ])
})
