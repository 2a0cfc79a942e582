/** The sheet in which a visitor chooses how the gallery is shown. */
import { tokens } from '../../../src/tokens'
import type { Settings } from './settings'
import { defaults } from './settings'

type Sheet = HTMLElement & { show(): void }
type Control = HTMLElement & { value?: string | number; checked?: boolean }

/** @param live the kit's elements are defined */
export function startSettings(live: Promise<unknown>): void {
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('.g-shell-settings')) void live.then(open)
  })
}

function open(): void {
  const sheet = document.querySelector<Sheet>('#settings') ?? draw()
  fill(sheet.querySelector('form')!, karuiSettings.now)
  sheet.show()
}

/** Not before it is asked for: it is on every page. */
function draw(): Sheet {
  const template = document.querySelector<HTMLTemplateElement>('.g-settings-template')!
  document.body.append(document.importNode(template.content, true))
  const sheet = document.querySelector<Sheet>('#settings')!
  const form = sheet.querySelector('form')!
  form.addEventListener('input', () => choose(chosenIn(form)))
  form.addEventListener('reset', (event) => {
    event.preventDefault() // the form's own values are those of the first visit
    choose(defaults)
    fill(form, defaults)
  })
  return sheet
}

function choose(next: Partial<Settings>): void {
  const { lang } = karuiSettings.now
  karuiSettings.change(next)
  // What is drawn already keeps its words.
  if (karuiSettings.now.lang !== lang) location.reload()
}

function chosenIn(form: HTMLFormElement): Partial<Settings> {
  const { hue, dir = defaults.dir, ...others } = Object.fromEntries(new FormData(form)) as Record<string, string>
  return { ...others, dir, hue: hue === tokens.knob.hue.value ? defaults.hue : hue! }
}

function fill(form: HTMLFormElement, { hue, dir, ...others }: Settings): void {
  const control = (name: string) => form.querySelector<Control>(`[name=${name}]`)!
  control('hue').value = Number(hue || tokens.knob.hue.value)
  control('dir').checked = dir === 'rtl'
  for (const [name, value] of Object.entries(others)) control(name).value = value
}
