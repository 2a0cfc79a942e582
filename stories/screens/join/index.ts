import { component } from 'riot'
import JoinScreen from './join-screen.riot'

/** Leads a device into a Wi-Fi network, step by step. Networks and router are made up. */
export function showJoin(body: HTMLElement): void {
  const root = document.createElement('join-screen')
  body.replaceChildren(root)
  component(JoinScreen)(root, { locale: document.documentElement.lang })
}
