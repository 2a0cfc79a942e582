/** A screen draws itself into the page's body. */
type Show = (body: HTMLElement) => void

/** The screens by name; each is a script of its own. */
export const screens: Record<string, () => Promise<Show>> = {
  devices: async () => (await import(/* webpackChunkName: "screens/devices" */ '../screens/devices')).showDevices,
  'post-check': async () =>
    (await import(/* webpackChunkName: "screens/post-check" */ '../screens/post-check')).showPostCheck,
}
