/** What a page can be asked before and after the elements have taken it over. Put there by the driver. */
import { outlineOf } from '../suites/outline'

const controls = 'a, button, input, select, textarea'
/** What opens above the page comes with the script, and moves nothing. */
const above = 'dialog, [popover]'

/** Where everything that is drawn stands, in CSS pixels. */
function boxes(): string[] {
  return [...document.querySelectorAll('main *')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const box = [x, y, width, height].map((length) => Math.round(length * 10) / 10)
    const isSeen = width && height && element.checkVisibility({ opacityProperty: true }) && !element.closest(above)
    return isSeen ? [`${element.localName}.${element.getAttribute('class') ?? ''} ${box}`] : []
  })
}

let before: Element[] = []

globalThis.karuiPage = {
  note() {
    before = [...document.querySelectorAll(controls)]
    return boxes()
  },
  async takenOver() {
    // Drawing is done in microtasks, some of which bring others; what a timer does comes later.
    for (let round = 0; round < 20; round++) await null
    return {
      boxes: boxes(),
      lost: before.filter((control) => !control.isConnected).map(({ outerHTML }) => outerHTML),
      outline: outlineOf(document.querySelector('main')!),
    }
  },
}

interface TakenOver {
  boxes: string[]
  /** Links and controls that were there before and are there no more. */
  lost: string[]
  outline: string[]
}

declare global {
  var karuiPage: {
    /** Remembers which links and controls there are. @returns where everything stands */
    note(): string[]
    takenOver(): Promise<TakenOver>
  }
}
