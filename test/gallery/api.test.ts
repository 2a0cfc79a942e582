/** The gallery's tables of what each element takes and tells. */
import { expect, test } from '@jest/globals'
import { readComponents } from '../../src/build/reference.js'
import { openPage } from '../support/page'

const components = readComponents()
const open = (query: string) => openPage(`/gallery/index.html?csp=gallery&${query}`)

test('the index leads to the list, and the list to each element', async () => {
  const { page } = await open('')
  await page.getByRole('link', { name: 'What each takes and tells' }).click()
  await page.getByRole('heading', { level: 1, name: 'Elements' }).waitFor()
  const link = page.getByRole('link', { name: components.at(-1)!.tag })
  await link.waitFor()
  expect(await page.getByRole('link').count()).toBe(components.length)
})

test('a page tells each prop, event, slot, method, custom property and part of its element', async () => {
  const { name, tag, sentence, ...facts } = components.find((component) => component.tag === 'k-button')!
  const { page } = await open(`api=${tag}`)
  await page.getByText(`.${tag}-${facts.parts.at(-1)!.name}`).waitFor()
  const text = await page.locator('body').innerText()
  const told = [
    sentence.replaceAll('`', ''),
    ...facts.props.filter(({ kind }) => kind !== 'event').map(({ attribute, name }) => attribute ?? name),
    ...[...facts.events, ...facts.slots, ...facts.customProperties].map(({ name }) => name),
    ...facts.methods.map(({ signature }) => signature),
    ...facts.parts.map((part) => `.${tag}-${part.name}`),
  ]
  expect(told.filter((thing) => !text.includes(thing))).toEqual([])
  expect(text).toContain('sm, md, lg')
})
