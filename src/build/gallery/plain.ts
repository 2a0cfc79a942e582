/**
 * Draws a Riot component of the gallery as the HTML that a plain page would have: the kit's tags in it stay as they are
 * written, for `renderHtml` to draw as it draws any page.
 */
import { component, type RiotComponent, type RiotComponentWrapper } from 'riot'
import { htmlIn } from '../../ssr/markup'
import { inPage } from '../../ssr/page'

/** To be called before the kit's elements are registered. @returns what is inside the component's root */
export const drawPlain = (wrapper: object, props: object): string =>
  inPage('', {}, (root) => {
    component(wrapper as RiotComponentWrapper<RiotComponent>)(root, props)
    return htmlIn(root).replaceAll(' data-slot="', ' slot="')
  })

/** A template writes text alone: markup has its place held by a sign that no text has. */
export class Places {
  readonly #held: string[] = []

  hold(html: string): string {
    return `\u{e000}${this.#held.push(html) - 1}\u{e001}`
  }

  fill(html: string): string {
    return html.replace(/\ue000(\d+)\ue001/g, (_, at: string) => this.fill(this.#held[Number(at)]!))
  }
}
