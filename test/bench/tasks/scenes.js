/** What is watched: every story as it opens and plays, and the screens at their hardest work. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { componentFiles, root } from '../../../src/build/files.js'
import { readComponent } from '../../../src/build/props.js'
import { flows } from './flows.js'
import { importSource } from './sources.js'

/**
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} url below the gallery's root
 * @property {(page: Page) => Promise<unknown>} [opened] waits until what opens by itself is there
 * @property {Step[]} steps one after another, each watched by itself
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {(page: Page) => Promise<unknown>} [before] what is not watched
 * @property {(page: Page) => Promise<unknown>} act
 */

/**
 * @param {Page} gallery
 * @param {string} player script that sets `karuiPlay`
 * @returns {Promise<Scene[]>}
 */
export async function storyScenes(gallery, player) {
  const stories = await gallery.evaluate(() => {
    const { list, load } = /** @type {any} */ (globalThis).karuiStories
    const loaded = list.map(async ({ id }) => {
      const { meta, story } = await load(id)
      return { id, tag: meta.component.name, plays: Boolean(story.play) }
    })
    return Promise.all(loaded)
  })
  const events = eventsByTag()
  return stories.map(({ id, tag, plays }) => ({
    name: id,
    url: `stories/${id}/`,
    steps: plays ? [playOf(id, { player, events: events[tag] ?? [] })] : [],
  }))
}

function playOf(id, { player, events }) {
  return {
    name: 'play',
    before: (page) => page.evaluate(player),
    act: (page) =>
      page.evaluate(([story, names]) => /** @type {any} */ (globalThis).karuiPlay(story, names), [id, events]),
  }
}

/** The player hands a spy for each. */
const eventsByTag = () =>
  Object.fromEntries(
    componentFiles().map((file) => {
      const { tag, props } = readComponent(readFileSync(path.join(root, file), 'utf8'), file)
      return [tag, props.filter(({ kind }) => kind === 'event').map(({ name }) => name)]
    }),
  )

/** @param {string} folder for the file that a screen is given @returns {Promise<Scene[]>} */
export async function screenScenes(folder) {
  const file = await largeReport(folder)
  const isRead = (page) => page.locator('k-progress').waitFor({ state: 'detached' })
  const rowsDrawn = (page) => page.locator('sender-row').first().waitFor()
  const drawn = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  return [
    { name: 'screen devices', url: 'screens/devices/', steps: [] },
    {
      name: 'screen post-check',
      url: 'screens/post-check/?csp=gallery',
      async opened(page) {
        await page.locator('file-list k-list-item').nth(2).waitFor({ state: 'attached' })
        await isRead(page)
        await rowsDrawn(page)
      },
      steps: [
        {
          name: 'a report of 2,286 records',
          async act(page) {
            await page.locator('input[type=file]').setInputFiles(file)
            await page.locator('file-list k-list-item', { hasText: '1 report ' }).waitFor({ state: 'attached' })
            await isRead(page)
            await rowsDrawn(page)
          },
        },
        {
          name: 'all senders go by',
          async act(page) {
            for (let screens = 0; screens < 20; screens++) {
              await page.evaluate(() => scrollBy(0, innerHeight))
              await drawn(page)
            }
            await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
          },
        },
        {
          name: 'a search among senders',
          async act(page) {
            await page.locator('k-search input').fill('198.51.100 dns')
            await page.locator('k-search [role=status]', { hasText: 'results' }).waitFor()
          },
        },
        {
          name: 'a sender',
          async act(page) {
            await page.locator('sender-row button').first().click()
            await page.locator('sender-sheet dialog[open]').waitFor()
          },
        },
      ].map((step) => ({ ...step, act: (page) => step.act(page).then(() => drawn(page)) })),
    },
    watchScreen(drawn),
    ...flows,
  ]
}

/** A log of 100,000 lines. @param {(page: Page) => Promise<unknown>} drawn @returns {Scene} */
function watchScreen(drawn) {
  const press = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector)
  const search = async (page, text) => {
    await page.locator('.k-search-input').fill(text)
    await page.waitForFunction((query) => location.hash.includes(`q=${query}`) === Boolean(query), text)
  }
  /** @type {Step[]} */
  const steps = [
    {
      name: 'a search',
      async act(page) {
        await search(page, 'timeout')
        await page.locator('hit-bar').getByText('432').waitFor()
      },
    },
    {
      name: 'all lines again',
      async act(page) {
        await search(page, '')
        await page.locator('.log-line[data-level=debug]').first().waitFor()
      },
    },
    {
      name: 'errors alone',
      async act(page) {
        await press(page, '.k-chips-chip:nth-child(2) input')
        await page.waitForURL(/levels=error/)
        await page.locator('.log-line[data-level=info]').first().waitFor({ state: 'detached' })
      },
    },
    {
      name: 'scrolling',
      async act(page) {
        for (let times = 0; times < 20; times++) {
          await page.evaluate(() => scrollBy(0, 2000))
          await drawn(page)
        }
      },
    },
    {
      name: 'a line',
      async act(page) {
        await press(page, '.log-line')
        await page.locator('line-sheet dialog[open]').waitFor()
      },
    },
    {
      name: 'issues',
      before: (page) => page.keyboard.press('Escape'),
      async act(page) {
        await press(page, '.view-bar-link:last-child')
        await page.locator('issue-list k-list-item').nth(10).waitFor()
      },
    },
    {
      name: 'an issue',
      async act(page) {
        await press(page, 'issue-list .k-list-item-control')
        await page.locator('issue-sheet dialog[open]').waitFor()
      },
    },
  ]
  return {
    name: 'screen watch',
    url: 'screens/watch/?csp=gallery',
    opened: (page) => page.waitForFunction(() => document.title.startsWith('(')),
    steps: steps.map((step) => ({ ...step, act: (page) => step.act(page).then(() => drawn(page)) })),
  }
}

/** A file on the disk: its bytes must not pass through the page's own scripts. */
async function largeReport(folder) {
  const { largeFile } = await importSource('stories/screens/post-check/generate.ts')
  const { name, bytes } = largeFile()
  const file = path.join(folder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, bytes)
  return file
}
