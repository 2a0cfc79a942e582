/**
 * The stage of every workload: mounts an implementation and does with it what the plan says, one operation after
 * another, each beginning with a click and ending when its frame is painted. Marks in the browser's trace say where each
 * operation begins and ends, so that its processor time can be read there.
 */
import { painted } from '../../../stories/painted'

/** One operation, and what must be so before and after it. */
export interface Step {
  name: string
  /** Selectors to click beforehand, which is not measured. */
  before: string[]
  /** Selector of what is clicked. */
  click: string
  /** How many times it is clicked; once when left out. */
  times?: number
  /** Milliseconds between these clicks. */
  every?: number
  /** How many times in a row it is done, each time in a frame and as a sample of its own; once when left out. */
  frames?: number
}

export interface Sample {
  name: string
  /** Milliseconds by the clock from the (last) click to the frame that shows what came of it. */
  wall: number
  /** How many clicks the operation had. */
  clicks: number
  /** Elements and other nodes below the implementation's root. */
  elements: number
  nodes: number
}

/** What a workload knows of the right answer. */
export interface Judge {
  /** Follows a click. @param selector what is clicked */
  follow(selector: string): void
  /** @returns what is wrong in the page, or '' */
  fault(root: Element): string
}

declare global {
  var benchStage: { run(steps: Step[], traced: boolean): Promise<Sample[]> }
}

const task = () => new Promise((resolve) => setTimeout(resolve))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The first element there is; a list has it as `row:4`. */
function find(root: Element, selector: string): HTMLElement {
  const [, at] = selector.match(/^row:(\d+)$/) ?? []
  const found = at
    ? root.querySelectorAll(rowButtons)[Number(at)]
    : (root.querySelector(selector) ?? document.querySelector(selector))
  if (!found) throw new Error(`there is no ${selector}`)
  return found as HTMLElement
}

const rowButtons = '[role="option"], button.k-list-item-row'

/** A button that does nothing: what a press of it costs is the stage's own part in every operation. */
const NOTHING = 'nothing'

/**
 * Clicks in a task that holds nothing else, as a finger's would be, and waits for the frame. No promises here: they would
 * cost as much as a small operation.
 * @returns milliseconds by the clock
 */
function timed(target: HTMLElement, marked: string | false, begins: boolean): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    let start = 0
    port1.onmessage = () => {
      const wall = performance.now() - start
      if (marked) performance.mark(`${marked}:end`)
      resolve(wall)
    }
    const post = () => port2.postMessage(0)
    setTimeout(() => {
      if (marked && begins) performance.mark(`${marked}:start`)
      start = performance.now()
      target.click()
      requestAnimationFrame(post)
    })
  })
}

export function stageWith(judge: Judge, mount: (root: Element) => void): void {
  const root = document.getElementById('root')!
  mount(root)
  document.body.append(Object.assign(document.createElement('button'), { id: NOTHING }))

  const click = (selector: string) => {
    find(root, selector).click()
    judge.follow(selector)
  }
  const check = (name: string) => {
    const fault = judge.fault(root)
    if (fault) throw new Error(`after ${name}: ${fault}`)
  }

  async function prepare({ before }: Step) {
    for (const selector of before) {
      click(selector)
      await painted()
    }
    await painted()
    globalThis.gc?.()
    await task()
  }

  async function run(step: Step, traced: boolean): Promise<Sample> {
    const { name, times = 1, every = 0 } = step
    const target = find(root, step.click)
    if (traced && times > 1) performance.mark(`${name}:start`)
    for (let left = times; left > 1; left--) {
      target.click()
      await pause(every)
    }
    const wall = await timed(target, traced && name, times === 1)
    for (let left = times; left > 0; left--) if (target.id !== NOTHING) judge.follow(step.click)
    check(name)
    return { name, wall, clicks: times, ...countNodes(root) }
  }

  globalThis.benchStage = {
    async run(steps, traced) {
      const samples: Sample[] = []
      for (const step of steps) {
        await prepare(step)
        for (let left = step.frames ?? 1; left > 0; left--) samples.push(await run(step, traced))
      }
      return samples
    },
  }
}

function countNodes(root: Element) {
  const walker = document.createTreeWalker(root)
  let nodes = 0
  while (walker.nextNode()) nodes++
  return { elements: root.querySelectorAll('*').length, nodes }
}
