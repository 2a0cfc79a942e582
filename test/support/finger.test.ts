import { expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import { openPage, pageOf } from './page'

const head = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Finger</title>'

/** A page with the given styles: the strict policy takes them only from a file, so these pages bring their own policy. */
const styled = (css: string, body: string): Promise<string> =>
  pageOf(`${head}<style>${css}</style><body>${body}`, { 'content-security-policy': "style-src 'unsafe-inline'" })

const strip = `
  body { margin: 0 }
  #strip { display: flex; overflow-x: auto; scroll-snap-type: x mandatory }
  #strip p { flex: 0 0 100%; height: 300px; margin: 0; scroll-snap-align: start; scroll-snap-stop: always }
`
const slides = '<div id="strip"><p>One</p><p>Two</p><p>Three</p></div>'

test('a swipe moves a scroll-snap strip by exactly one slide', async () => {
  const { page, finger } = await openPage(await styled(strip, slides))
  await finger.fling(page.locator('#strip'), 'left')
  await page.waitForFunction(() => document.querySelector('#strip')?.scrollLeft === innerWidth)
})

test('a short pull snaps back', async () => {
  const { page, finger } = await openPage(await styled(strip, slides))
  const farthest = page.evaluate(() => {
    const element = document.querySelector('#strip') as HTMLElement
    return new Promise<number>((resolve) => {
      let reached = 0
      element.addEventListener('scroll', () => {
        reached = Math.max(reached, element.scrollLeft)
      })
      element.addEventListener('scrollend', () => resolve(reached), { once: true })
    })
  })
  await finger.drag(page.locator('#strip'), { x: -80 })
  expect(await farthest).toBeGreaterThan(40)
  await page.waitForFunction(() => document.querySelector('#strip')?.scrollLeft === 0)
})

/** Notes the types of the pointer events on `#pad`, in order, each once. */
function notePointer(): void {
  const seen: string[] = []
  const pad = document.querySelector('#pad') as HTMLElement
  for (const type of ['pointerdown', 'pointermove', 'pointercancel', 'pointerup', 'click']) {
    pad.addEventListener(type, (event) => {
      const kind = `${(event as PointerEvent).pointerType} ${type}`
      if (seen.at(-1) !== kind) seen.push(kind)
    })
  }
  Object.assign(globalThis, { seen })
}
const seenBy = () => (globalThis as unknown as { seen: string[] }).seen

test.each([
  ['along', { x: 120 }, ['touch pointerdown', 'touch pointermove', 'touch pointerup']],
  ['across', { y: -120 }, ['touch pointerdown', 'touch pointermove', 'touch pointercancel']],
])('the browser arbitrates: a drag %s the axis of touch-action', async (_, by, expected) => {
  const css = '#pad { height: 400px; touch-action: pan-y } body { height: 3000px }'
  const { page, finger } = await openPage(await styled(css, '<div id="pad"></div>'))
  await page.evaluate(notePointer)
  await finger.drag(page.locator('#pad'), by)
  expect(await page.evaluate(seenBy)).toEqual(expected)
})

test('a tap clicks, also after a drag', async () => {
  const { page, finger } = await openPage(
    await styled('#pad { height: 400px; touch-action: none }', '<div id="pad"></div>'),
  )
  await finger.drag(page.locator('#pad'), { y: 100 })
  await page.evaluate(notePointer)
  await finger.tap(page.locator('#pad'))
  await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.includes('touch click'))
})

test('a fling has the same speed on a machine of any speed', async () => {
  const { page, finger } = await openPage(
    await styled('#pad { height: 600px; touch-action: none }', '<div id="pad"></div>'),
  )
  await page.evaluate(() => {
    const moves: { at: number; y: number }[] = []
    addEventListener('pointermove', ({ timeStamp, clientY }) => moves.push({ at: timeStamp, y: clientY }))
    // Half of the time the page is busy, as on a loaded machine.
    setInterval(() => {
      const end = performance.now() + 50
      while (performance.now() < end);
    }, 100)
    Object.assign(globalThis, { moves })
  })
  await finger.fling(page.locator('#pad'), 'up')
  const moves = await page.evaluate(() => (globalThis as unknown as { moves: { at: number; y: number }[] }).moves)
  const [first, last] = [moves[0], moves[moves.length - 1]]
  expect((last.y - first.y) / (last.at - first.at)).toBeCloseTo(-2, 1)
})

test("a page's own thumb is this finger", async () => {
  const { outputFiles } = buildSync({
    stdin: { contents: `export { thumb } from './stories/thumb'`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'story',
  })
  const html = `${head}<script>${outputFiles[0].text}</script><button>Press</button>`
  const { page } = await openPage(await pageOf(html, { 'content-security-policy': "script-src 'unsafe-inline'" }))
  const heard = await page.evaluate(async () => {
    const { thumb } = (globalThis as unknown as { story: typeof import('../../stories/thumb') }).story
    const button = document.querySelector('button') as HTMLElement
    const click = new Promise<Event>((resolve) => button.addEventListener('click', resolve))
    await thumb(button).tap()
    const { pointerType, isTrusted } = (await click) as PointerEvent
    return { pointerType, isTrusted }
  })
  expect(heard).toEqual({ pointerType: 'touch', isTrusted: true })
})

test('a hold stays down for its time', async () => {
  const { page, finger } = await openPage(await styled('#pad { height: 400px }', '<div id="pad"></div>'))
  await page.evaluate(() => {
    const times: number[] = []
    addEventListener('pointerdown', (event) => times.push(event.timeStamp))
    addEventListener('pointerup', (event) => times.push(event.timeStamp))
    Object.assign(globalThis, { times })
  })
  await finger.hold(page.locator('#pad'), 300)
  const [down, up] = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
  expect(up - down).toBeGreaterThanOrEqual(290)
})

test('a pinch is two fingers that part', async () => {
  const { page, finger } = await openPage(
    await styled('#pad { height: 400px; touch-action: none }', '<div id="pad"></div>'),
  )
  await page.evaluate(() => {
    const distances: number[] = []
    addEventListener('touchmove', ({ touches: [one, other] }) => distances.push(other.clientX - one.clientX))
    Object.assign(globalThis, { distances })
  })
  await finger.pinch(page.locator('#pad'), 3)
  const distances = await page.evaluate(() => (globalThis as unknown as { distances: number[] }).distances)
  expect(distances.at(-1)).toBeCloseTo(180)
})
