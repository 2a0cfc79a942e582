import Ellipsis, { type EllipsisProps } from '../../components/display/ellipsis.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Display/Ellipsis', component: Ellipsis } satisfies Meta<EllipsisProps>

const long = `Mail that fails the check is set aside by the receiver, who writes a report of it each day. A report names
the address that sent the mail, how many messages came from there, and which of the two checks they have failed. It does
not say what was in them, nor to whom they were addressed.`

const button = (canvas: HTMLElement) => canvas.querySelector('button')
/** Measured as soon as the task is done in which it was drawn. */
const shown = async (canvas: HTMLElement) => {
  while (!button(canvas)) await new Promise(requestAnimationFrame)
  return button(canvas)!
}

/** The first three lines, and a button for the rest. */
export const Basic: Story<EllipsisProps> = {
  markup: `<k-ellipsis { ...props }>${long}</k-ellipsis>`,
  async play({ canvasElement, args, thumb, keys, expect }) {
    const text = canvasElement.querySelector('.k-ellipsis-text')!
    const closed = text.clientHeight
    await thumb(await shown(canvasElement)).tap()
    expect(text.clientHeight).toBeGreaterThan(closed)
    expect(button(canvasElement)!.ariaExpanded).toBe('true')
    button(canvasElement)!.focus()
    await keys.press('Enter')
    expect(text.clientHeight).toBe(closed)
    expect(args.ontoggle).toHaveBeenCalledTimes(2)
  },
}

/** A text that has room needs no button. */
export const Short: Story<EllipsisProps> = {
  markup: '<k-ellipsis { ...props }>All mail has passed.</k-ellipsis>',
  async play({ canvasElement, expect }) {
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(button(canvasElement)).toBeNull()
  },
}

/** One line, in words of one's own. */
export const OneLine: Story<EllipsisProps> = {
  args: { lines: 1, more: 'Show the whole note', less: 'Show one line' },
  markup: `<k-ellipsis { ...props }>${long}</k-ellipsis>`,
  async play({ canvasElement, expect }) {
    expect((await shown(canvasElement)).textContent).toBe('Show the whole note')
  },
}

/** All of it from the beginning. */
export const Open: Story<EllipsisProps> = {
  args: { open: true },
  markup: `<k-ellipsis { ...props }>${long}</k-ellipsis>`,
}

/** A link among the lines that are cut off: who comes to it by the keyboard sees all. */
export const Link: Story<EllipsisProps> = {
  args: { lines: 2 },
  markup: `<k-ellipsis { ...props }><p>${long} <a href="#more">Read on</a></p></k-ellipsis>`,
  async play({ canvasElement, expect }) {
    await shown(canvasElement)
    canvasElement.querySelector('a')!.focus()
    await new Promise((resolve) => setTimeout(resolve))
    expect(button(canvasElement)!.ariaExpanded).toBe('true')
  },
}

/** On a card, with a long word that breaks. */
export const German: Story<EllipsisProps> = {
  args: { lines: 1 },
  markup: `<k-card lang="de" label="Hinweis">
  <k-ellipsis { ...props }>Der Auftragsverarbeitungsvertrag und die Datenschutzgrundverordnungserklärung müssen vor der
  Inbetriebnahme unterschrieben vorliegen, sonst bleibt die Benachrichtigungseinstellung gesperrt.</k-ellipsis>
</k-card>`,
}

/** Japanese, cut between any two characters. */
export const Japanese: Story<EllipsisProps> = {
  args: { lines: 1 },
  markup: `<k-ellipsis lang="ja" { ...props }>${'検査に合格しなかったメールは受信側で隔離され、毎日レポートにまとめられます。'.repeat(4)}</k-ellipsis>`,
}
