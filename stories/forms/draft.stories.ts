import Draft, { type DraftProps } from '../../components/forms/draft.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Draft', component: Draft } satisfies Meta<DraftProps>

/** Type something, and reload: it is offered back. A form that was sent, or reset, keeps nothing. */
export const Basic: Story<DraftProps> = {
  args: { name: 'story' },
  markup: `<form>
  <k-draft { ...props }></k-draft>
  <k-field label="Name" name="name"></k-field>
  <k-field label="What happened?" name="what"></k-field>
</form>`,
  async play({ canvasElement, args, keys, thumb, expect }) {
    const name = canvasElement.querySelector<HTMLInputElement>('[name=name] input, input[name=name]')!
    const anew = async () => {
      const draft = canvasElement.querySelector('k-draft')!
      draft.replaceWith(draft.cloneNode())
      await new Promise((resolve) => setTimeout(resolve))
    }
    const offered = async () => {
      for (let tries = 0; tries < 100; tries++) {
        const button = canvasElement.querySelector('.k-draft-actions button')
        if (button) return button
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error('nothing is offered')
    }
    await thumb(name).tap()
    await keys.type('Ana')
    await anew()
    name.value = ''
    await thumb(await offered()).tap()
    expect(name.value).toBe('Ana')
    expect(document.activeElement).toBe(name)
    expect(args.ondiscard).not.toHaveBeenCalled()
    canvasElement.querySelector('form')!.reset()
  },
}

/** A `k-form` brings its own with `draft`, and drops it when what was sent has arrived. */
export const InForm: Story<DraftProps> = {
  markup: `<k-form draft="story-form" label="Report">
  <k-field label="Name" name="name"></k-field>
  <k-field label="Password" name="password" type="password" help="Is never kept"></k-field>
  <k-button label="Send" type="submit" block></k-button>
</k-form>`,
}

/** Japanese labels. */
export const Japanese: Story<DraftProps> = {
  args: { name: 'story-ja' },
  markup: `<form lang="ja">
  <k-draft { ...props }></k-draft>
  <k-field label="お名前" name="name"></k-field>
</form>`,
}
