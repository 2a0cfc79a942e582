import type { FormProps } from '../../components/forms/form.riot'
import Outbox, { type OutboxProps } from '../../components/forms/outbox.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/Outbox', component: Outbox } satisfies Meta<OutboxProps>

/** A network as in a tunnel: nobody is reached at first. */
function tunnel(tries: number) {
  let left = tries
  return () => (left-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve())
}

/** In a form whose `submit` says how to send. Here the first two tries reach nobody: it waits, and sends again. */
export const Basic: Story<FormProps> = {
  args: {
    onsubmit({ detail }) {
      detail.until(tunnel(2))
    },
  },
  markup: `<k-form label="Reading" { ...props }>
  <k-field label="Name" name="name" value="Ana"></k-field>
  <k-field label="Meter reading" name="reading" inputmode="numeric" value="48210"></k-field>
  <k-outbox name="story"></k-outbox>
  <k-button label="Send" type="submit" block></k-button>
</k-form>`,
  async play({ canvasElement, thumb, expect }) {
    const seen = async (selector: string) => {
      for (let tries = 0; tries < 200; tries++) {
        const found = canvasElement.querySelector(selector)
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error(`there is no ${selector}`)
    }
    const send = canvasElement.querySelector('[type=submit]')!
    await thumb(send).tap()
    await seen('.k-outbox-text')
    await thumb(await seen('.k-outbox-actions > :last-child button')).tap()
    await seen('form:not([aria-busy])')
    expect(canvasElement.querySelector('.k-form-heading')).toBe(null)
    expect(canvasElement.querySelector<HTMLInputElement>('input[name=reading]')!.value).toBe('48210')
  },
}

/** Japanese. */
export const Japanese: Story<FormProps> = {
  args: {
    onsubmit({ detail }) {
      detail.until(tunnel(2))
    },
  },
  markup: `<k-form label="検針" { ...props } lang="ja">
  <k-field label="お名前" name="name"></k-field>
  <k-outbox name="story-ja"></k-outbox>
  <k-button label="送信" type="submit" block></k-button>
</k-form>`,
}
