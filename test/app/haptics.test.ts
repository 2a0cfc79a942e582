/** Gestures that are felt: only where a page asks for it, once at the point from which on they count, and not without motion. */
import { expect, test } from '@jest/globals'
import { openDevelopment } from '../support/development'
import type { PageOptions } from '../support/page'

type Kit = { karui: { haptics(on: boolean): void } }

const rows = '<k-pull-refresh><k-list items=\'[{ "label": "North gate" }]\'></k-list></k-pull-refresh>'

async function open(options: PageOptions = {}) {
  const opened = await openDevelopment('/karui.all.js', rows, { sheet: '/karui.all.css', ...options })
  await opened.page.evaluate(() => {
    Object.assign(globalThis, { felt: [] })
    navigator.vibrate = (pattern) => Boolean((globalThis as unknown as { felt: unknown[] }).felt.push(pattern))
  })
  const isOn = (on: boolean) => opened.page.evaluate((value) => (globalThis as unknown as Kit).karui.haptics(value), on)
  const felt = () => opened.page.evaluate(() => (globalThis as unknown as { felt: unknown[] }).felt.splice(0))
  const pull = async (px: number) => {
    await opened.finger.drag(opened.page.locator('k-list'), { y: px }, { ms: 400 })
    await opened.page.locator('k-pull-refresh:not([data-dragging])').waitFor()
  }
  return { ...opened, isOn, felt, pull }
}

test('a pull is felt once where it is far enough, on a page that has asked for it', async () => {
  const { isOn, felt, pull } = await open()
  await pull(300)
  expect(await felt()).toEqual([])
  await isOn(true)
  await pull(20)
  expect(await felt()).toEqual([])
  await pull(300)
  expect(await felt()).toEqual([10])
  await isOn(false)
  await pull(300)
  expect(await felt()).toEqual([])
})

test('who wants less motion feels nothing', async () => {
  const { isOn, felt, pull } = await open({ reducedMotion: true })
  await isOn(true)
  await pull(300)
  expect(await felt()).toEqual([])
})
