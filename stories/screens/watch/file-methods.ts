/** What the screen does with files: it shows one log, the sample or one of the user's. */
import { start } from './address-bar'
import type { LogMethods } from './log-methods'
import type { MenuMethods } from './menu-methods'
import type { WatchHost } from './watch-state'

export interface FileMethods {
  /** The sample is open, which goes on. */
  isLive(): boolean
  open(event: CustomEvent<{ file: File }>): void
  openFile(file: File): Promise<void>
  openSample(): Promise<void>
  backToSample(): void
  /** Leaves the file that is being read. */
  stop(): void
  /** What was said of a file has been read. */
  forget(): void
}

export const fileMethods: FileMethods & ThisType<WatchHost & LogMethods & MenuMethods & FileMethods> = {
  isLive() {
    return this.state.name === ''
  },
  open({ detail }) {
    void this.openFile(detail.file)
  },
  async openFile(file) {
    this.closeSheets()
    if (!(await this.session.open(file)) || this.gone.signal.aborted) return
    this.seen = { first: 0, last: 0 }
    await this.filter({ ...start, view: this.state.place.view }, { current: -1, isFollowing: false })
    scrollTo(0, 0)
  },
  async openSample() {
    const { levels, query } = this.state.place
    void this.session.show({ levels, query, issue: -1 })
    await this.session.openSample()
  },
  backToSample() {
    this.seen = { first: 0, last: 0 }
    this.go({ ...start, view: this.state.place.view }, { sheet: '', current: -1 })
    scrollTo(0, 0)
    void this.openSample()
  },
  stop() {
    this.session.cancel()
  },
  forget() {
    this.session.forgetRefusal()
  },
}
