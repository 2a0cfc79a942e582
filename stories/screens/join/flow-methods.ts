/** What leads from one step to another. */
import type { JoinHost } from './join-state'
import { type Network, networksInReach } from './networks'
import { cameByStep, type Method, type Place, remember, remembered, STEPS, start } from './place'
import { knock, WALK_TIME } from './router'

export interface FlowMethods {
  /** How often it was looked for networks. */
  looks: number
  /** Ends the question that the router has not answered. */
  asking: AbortController
  /** Goes to a place: by a step of the history, or in the place of the entry that is there. */
  go(change: Partial<Place>, isStep?: boolean): void
  /** The browser has gone to another entry of the history. */
  popped(): void
  show(place: Place): void
  /** Begins what a place does by itself: an open network lets everybody in, and for the button there is a time. */
  arrive(): void
  look(): void
  pickNetwork(event: CustomEvent<{ network: Network }>): void
  joinOpen(event: CustomEvent<{ value: string }>): void
  pickMethod(event: CustomEvent<{ method: Method }>): void
  connect(): void
  /** Asks the router. @param secret the password or PIN */
  attempt(secret?: string): Promise<boolean>
  press(): Promise<void>
  pressBoth(): void
  runOut(): void
  again(): void
  /** Back to the choice of a way. */
  leave(): void
  finish(): void
  restart(): void
  goBack(event: CustomEvent<{ current: number }>): void
  close(): void
}

/** Milliseconds that a device looks for networks. */
const LOOK_TIME = 900

const walkTime = (): string => new Date(Date.now() + WALK_TIME).toISOString()

export const flowMethods: FlowMethods & ThisType<JoinHost & FlowMethods> = {
  looks: 0,
  // Made with the screen.
  asking: null as never,

  go(change, isStep = false) {
    const place = { ...this.state.place, ...change }
    remember(place, isStep)
    this.show(place)
  },
  popped() {
    this.show(remembered())
  },
  show(place) {
    const { step, trouble } = this.state.place
    this.asking.abort()
    this.update({ place, isJoining: false, asked: null, sheet: '' })
    this.arrive()
    if (place.step === step && place.trouble === trouble) return
    scrollTo(0, 0)
    ;(this.$('.join-view') as HTMLElement).focus()
  },
  arrive() {
    const { until, trouble } = this.state.place
    if (this.isAt('connect') && this.isOpen()) void this.press()
    else if (this.isAt('connect', 'push') && !until && !trouble) this.go({ until: walkTime() })
  },

  look() {
    this.update({ networks: null })
    const timer = setTimeout(() => this.update({ networks: networksInReach(this.looks++) }), LOOK_TIME)
    this.gone.signal.addEventListener('abort', () => clearTimeout(timer))
  },
  pickNetwork({ detail: { network } }) {
    if (network.security === 'open') this.update({ asked: network })
    else this.go({ ...start, step: 'method', network: network.id }, true)
  },
  joinOpen({ detail: { value } }) {
    const { asked } = this.state
    if (value !== 'join' || !asked) return this.close()
    this.go({ ...start, step: 'connect', network: asked.id }, true)
  },

  pickMethod({ detail }) {
    this.go(detail)
  },
  connect() {
    this.go({ step: 'connect', trouble: '', until: '' }, true)
  },

  async attempt(secret) {
    this.asking.abort()
    this.asking = new AbortController()
    return knock(this.network()!, { method: this.state.place.method, secret }, this.asking.signal)
  },
  async press() {
    this.update({ isJoining: true })
    if (await this.attempt('')) this.finish()
  },
  pressBoth() {
    this.go({ trouble: 'overlap', until: '' })
  },
  runOut() {
    if (!this.state.isJoining) this.go({ trouble: 'timeout', until: '' })
  },
  again() {
    this.go({ trouble: '', until: '' })
  },
  leave() {
    if (cameByStep()) history.back()
    else this.go({ step: 'method', trouble: '', until: '' })
  },

  finish() {
    this.go({ step: 'done', until: '', trouble: '' })
  },
  restart() {
    this.go(start, true)
    this.look()
  },
  goBack({ detail: { current } }) {
    this.go({ step: STEPS[current - 1]!, trouble: '', until: '' }, true)
  },
  close() {
    this.update({ asked: null, sheet: '' })
  },
}
