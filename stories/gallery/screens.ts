import { showDevices } from '../screens/devices'
import { showPostCheck } from '../screens/post-check'

/** The screens by name: each draws itself into the page's body. */
export const screens: Record<string, (body: HTMLElement) => void> = {
  devices: showDevices,
  'post-check': showPostCheck,
}
