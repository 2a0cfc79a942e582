/** The longest task of every story and screen: what a press has to wait for, at worst, on a slow phone. */
import path from 'node:path'
import { build } from '../../../src/build/build.js'
import { startServer } from '../../support/server.js'
import { folders } from '../../support/site.js'
import { cache } from '../bundle.js'
import { tell } from '../progress.js'
import { median } from '../statistics.js'
import { visit } from '../visits.js'
import { watchTasks } from './longest.js'
import { screenScenes, storyScenes } from './scenes.js'
import { slowDown } from './slow-phone.js'
import { importSource, scriptOf } from './sources.js'

/** Nothing should keep a press waiting for longer: the browser's own definition of a long task. */
export const LIMIT = 50
/** Processor times vary little. */
const ROUNDS = 3

/**
 * @typedef {object} Found
 * @property {string} name of the story or screen
 * @property {string} step 'open', 'play', or what is done on a screen
 * @property {number} ms of its longest task, the median over the rounds
 * @property {string[]} mostly what took most of it in the last round
 * @property {string} [failure] what went wrong at this speed; the time is that until then
 */

/**
 * @param {import('../options.js').Options} options `of` are names of stories or screens
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<Found[] | undefined>} the longest first
 */
export async function measureTasks({ only, of, rounds }, browser) {
  if (!only.includes('tasks')) return undefined
  const folder = path.join(cache, 'gallery')
  await build(path.join(folder, 'dist'))
  const server = await startServer({ ...folders, '/': path.join(folder, 'dist') })
  try {
    const place = { browser, address: `${server.origin}/gallery/` }
    const player = await scriptOf('test/fixtures/play.ts')
    const stories = await visit(browser, `${place.address}canvas/`, (page) => storyScenes(page, player))
    const scenes = [...stories, ...(await screenScenes(folder))].filter(({ name }) => !of || of.includes(name))
    return await inRounds(scenes, Math.min(rounds, ROUNDS), place)
  } finally {
    await server.close()
  }
}

async function inRounds(scenes, rounds, place) {
  /** @type {Map<string, (Found & { round: number })[]>} */
  const found = new Map()
  for (let round = 0; round < rounds; round++)
    for (const scene of scenes) {
      tell(`tasks: round ${round + 1} of ${rounds}, ${scene.name}`)
      for (const one of await watchScene(scene, place)) {
        const key = `${one.name} ${one.step}`
        found.set(key, [...(found.get(key) ?? []), { ...one, round }])
      }
    }
  const merged = [...found.values()].map((list) => {
    const { round: _, ...last } = list[list.length - 1]
    return { ...last, ms: median(list.map(({ ms }) => ms)) }
  })
  return merged.sort((a, b) => b.ms - a.ms)
}

/** @returns {Promise<Found[]>} */
function watchScene({ name, url, opened, steps }, { browser, address }) {
  return visit(browser, '', async (page, session) => {
    const slow = () => slowDown(page, session)
    // The first navigation takes a page to another process, which is as fast as ever.
    await page.goto(new URL('licences.txt', address).href)
    await slow()
    const load = async () => {
      await page.goto(`${address}${url}`)
      await opened?.(page)
    }
    const open = await watchTasks(page, session, load, { fromFirstPaint: true })
    const found = [{ name, step: 'open', ...open }]
    // Not before: with a debugging session of its own on the page, a navigation would make it fast again.
    await giveHands(page)
    await slow()
    for (const { name: step, before, act } of steps) {
      await before?.(page)
      /** @type {string | undefined} */
      let failure
      const longest = await watchTasks(page, session, () =>
        act(page).catch((error) => {
          failure = error.message.split('\n')[0]
        }),
      )
      found.push({ name, step, ...longest, ...(failure && { failure }) })
    }
    return found
  })
}

const hands = importSource('test/support/finger.ts')

/** Real touch and keys, as the tests have them. */
async function giveHands(page) {
  const { giveThumb, giveKeys } = await hands
  await Promise.all([giveThumb(page), giveKeys(page)])
}
