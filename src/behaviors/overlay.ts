import { keyboardInset } from './keyboard-inset'
import { leave } from './presence'
import { scrollLock } from './scroll-lock'

/** What made the user ask to close; `close` is a button for it. */
export type CloseReason = 'escape' | 'back' | 'beside' | 'drag' | 'close'

export interface OverlayOptions {
  /** The user wants to close: abort the signal to let it happen. */
  ask(reason: CloseReason): void
  /** It has closed, its exit played; not called for a dialog that was taken off the page. */
  closed(): void
}

/** Open layers, the top one last: only that one hears Escape, the back gesture and the tap beside it. */
const stack: HTMLDialogElement[] = []

/**
 * Opens a modal dialog while the signal lives. The browser keeps the focus inside and gives it back; when the signal
 * aborts, the dialog plays its exit and closes.
 */
export function overlay(dialog: HTMLDialogElement, { ask, closed }: OverlayOptions, signal: AbortSignal): void {
  const askTop = (reason: CloseReason) => {
    if (stack.at(-1) === dialog && !signal.aborted) ask(reason)
  }
  const opener = document.activeElement as HTMLElement | null
  show(dialog)
  stack.push(dialog)
  scrollLock(dialog, signal)
  onEscape(dialog, askTop, signal)
  onBack(dialog, askTop, signal)
  onBeside(dialog, askTop, signal)
  onNativeClose(dialog, ask, signal)
  aboveKeyboard(dialog, signal, () => {
    dialog.close()
    scheduleHistory()
    if (dialog.isConnected) closed()
    // Taken off the page, a dialog gives nothing back.
    else if (document.activeElement === document.body) opener?.focus({ preventScroll: true })
  })
  signal.addEventListener('abort', () => stack.splice(stack.indexOf(dialog), 1))
}

/** Keeps a layer above the soft keyboard until the signal has aborted and its exit has played. */
function aboveKeyboard(layer: HTMLElement, signal: AbortSignal, gone: () => void) {
  const stop = new AbortController()
  keyboardInset(stop.signal)
  signal.addEventListener('abort', async () => {
    const hasLeft = await leave(layer)
    stop.abort()
    if (hasLeft) gone()
  })
}

/**
 * Shows a popover above a page that stays in use while the signal lives: nothing is locked, the focus stays where it is,
 * and Escape asks only from inside.
 */
export function pane(panel: HTMLElement, { ask, closed }: OverlayOptions, signal: AbortSignal): void {
  const opener = document.activeElement as HTMLElement | null
  const hear = (event: KeyboardEvent) => {
    if (!isEscape(event)) return
    event.preventDefault()
    ask('escape')
  }
  delete panel.dataset.closing
  panel.showPopover()
  reach(panel)
  panel.addEventListener('keydown', hear, { signal })
  aboveKeyboard(panel, signal, () => {
    const hadFocus = panel.contains(document.activeElement)
    panel.hidePopover()
    if (hadFocus) opener?.focus({ preventScroll: true })
    if (panel.isConnected) closed()
  })
}

const isEscape = (event: KeyboardEvent) =>
  event.key === 'Escape' && !event.isComposing && !event.defaultPrevented && !isCovered()

/** Content that scrolls has to be within reach of the arrow keys (axe: scrollable-region-focusable). */
function reach(panel: HTMLElement) {
  for (const part of panel.children) if (scrolls(part)) part.setAttribute('tabindex', '0')
}

const scrolls = (part: Element) =>
  part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY)

function show(dialog: HTMLDialogElement) {
  delete dialog.dataset.closing
  // Moved within the page, a dialog falls out of the top layer and keeps only the attribute.
  if (!dialog.matches(':modal')) dialog.removeAttribute('open')
  if (dialog.open) return
  dialog.showModal()
  reach(dialog)
  // The dialog itself takes the focus unless its content asks for it: a field would raise the keyboard at once.
  const wanted = dialog.querySelector<HTMLElement>('[autofocus]') ?? dialog
  wanted.focus({ preventScroll: true })
}

/** A menu or list that lies above the layer closes first; toasts are manual and lie there all the time. */
const isCovered = () => document.querySelector('[popover]:not([popover=manual]):popover-open') !== null

type Ask = (reason: CloseReason) => void

/**
 * Heard as a key rather than as the dialog's `cancel`, which browsers leave out when they are asked twice, and which says
 * nothing of the key. In the document, since after a tap on plain text nothing has the focus.
 */
