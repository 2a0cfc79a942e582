/** The items of a combobox: thousands, drawn by the page, found by what stands below their names; and where there are none. */
import { describe, expect, it } from '@jest/globals'
import { bundle } from '../../support/bundle'
import { openDevelopment } from '../../support/development'
import { isOpen, items, open, sent, shows, text, wide } from './combobox-page'

describe('of thousands', () => {
  /** Mounts one, and counts its nodes and how often its items were read. */
  const mount = ({ count, more }: { count: number; more: object }) => {
    let reads = 0
    const read = (index: number) => {
      reads++
      return `P-${index}`
    }
    const items = Array.from({ length: count }, (_, index) => ({
      get label() {
        return read(index)
      },
    }))
    const element = Object.assign(document.createElement('k-combobox'), { label: 'Part', items, ...more })
    document.body.append(element)
    return new Promise<{ nodes: number; reads: number }>((resolve) =>
      requestAnimationFrame(() => resolve({ nodes: element.querySelectorAll('*').length, reads })),
    )
  }

  it.each([{}, { free: true }, { multiple: true }])('none is drawn or read at first: %j', async (more) => {
    const page = await open('')
    const few = await page.evaluate(mount, { count: 3, more })
    expect(few.reads).toBe(0)
    expect(await page.evaluate(mount, { count: 5000, more })).toEqual(few)
  })

  it('of a value, the name is looked up, and nothing else is drawn', async () => {
    const page = await open('')
    const few = await page.evaluate(mount, { count: 3, more: { value: 'P-2' } })
    const many = await page.evaluate(mount, { count: 5000, more: { value: 'P-2' } })
    expect(many).toEqual(few)
    expect(await page.locator(text).last().inputValue()).toBe('P-2')
  })
})

describe('drawn by the page', () => {
  const people = JSON.stringify([
    { label: 'Ana', value: '1', team: 'North' },
    { label: 'Ben', value: '2', team: '<b>South</b>' },
    { label: 'Cem', value: '3', team: '' },
  ])
  const template = `<template slot="item"><i data-field="team"></i> <span data-field="label"></span></template>`
  const openPeople = (more = '') => open(`items='${people}' ${more}`, { ...wide, children: template })

  it('a template is filled with each item, as text alone, and chosen as any other', async () => {
    const page = await openPeople()
    await page.locator(text).click()
    const rows = page.getByRole('option')
    await rows.nth(2).waitFor()
    expect(await rows.allTextContents()).toEqual(['North Ana', '<b>South</b> Ben', '— Cem'])
    await page.locator(text).fill('be')
    await rows.nth(1).waitFor({ state: 'detached' })
    expect(await rows.allTextContents()).toEqual(['<b>South</b> Ben'])
    await rows.click()
    expect([await page.locator(text).inputValue(), await sent(page)]).toEqual(['Ben', ['2']])
  })

  it('own text is an item that has a label alone', async () => {
    const page = await openPeople('free')
    await page.locator(text).fill('Be')
    await page.getByText('Use “Be”').waitFor()
    expect(await page.getByRole('option').allTextContents()).toEqual(['<b>South</b> Ben', ' Use “Be”'])
  })
})

it('a Riot parent draws the rows, and what stands for none', async () => {
  const script = await bundle('test/fixtures/combobox.ts')
  const { page, sentences } = await openDevelopment(script, '<div id="parent"></div>', {
    sheet: '/karui.all.css',
    ...wide,
  })
  const rows = page.getByRole('option')
  await page.locator(text).click()
  await rows.nth(1).waitFor()
  expect(await rows.allTextContents()).toEqual(['Ana, North of Karui', 'Ben, South of Karui'])
  await page.locator(text).fill('ben')
  await rows.nth(1).waitFor({ state: 'detached' })
  await rows.click()
  await page.waitForFunction((field) => document.querySelector<HTMLInputElement>(field)!.value === 'Ben', text)
  await page.locator(text).fill('xyz')
  await page.getByText('Nobody at Karui').waitFor()
  expect(sentences).toEqual([])
})

it('what stands for no item takes the place of the words, and can be used', async () => {
  const page = await open(items, { ...wide, children: '<p slot="empty">None. <a href="#new">Add one</a></p>' })
  await page.locator(text).fill('Aki')
  await shows(page, ['Akita'])
  expect(await page.getByText('Add one').isVisible()).toBe(false)
  await page.locator(text).fill('xyz')
  await page.getByText('Add one').waitFor()
  expect(await page.getByText('Nothing found').and(page.locator('.k-combobox-said')).count()).toBe(0)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Add one')
  expect(await isOpen(page)).toBe(1)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => location.hash)).toBe('#new')
})

it('what was looked for stands out in descriptions, too', async () => {
  const airports = JSON.stringify([{ label: 'Osaka Kansai', value: 'KIX', description: 'KIX, Japan' }])
  const page = await open(`items='${airports}'`, wide)
  await page.locator(text).fill('kan japan')
  await shows(page, ['Osaka Kansai'])
  expect(await page.locator('.k-combobox-match').allTextContents()).toEqual(['Kan', 'Japan'])
  expect(await page.locator('.k-combobox-description').textContent()).toBe('KIX, Japan')
})
