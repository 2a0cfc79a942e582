import Empty, { type EmptyProps } from '../../components/feedback/empty.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Feedback/Empty', component: Empty } satisfies Meta<EmptyProps>

/** Says what is missing, why, and what to do now. */
export const Basic: Story<EmptyProps> = {
  args: { label: 'No reports yet', description: 'The first one comes within a day of publishing your record.' },
  markup: '<k-empty { ...props }><k-button slot="footer">Open a file</k-button></k-empty>',
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('h2')!.textContent).toBe('No reports yet')
    expect(canvasElement.querySelector('.k-empty-footer k-button')).not.toBeNull()
  },
}

/** A search that found nothing. */
export const NothingFound: Story<EmptyProps> = {
  args: { icon: 'search', label: 'Nothing found', description: 'No sender is called “exmaple”.' },
}

/** The page of a result: it went well. */
export const Success: Story<EmptyProps> = {
  args: { tone: 'ok', label: 'Sent', description: 'You will hear from us within two days.' },
}

/** The page of a result: it did not. */
export const Failure: Story<EmptyProps> = {
  args: { tone: 'bad', label: 'Not sent', description: 'The connection was lost. What you wrote is still here.' },
  markup: `<k-empty { ...props }><k-button slot="footer">Try again</k-button>
  <k-button slot="footer" variant="plain">Discard</k-button></k-empty>`,
}

/** The other tones. */
export const Tones: Story<EmptyProps> = {
  markup: `<k-empty tone="warn" label="Quota nearly used"></k-empty>
<k-empty tone="info" label="Maintenance on Sunday"></k-empty>
<k-empty tone="accent" label="Welcome"></k-empty>`,
}

/** German and Japanese. */
export const LongText: Story<EmptyProps> = {
  markup: `<k-empty lang="de" label="Keine Übereinstimmungsprüfungsergebnisse"
  description="Veröffentlichen Sie zuerst einen Datensatz für Ihre Absenderdomäne."></k-empty>
<k-empty lang="ja" label="レポートはまだありません" description="レコードを公開すると、一日以内に届きます。"></k-empty>`,
}
