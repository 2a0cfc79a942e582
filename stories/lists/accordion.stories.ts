import Accordion, { type AccordionProps } from '../../components/lists/accordion.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Lists/Accordion', component: Accordion } satisfies Meta<AccordionProps>

const parts = (canvas: Element) => [...canvas.querySelectorAll('details')]
const open = (canvas: Element) => parts(canvas).map((part) => part.open)
/** The browser tells of it in a task of its own. */
const told = async (spy: unknown, times: number) => {
  while ((spy as { mock: { calls: unknown[] } }).mock.calls.length < times) await new Promise(requestAnimationFrame)
}

const items = [
  { label: 'What is DMARC?', text: 'A rule that tells receivers what to do with mail that only looks like yours.' },
  { label: 'What do the reports say?', text: 'Who has sent mail in your name, how much, and whether it passed.' },
  { label: 'Does it stop spam?', text: 'No. It stops others from using your address.' },
]

/** Parts from data, each of which opens and closes by itself. */
export const Basic: Story<AccordionProps> = {
  args: { items },
  async play({ canvasElement, args, thumb, keys, expect }) {
    await thumb(parts(canvasElement)[1]!.querySelector('summary')!).tap()
    expect(open(canvasElement)).toEqual([false, true, false])
    parts(canvasElement)[0]!.querySelector('summary')!.focus()
    await keys.press('Enter')
    expect(open(canvasElement)).toEqual([true, true, false])
    await told(args.ontoggle, 2)
  },
}

/** Opening one closes the others. */
export const Exclusive: Story<AccordionProps> = {
  args: { exclusive: true, items: [{ ...items[0]!, open: true }, ...items.slice(1)] },
  async play({ canvasElement, args, thumb, expect }) {
    await thumb(parts(canvasElement)[2]!.querySelector('summary')!).tap()
    expect(open(canvasElement)).toEqual([false, false, true])
    await told(args.ontoggle, 2)
    expect(args.ontoggle).toHaveBeenCalledTimes(2)
  },
}

/** `details` of your own, with anything in them; a heading in the `summary` keeps its level. */
export const Markup: Story<AccordionProps> = {
  args: { exclusive: true },
  markup: `<k-accordion { ...props }>
  <details open><summary><h3>Backup</h3></summary>
    <p>Every night at 02:00, kept for 35 days.</p>
    <k-button variant="soft">Back up now</k-button>
  </details>
  <details><summary><h3>Restore</h3></summary><p>Always to a new name.</p></details>
</k-accordion>`,
  async play({ canvasElement, thumb, expect }) {
    await thumb(canvasElement.querySelectorAll('summary')[1]!).tap()
    expect(open(canvasElement)).toEqual([false, true])
  },
}

/** Labels that are headings, and a value at the end of their line. */
export const Headings: Story<AccordionProps> = {
  args: {
    level: 3,
    items: [
      { label: 'SPF', value: 'aligned', text: 'The envelope is of the same domain.' },
      { label: 'DKIM', value: 'missing', text: 'There is no signature.' },
    ],
  },
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelectorAll('[role=heading][aria-level="3"]')).toHaveLength(2)
  },
}

/** On a card it is part of the card. */
export const OnACard: Story<AccordionProps> = {
  args: { items },
  markup: '<k-card label="Questions"><k-accordion { ...props }></k-accordion></k-card>',
}

/** Long words break, and the arrow keeps its place. */
export const German: Story<AccordionProps> = {
  args: {
    items: [
      {
        label: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
        value: 'unterschrieben',
        text: 'Aufgehoben.',
        open: true,
      },
      { label: 'Datenschutzgrundverordnung', text: 'Auftragsverarbeitungsvertrag' },
    ],
  },
  markup: '<k-accordion lang="de" { ...props }></k-accordion>',
}

/** In Japanese, with one open. */
export const Japanese: Story<AccordionProps> = {
  args: { items: [{ label: '通知の設定', text: '毎週月曜日の朝に送ります。', open: true }, { label: '言語' }] },
  markup: '<k-accordion lang="ja" { ...props }></k-accordion>',
}

/** Without data it is nothing. */
export const Empty: Story<AccordionProps> = { args: { items: [] } }

/** Data is text, whatever it looks like; line breaks stay. */
export const Text: Story<AccordionProps> = {
  args: { items: [{ label: '<b>not bold</b>', text: '{ props }\n<i>not italic</i>', open: true }] },
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('.k-accordion-panel')!.textContent).toContain('<i>not italic</i>')
  },
}
