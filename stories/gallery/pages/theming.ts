/**
 * The theming page in a browser: its controls turn the knobs of the sample, and the code beside them says how a page does
 * the same.
 */

import { nextTask } from '../../pause'

/** Values by control, such as `hue` and `color-scheme`. */
type Look = Record<string, string>

const lookOf = (form: HTMLFormElement): Look => Object.fromEntries(new FormData(form) as unknown as [string, string][])

const propertyOf = (name: string): string => (name === 'color-scheme' ? name : `--k-${name}`)

/** What of a look is not as designed. */
const changes = (look: Look, designed: Look): [property: string, value: string][] =>
  Object.entries(look)
    .filter(([name, value]) => value !== designed[name])
    .map(([name, value]) => [propertyOf(name), value])

/** @returns a page's own sheet, to copy */
export function sheetOf(look: Look, designed: Look): string {
  const lines = changes(look, designed).map(([property, value]) => `  ${property}: ${value};`)
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* As designed: there is nothing to write. */'
}

/** The sample has a scheme of its own, so that its tokens are computed anew from what is set on it. */
function turn(sample: HTMLElement, look: Look, designed: Look): void {
  for (const name of Object.keys(look)) sample.style.removeProperty(propertyOf(name))
  for (const [property, value] of changes(look, designed)) sample.style.setProperty(property, value)
}

/** @param page the page's part of the document; its form is as designed when the script comes */
export function begin(page: ParentNode): void {
  const form = page.querySelector<HTMLFormElement>('.g-theming-knobs')!
  const sample = page.querySelector<HTMLElement>('.g-theming-sample')!
  const code = page.querySelector<HTMLElement>('.g-theming-sheet code')!
  const designed = lookOf(form)
  const show = () => {
    const look = lookOf(form)
    turn(sample, look, designed)
    code.textContent = sheetOf(look, designed)
  }
  form.addEventListener('input', show)
  // The controls go back after the event, not before.
  form.addEventListener('reset', () => void nextTask().then(show))
  show()
}