function onEscape(dialog: HTMLDialogElement, ask: Ask, signal: AbortSignal) {
  const hear = (event: KeyboardEvent) => {
    if (!isEscape(event) || stack.at(-1) !== dialog) return
    event.preventDefault()
    ask('escape')
  }
  document.addEventListener('keydown', hear, { signal })
}

function onBack(dialog: HTMLDialogElement, ask: Ask, signal: AbortSignal) {
  const hear = (event: Event) => {
    if (event.target !== dialog) return // a file field's `cancel` bubbles
    event.preventDefault()
    ask('back')
  }
  dialog.addEventListener('cancel', hear, { signal })
  const popped = () => {
    if (historyDepth() < stack.length) ask('back')
    scheduleHistory() // asks for its entry again where closing was refused
  }
  if (!sendsBack()) addEventListener('popstate', popped, { signal })
  scheduleHistory()
}

/** Where there is CloseWatcher, the browser sends the back gesture to modal dialogs. */
const sendsBack = () => 'CloseWatcher' in globalThis
const historyDepth = (): number => history.state?.karuiLayers ?? 0
let historyTimer: ReturnType<typeof setTimeout> | undefined

/**
 * Elsewhere each open layer has one history entry, which going back uses up. Later, and only while that entry is still
 * the current one: a layer may close because the page goes elsewhere, and that must not be undone.
 */
function scheduleHistory() {
  if (sendsBack()) return
  clearTimeout(historyTimer)
  historyTimer = setTimeout(() => {
    const surplus = historyDepth() - stack.length
    if (surplus > 0) history.go(-surplus)
    for (let depth = historyDepth(); depth < stack.length; )
      history.pushState({ ...history.state, karuiLayers: ++depth }, '')
  })
}

/** Both ends of the tap must be beside: text is selected up to there without leaving. */
function onBeside(dialog: HTMLDialogElement, ask: Ask, signal: AbortSignal) {
  let began = false
  const isBeside = ({ target, clientX: x, clientY: y }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    return target === dialog && (x < left || x > right || y < top || y > bottom)
  }
  const press = (event: PointerEvent) => {
    began = isBeside(event) && !isCovered()
  }
  const tap = (event: MouseEvent) => {
    if (began && isBeside(event)) ask('beside')
  }
  dialog.addEventListener('pointerdown', press, { signal })
  dialog.addEventListener('click', tap, { signal })
}

/** The browser may close without asking: for a form of `method="dialog"`, or for a second back in a row. */
function onNativeClose(dialog: HTMLDialogElement, ask: Ask, signal: AbortSignal) {
  const hear = (event: Event) => {
    if (event.target !== dialog || dialog.open) return
    ask('close')
    if (!signal.aborted && dialog.isConnected) show(dialog)
  }
  dialog.addEventListener('close', hear, { signal })
}

/** What a button with `command` and `commandfor` may ask of a layer. */
export interface Commands {
  show(): void
  toggle(): void
  close(): void
  /** `request-close`: as if the user had used the layer's own close button. */
  ask(): void
}

/**
 * Lets `<button command="show-modal" commandfor="id">` command our element. The browser sends an element that is not its
 * own only commands that begin with two dashes (`--show`), and older ones send none.
 */
export function commands(host: HTMLElement, handlers: Commands, signal: AbortSignal): void {
  const sendsCustom = 'commandForElement' in HTMLButtonElement.prototype
  const run = (command: string, source: Element | null) => {
    const act = commandNames[command.replace(/^--/, '')]
    if (!act) return
    // The focus goes back to what had it, and Safari gives it to no button that is tapped.
    if (source instanceof HTMLElement) source.focus({ preventScroll: true })
    handlers[act]()
  }
  const pressed = (event: MouseEvent) => {
    const button = (event.target as Element).closest?.('button[commandfor]')
    const command = button?.getAttribute('command') ?? ''
    if (event.defaultPrevented || button?.getAttribute('commandfor') !== host.id) return
    if (!sendsCustom || !command.startsWith('--')) run(command, button)
  }
  host.addEventListener(
    'command',
    (event) => {
      const { command, source } = event as Event & { command: string; source: Element | null }
      run(command, source)
    },
    { signal },
  )
  document.addEventListener('click', pressed, { signal })
}

const commandNames: Record<string, keyof Commands> = {
  show: 'show',
  'show-modal': 'show',
  toggle: 'toggle',
  close: 'close',
  'request-close': 'ask',
}
