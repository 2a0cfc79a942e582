/** What dialog and sheet have in common: they are open or not, may be commanded, and come and go with their element. */
import { type CloseReason, commands } from './overlay'

/** Runs a set-up each time it is told true, until it is told false. */
type Whenever = (setup: (signal: AbortSignal) => void) => (on: boolean) => void

export interface LayerMethods {
  isOpen(): boolean
  show(): void
  close(): void
  dismiss(): void
  /** For `onMounted`. @param whenever of the core */
  begin(whenever: Whenever): void
  whileHere(on: boolean): void
  whileOpen(on: boolean): void
  onConnected(): void
  onDisconnected(): void
}

interface Hooks {
  onUpdated(): void
  onUnmounted(): void
}

interface LayerHost {
  root: Element
  props: { open?: boolean }
  state: { open: boolean }
  settle(change: { open: boolean }): void
  ask(reason: CloseReason): void
  /** Opens what is shown, until the signal. */
  appear(signal: AbortSignal): void
  /** What else it hears while it is in the page. */
  listen?(signal: AbortSignal): void
}

/** They go into a component before its own: `component<Dialog>(() => ({ ...layerMethods, … }))`. */
export const layerMethods: LayerMethods & Hooks & ThisType<LayerHost & LayerMethods> = {
  isOpen() {
    return this.props.open ?? this.state.open
  },
  show() {
    this.settle({ open: true })
  },
  close() {
    this.settle({ open: false })
  },
  dismiss() {
    this.ask('close')
  },
  begin(whenever) {
    this.whileOpen = whenever((signal) => this.appear(signal))
    const acts = {
      show: () => this.show(),
      close: () => this.close(),
      ask: () => this.dismiss(),
      toggle: () => (this.isOpen() ? this.dismiss() : this.show()),
    }
    this.whileHere = whenever((signal) => {
      commands(this.root as HTMLElement, acts, signal)
      this.listen?.(signal)
    })
    this.onConnected()
  },
  whileHere() {},
  whileOpen() {},
  onUpdated() {
    this.whileOpen(this.isOpen())
  },
  onConnected() {
    this.whileHere(true)
    this.whileOpen(false) // moved, it has fallen out of the top layer
    this.whileOpen(this.isOpen())
  },
  onDisconnected() {
    this.whileHere(false)
    this.whileOpen(false)
  },
  onUnmounted() {
    this.onDisconnected()
  },
}
