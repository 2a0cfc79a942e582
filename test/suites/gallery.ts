/** The gallery in Chromium, with one story at a time mounted in it. */
import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import type {} from '../../stories/gallery/canvas/canvas'
import { type OpenedPage, openPage, type PageOptions } from '../support/page'

export interface Gallery extends OpenedPage {
  /** Mounts a story alone in the page, and waits until it is drawn and at rest. */
  show(id: string): Promise<void>
  /** Fails for what the page has complained of since it was last asked. */
  expectNoComplaint(): Promise<void>
}

const built = '/gallery/canvas/'

/** @param address of a page that sets `karuiStories`; the built gallery's empty one when left out */
export async function openGallery(options: PageOptions = {}, address = built): Promise<Gallery> {
  const opened = await openPage(`${address}?theme=${options.theme ?? 'light'}&dir=${options.dir ?? 'ltr'}`, options)
  return {
    ...opened,
    show: (id) => opened.page.evaluate(showStory, id),
    async expectNoComplaint() {
      await opened.settled()
      const { consoleErrors, pageErrors, violations } = opened
      expect([consoleErrors, pageErrors, violations].flatMap((list) => list.splice(0))).toEqual([])
    },
  }
}

/**
 * Runs a script of ours in the page: by the debugging protocol, since the page's policy forbids every other way.
 * @param file below the repository
 */
export async function inject({ page }: OpenedPage, file: string): Promise<void> {
  await page.evaluate(readFileSync(file, 'utf8'))
}

/** Runs in the page. */
async function showStory(id: string): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame)
  const { load, mount } = globalThis.karuiStories
  mount(await load(id))
  await document.fonts.ready
  await frame()
  await frame()
  const lengthOf = ({ effect }: Animation) => Number(effect?.getComputedTiming().endTime)
  const moving = document.getAnimations().filter((animation) => Number.isFinite(lengthOf(animation)))
  // What takes a second or more, to pulse or to come to rest, is over at once.
  for (const animation of moving) if (lengthOf(animation) >= 1000) animation.finish()
  await Promise.allSettled(moving.map(({ finished }) => finished))
}
