import { pause } from '../../pause'
import { defineKit } from '../kit'
import { loadScreen } from './load-screen'

/** The name of the screen is that of its folder. */
const nameIn = ({ pathname }: Location) => pathname.match(/([\w-]+)\/(?:index\.html)?$/)?.[1] ?? ''

/** Makes a screen live; one with a script of its own draws itself in the place of what says so. */
export async function startScreen(): Promise<void> {
  const [show] = await Promise.all([loadScreen(nameIn(location)), defineKit()])
  await pause()
  show?.(document.body)
}
