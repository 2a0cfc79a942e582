/**
 * A finger on the page: real touch through Chromium's debugging protocol, so that the browser itself decides between
 * scroll, tap and gesture. The protocol's own `synthesize*Gesture` commands do nothing without a window.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, ElementHandle, Locator, Page } from 'playwright-core'
import type { KeyStroke } from '../../stories/keys'
import type { Direction, ThumbGesture } from '../../stories/thumb'

/** In CSS pixels from the top left corner of the viewport. */
export interface Point {
  x: number
  y: number
}

/** Where a gesture starts: a point, or the middle of an element, which is scrolled into view. */
export type Target = Point | Locator | ElementHandle

export interface Finger {
  tap(target: Target): Promise<void>
  /** Moves by `x` and `y` pixels within `ms`, rests, and lets go. */
  drag(target: Target, by: Partial<Point>, options?: { ms?: number; steps?: number }): Promise<void>
  /** A short, fast stroke that is still moving when the finger leaves: about 2 px per ms. */
  fling(target: Target, direction: Direction): Promise<void>
  /** Stays down for `ms`. */
  hold(target: Target, ms: number): Promise<void>
  /** Two fingers, level, whose distance grows or shrinks by `ratio`. */
  pinch(target: Target, ratio: number): Promise<void>
}

/** As a hand moves: about one report per frame. */
const frame = 16
const tapLength = 60
/** Longer than the 100 ms in which Chromium still takes the last moves for a fling. */
const rest = 150
const flingLength = 160
const pinchReach = 60

const directions: Record<Direction, Point> = {
  up: { x: 0, y: -flingLength },
  down: { x: 0, y: flingLength },
  left: { x: -flingLength, y: 0 },
  right: { x: flingLength, y: 0 },
}

interface Hand {
  page: Page
  session: CDPSession
}

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd'

export async function fingerOn(page: Page): Promise<Finger> {
  const hand = { page, session: await page.context().newCDPSession(page) }
  return {
    async tap(target) {
      await stroke(hand, [await middleOf(target)], [], { rest: tapLength })
    },
    async drag(target, by, { ms = 200, steps = Math.ceil(ms / frame) } = {}) {
      const start = await middleOf(target)
      await stroke(hand, [start], path(start, by, steps), { pace: ms / steps, rest })
    },
    async fling(target, direction) {
      const start = await middleOf(target)
      await stroke(hand, [start], path(start, directions[direction], 5))
    },
    async hold(target, ms) {
      await stroke(hand, [await middleOf(target)], [], { rest: ms })
    },
    async pinch(target, ratio) {
      const middle = await middleOf(target)
      const steps = Array.from({ length: 10 }, (_, step) => pair(middle, 1 + ((ratio - 1) * (step + 1)) / 10))
      await stroke(hand, pair(middle, 1), steps, { rest })
    },
  }
}

/** Gives the page's `thumb()` (stories/thumb.ts) this finger. Call it before the page is opened. */
export async function giveThumb(page: Page): Promise<void> {
  const finger = fingerOn(page)
  await page.exposeFunction('karuiThumb', async ({ at, ...gesture }: ThumbGesture) => {
    const { tap, drag, fling, hold } = await finger
    if (gesture.name === 'tap') await tap(at)
    if (gesture.name === 'drag') await drag(at, gesture.by)
    if (gesture.name === 'fling') await fling(at, gesture.direction)
    if (gesture.name === 'hold') await hold(at, gesture.ms)
  })
}

/** Gives the page's `keys` (stories/keys.ts) this keyboard. Call it before the page is opened. */
export async function giveKeys(page: Page): Promise<void> {
  await page.exposeFunction('karuiKeys', (stroke: KeyStroke) =>
    stroke.name === 'press' ? page.keyboard.press(stroke.key) : page.keyboard.type(stroke.text),
  )
}

/**
 * The events carry the times of an even hand, not those at which a busy machine gets round to sending them: the speed
 * that the browser and the kit see is always the same.
 */
async function stroke(
  { page, session }: Hand,
  start: Point[],
  moves: Point[][],
  { pace = frame, rest = 0 }: { pace?: number; rest?: number } = {},
): Promise<void> {
  await painted(page)
  let time = Date.now()
  const touch = async (type: TouchType, points: Point[], after: number) => {
    time += after
    await sleep(Math.max(0, time - Date.now()))
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }))
    await session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: time / 1000 })
  }
  await touch('touchStart', start, 0)
  for (const points of moves) await touch('touchMove', points, pace)
  await touch('touchEnd', [], rest)
}

/** Until a page was drawn, its compositor does not know what can be scrolled, and a touch goes by. */
function painted(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  )
}

function path(start: Point, { x = 0, y = 0 }: Partial<Point>, steps: number): Point[][] {
  return Array.from({ length: steps }, (_, step) => {
    const part = (step + 1) / steps
    return [{ x: start.x + x * part, y: start.y + y * part }]
  })
}

function pair({ x, y }: Point, ratio: number): Point[] {
  const reach = (pinchReach * ratio) / 2
  return [
    { x: x - reach, y },
    { x: x + reach, y },
  ]
}

async function middleOf(target: Target): Promise<Point> {
  if (!('boundingBox' in target)) return target
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('the finger has nothing to touch: the element is not shown')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
