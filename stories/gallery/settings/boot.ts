/**
 * Shows a page of the gallery as its visitor wants it, before anything of it is drawn: a classic script, which the page
 * waits for. The address is the last word, then what is kept on the device; a frame is shown as the page around it.
 */
import { theme } from '../../../src/app'
import { defaults, type Settings, settingsIn, withSettings } from './settings'

interface PageSettings {
  readonly now: Readonly<Settings>
  /** Shows the page and its frames so, keeps it for the next ones, and says it in the address. */
  change(next: Partial<Settings>): void
}

declare global {
  var karuiSettings: PageSettings
  interface Window {
    /** Of another page there may be none. */
    karuiSettings?: PageSettings
  }
}

const KEY = 'karui-gallery'

/** Storage may be forbidden, and then throws. */
function kept(): Partial<Settings> {
  try {
    return settingsIn(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
  } catch {
    return {}
  }
}

function keep(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // The address says it, too.
  }
}

/** The settings of the page around this frame; undefined in a page of its own, or in a frame of another site. */
function around(): Settings | undefined {
  try {
    return parent === window ? undefined : parent.karuiSettings?.now
  } catch {
    return undefined
  }
}

const root = document.documentElement
/** As what is drawn now was told. */
let now: Settings = { ...defaults }

/** What the browser paints around the page goes by the system's scheme, unless it is told otherwise. */
function paintAround(scheme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const { scheme: own } = meta.dataset
    meta.media = scheme === 'auto' ? `(prefers-color-scheme: ${own})` : own === scheme ? 'all' : 'not all'
  }
}

function show(next: Settings): void {
  const { hue, text, dir } = next
  if (next.theme !== now.theme) {
    theme({ scheme: next.theme as 'auto' })
    paintAround(next.theme)
  }
  if (hue !== now.hue && hue) theme({ hue: Number(hue) })
  else if (hue !== now.hue) root.style.removeProperty('--k-hue')
  if (dir !== now.dir) root.dir = dir
  if (text !== now.text) root.dataset.text = text
  // The pages of the shell themselves are in English, whatever the kit's words are in.
  if (next.lang !== now.lang && root.dataset.page !== 'shell') root.lang = next.lang
  now = next
}

const isFramed = parent !== window
if (isFramed) root.dataset.framed = ''

const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
/** Neither left before, nor loaded again. */
const isNew = !entry || entry.type === 'navigate'
if (isNew && !location.hash) root.dataset.from = 'top'

/** What is kept is newer than the address of a page that was left, or is loaded again. */
function first(): Settings {
  const address = settingsIn(Object.fromEntries(new URLSearchParams(location.search)))
  return { ...defaults, ...(isNew ? { ...kept(), ...address } : { ...address, ...kept() }), ...around() }
}

function change(next: Partial<Settings>): void {
  show({ ...now, ...settingsIn(next) })
  if (isFramed) return
  keep(now)
  const address = withSettings(location.href, now)
  if (address !== location.href) history.replaceState(history.state, '', address)
  for (const { contentWindow } of document.querySelectorAll('iframe')) contentWindow?.karuiSettings?.change(now)
}

globalThis.karuiSettings = {
  get now() {
    return now
  },
  change,
}

change(first())
// The browser kept the page as it was, while others may have been changed.
addEventListener('pageshow', ({ persisted }) => persisted && change(kept()))
