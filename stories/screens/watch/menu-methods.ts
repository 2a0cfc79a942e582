/** The screen's menu, and the sheets that come from it. */
import type { MenuItem } from '../../../components/overlays/menu.riot'
import { start } from './address-bar'
import type { FileMethods } from './file-methods'
import type { LogMethods } from './log-methods'
import type { WatchHost, WatchState } from './watch-state'

export interface MenuMethods {
  isLog(): boolean
  menu(): MenuItem[]
  choose(event: CustomEvent<{ value: string; checked?: boolean }>): void
  openTime(): void
  closeSheets(): void
}

export const menuMethods: MenuMethods & ThisType<WatchHost & LogMethods & FileMethods & MenuMethods> = {
  isLog() {
    return this.state.place.view === 'log'
  },
  menu() {
    const { log } = this.say.words
    const jump: MenuItem = { label: log.jump, value: 'time', icon: 'clock' }
    const follow: MenuItem = { label: log.follow, value: 'follow', icon: 'radio', checked: this.state.isFollowing }
    const ofLog = this.isLive() ? [jump, follow] : [jump]
    return [
      ...(this.isLog() ? ofLog : []),
      { label: log.open, value: 'open', icon: 'upload' },
      { label: log.used, value: 'used', icon: 'info' },
    ]
  },
  choose({ detail }) {
    if (detail.value === 'follow') this.followEnd(Boolean(detail.checked))
    else this.update({ sheet: detail.value as WatchState['sheet'] })
  },
  openTime() {
    this.update({ sheet: 'time' })
  },
  closeSheets() {
    this.go({ line: start.line, issue: start.issue }, { sheet: '' })
  },
}
