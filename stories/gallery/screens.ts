import { showDevices } from '../screens/devices'

/** The screens by name: each draws itself into the page's body. */
export const screens: Record<string, (body: HTMLElement) => void> = {
  devices: showDevices,
}
