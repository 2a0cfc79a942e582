/** What a page can be asked before and after the elements have taken it over. Put there by the driver. */
import { outlineOf } from '../suites/outline'

const controls = 'a, button, input, select, textarea'

/** Where everything that is drawn stands, in CSS pixels. */
function boxes(): string[] {
  return [...document.querySelectorAll('main *')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const box = [x, y, width, height].map((length) => Math.round(length * 10) / 10)
    return width && height ? [`${element.localName}.${element.getAttribute('class') ?? ''} ${box}`] : []
  })
}

let before: Element[] = []

globalThis.karuiPage = {
  outline: () => outlineOf(document.querySelector('main')!),
  boxes,
  note() {
    before = [...document.querySelectorAll(controls)]
  },
  lost: () => before.filter((control) => !control.isConnected).map(({ outerHTML }) => outerHTML),
}

declare global {
  var karuiPage: {
    outline(): string[]
    boxes(): string[]
    /** Remembers which links and controls there are. */
    note(): void
    /** Those that were remembered and are there no more. */
    lost(): string[]
  }
}
