import Button, { type ButtonProps } from '../../components/actions/button.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Actions/Button', component: Button } satisfies Meta<ButtonProps>

const control = (canvas: HTMLElement, at = 0) => canvas.querySelectorAll<HTMLElement>('.k-button-control')[at]!

/** Solid is for the one thing a screen is about. */
export const Basic: Story<ButtonProps> = {
  markup: '<k-button { ...props }>Save</k-button>',
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(control(canvasElement)).tap()
    control(canvasElement).focus()
    await keys.press('Enter')
    expect(args.onclick).toHaveBeenCalledTimes(2)
  },
}

/** From loud to quiet. */
export const Variants: Story<ButtonProps> = {
  markup: `<k-button variant="solid">Publish</k-button>
<k-button variant="soft">Save a draft</k-button>
<k-button variant="outline">Preview</k-button>
<k-button variant="plain">Not now</k-button>`,
}

/** The tone says what a press will do; `bad` destroys. */
export const Tones: Story<ButtonProps> = {
  markup: `<k-button tone="bad">Delete the report</k-button>
<k-button tone="bad" variant="soft">Delete the report</k-button>
<k-button tone="neutral" variant="soft">Cancel</k-button>
<k-button tone="ok" variant="outline">Approve</k-button>
<k-button tone="warn" variant="soft">Restart anyway</k-button>
<k-button tone="info" variant="plain">What is new</k-button>`,
}

/** Even the small one has 44 px for a finger. */
export const Sizes: Story<ButtonProps> = {
  markup: `<k-button size="sm">Small</k-button>
<k-button>Medium</k-button>
<k-button size="lg">Large</k-button>
<k-button block>As wide as the page</k-button>`,
}

/** Loading keeps width and focus, and drops clicks: nothing is sent twice. */
export const Loading: Story<ButtonProps> = {
  args: { loading: true },
  markup: '<k-button { ...props }>Save changes</k-button>',
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(control(canvasElement)).tap()
    expect(args.onclick).not.toHaveBeenCalled()
    expect(control(canvasElement).getAttribute('aria-busy')).toBe('true')
    expect(control(canvasElement).matches(':disabled')).toBe(false)
  },
}

/** A toggle has `pressed`, on or off. */
export const Toggle: Story<ButtonProps> = {
  args: { pressed: false, variant: 'outline' },
  markup: '<k-button { ...props }>Mute</k-button>',
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(control(canvasElement)).tap()
    expect(args.onchange).toHaveBeenCalledTimes(1)
  },
}

/** A link that looks like a button is a link. */
export const Link: Story<ButtonProps> = {
  args: { href: '#reports', variant: 'soft' },
  markup: '<k-button { ...props }>Open the reports</k-button>',
}

/** An icon alone needs a name for those who do not see it. */
export const Icon: Story<ButtonProps> = {
  args: { label: 'Add a domain', variant: 'soft' },
  markup: '<k-button { ...props }><k-icon slot="start" name="plus"></k-icon></k-button>',
  play({ canvasElement, expect }) {
    expect(control(canvasElement).getAttribute('aria-label')).toBe('Add a domain')
  },
}

/** A long word breaks, and the button grows. */
export const German: Story<ButtonProps> = {
  args: { block: true, variant: 'outline' },
  markup:
    '<k-button lang="de" { ...props }>Datenschutzgrundverordnungskonform zurücksetzen und erneut veröffentlichen</k-button>',
}

/** Japanese, as wide as the page. */
export const Japanese: Story<ButtonProps> = {
  args: { block: true },
  markup: '<k-button lang="ja" { ...props }>変更を保存する</k-button>',
}

/** It cannot be used; as a link it leads nowhere. */
export const Disabled: Story<ButtonProps> = {
  args: { disabled: true },
  markup: '<k-button { ...props }>Send</k-button> <k-button disabled href="#reports" variant="soft">Open</k-button>',
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(control(canvasElement)).tap()
    expect(args.onclick).not.toHaveBeenCalled()
    expect(control(canvasElement, 1).hasAttribute('href')).toBe(false)
  },
}

/** As in HTML a button in a form submits it, with its own name and value. */
export const InForm: Story<ButtonProps> = {
  args: { name: 'act', value: 'save' },
  markup:
    '<form method="dialog"><k-button { ...props }>Save</k-button> <k-button type="reset" variant="plain">Undo</k-button></form>',
  async play({ canvasElement, thumb, expect }) {
    let submitted: unknown
    canvasElement.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault()
      submitted = new FormData(event.target as HTMLFormElement, event.submitter).get('act')
    })
    await thumb(control(canvasElement)).tap()
    expect(submitted).toBe('save')
  },
}

/** `command` and `commandfor` work as in HTML, in browsers that do not know them yet too. */
export const Command: Story<ButtonProps> = {
  args: { command: 'show-modal', commandfor: 'about' },
  markup: `<k-button { ...props }>About</k-button>
<dialog id="about" aria-label="About"><k-button command="close" commandfor="about">Close</k-button></dialog>`,
  async play({ canvasElement, thumb, expect }) {
    const dialog = canvasElement.querySelector('dialog')!
    await thumb(control(canvasElement)).tap()
    expect(dialog.open).toBe(true)
    await thumb(control(canvasElement, 1)).tap()
    expect(dialog.open).toBe(false)
  },
}
