/**
 * What each app below `test/interop` can do, whatever framework it is made with: data goes down as properties, values
 * and events come up, and the framework's own changes of children are seen. Each is done with a real finger.
 */
import { expect } from '@jest/globals'
import type { OpenedPage } from '../support/page'

type Act = (opened: OpenedPage) => Promise<void>

const says = ({ page }: OpenedPage, text: string) => page.getByText(text, { exact: true }).waitFor()
const button = ({ page }: OpenedPage, name: string) => page.getByRole('button', { name, exact: true })
const press = (opened: OpenedPage, name: string) => opened.finger.tap(button(opened, name))

/** What the rows of the second list say, from top to bottom. */
const rows = ({ page }: OpenedPage) => page.locator('k-list').nth(1).getByRole('listitem')

const showsRows = async (opened: OpenedPage, texts: string[]) => {
  const all = rows(opened)
  await all.nth(texts.length).waitFor({ state: 'detached' })
  for (const [index, text] of texts.entries()) await all.nth(index).filter({ hasText: text }).waitFor()
}

export const scenario: Record<string, Act> = {
  'draws a list from an array; a tap on a row tells which it was': async (opened) => {
    await says(opened, 'Chosen: nothing')
    await opened.finger.tap(opened.page.getByText('Window'))
    await says(opened, 'Chosen: Window')
  },

  'takes up what is typed, chosen and switched': async (opened) => {
    const { page } = opened
    await says(opened, 'State: Bell, Kitchen, not armed')
    await page.getByRole('textbox', { name: 'Name' }).fill('Camera')
    await page.getByRole('combobox', { name: 'Room' }).selectOption('Cellar')
    await opened.finger.tap(page.getByRole('switch', { name: 'Armed' }))
    await says(opened, 'State: Camera, Cellar, armed')
  },

  'shows in the controls what its state becomes, also after they were used': async (opened) => {
    const { page } = opened
    await page.getByRole('textbox', { name: 'Name' }).fill('Camera')
    await press(opened, 'Preset')
    await says(opened, 'State: Antenna, Cellar, armed')
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Antenna')
    expect(await page.getByRole('combobox', { name: 'Room' }).inputValue()).toBe('Cellar')
    expect(await page.getByRole('switch', { name: 'Armed' }).isChecked()).toBe(true)
  },

  'opens a sheet by its state, and hears that Escape closed it, each time': async (opened) => {
    for (const _ of [1, 2]) {
      await press(opened, 'Details')
      await opened.page.getByRole('dialog', { name: 'Details' }).waitFor()
      await says(opened, 'The sheet is open')
      await opened.page.keyboard.press('Escape')
      await says(opened, 'The sheet is closed')
      await opened.page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
  },

  'hears a submit with what the form has, and shows a toast': async (opened) => {
    await opened.page.getByRole('textbox', { name: 'Name' }).fill('Camera')
    await press(opened, 'Save')
    await opened.page.getByRole('status').filter({ hasText: 'Camera is saved' }).waitFor()
  },

  'changes the text of an element, adds children to it and takes them away': async (opened) => {
    await press(opened, 'Arm')
    await says(opened, 'Do not open the door')
    await press(opened, 'Disarm')
    await opened.page.getByText('Do not open the door').waitFor({ state: 'detached' })
    await press(opened, 'Arm')
    await press(opened, 'Details')
    await says(opened, 'Armed since today')
    await says(opened, 'The sheet is about Bell')
  },

  'adds, sorts and removes the rows of a list': async (opened) => {
    await showsRows(opened, ['Entry 0'])
    await press(opened, 'Add')
    await press(opened, 'Add')
    await showsRows(opened, ['Entry 2', 'Entry 1', 'Entry 0'])
    await press(opened, 'Reverse')
    await showsRows(opened, ['Entry 0', 'Entry 1', 'Entry 2'])
    await press(opened, 'Remove')
    await press(opened, 'Add')
    await showsRows(opened, ['Entry 3', 'Entry 1', 'Entry 2'])
  },
}
