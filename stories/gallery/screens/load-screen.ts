/** A screen draws itself into the page's body. */
type Show = (body: HTMLElement) => void

/** Screens with a script of their own, by name. */
const scripts: Record<string, () => Promise<Show>> = {
  'post-check': async () =>
    (await import(/* webpackChunkName: "screens/post-check" */ '../../screens/post-check')).showPostCheck,
  join: async () => (await import(/* webpackChunkName: "screens/join" */ '../../screens/join')).showJoin,
  pulse: async () => (await import(/* webpackChunkName: "screens/pulse" */ '../../screens/pulse')).showPulse,
  watch: async () => (await import(/* webpackChunkName: "screens/watch" */ '../../screens/watch')).showWatch,
}

/** @returns draws the screen; undefined where it is all HTML */
export const loadScreen = (name: string): Promise<Show> | undefined => scripts[name]?.()
