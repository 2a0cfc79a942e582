/**
 * Choosing among the rows of a long list. Those in the page have a native control each; what is chosen of all of them is
 * kept in a native `<select>` nobody sees, which a form submits, resets and fills in as any other.
 */
import { textsOf } from '../models/maybe'
import type { Row } from '../models/rows'
import { type FieldHost, forgive, keepIn, reflect } from './field'

interface Host extends LongChoiceMethods, FieldHost {
  readonly uid: string
  readonly props: Partial<Record<'label' | 'value' | 'itemKey', string>> & {
    selection?: 'single' | 'multiple'
    values?: readonly string[]
  }
  readonly state: { message?: string; value?: string; values?: readonly string[] }
  readonly list: {
    readonly rows: Row[]
    readonly stop: number
    move(event: KeyboardEvent): void
    rowOf(node: Node): Row | undefined
  }
}

export interface LongChoiceMethods {
  /** Values, as their owner has them. */
  chosen(): string[]
  /** What a row is chosen by: the field that tells items apart, or else its label. */
  valueOf(row: Row): string
  /** The `<select>`; null where nothing is chosen. */
  store(): HTMLSelectElement | null
  /** The `<select>` that `field` knows already. */
  wired?: Element
  /** Gives the rows in the page copies of the control in the template, and shows in them what is chosen; a server does it, too. */
  complete(): void
  /** After each drawing. */
  offer(): void
  /** The control of a row was used. */
  choose(event: Event): void
  /** What the control of a row tells is not the list's own. */
  mute(event: Event): void
  /** A key was pressed in a row: where one is chosen, it is the one to which an arrow leads. */
  move(event: KeyboardEvent): void
}

const control = '.k-list-group-choice'
const isControl = (target: EventTarget | null) => (target as Element).matches(control)

/** They go into a component before its own. */
export const longChoiceMethods: LongChoiceMethods & ThisType<Host> = {
  chosen() {
    const { selection, value = this.state.value, values = this.state.values } = this.props
    return textsOf(selection === 'single' ? value : values)
  },
  valueOf({ data }) {
    const { [this.props.itemKey ?? 'id']: key, label } = data as Record<string, unknown>
    return String(key ?? label)
  },
  store() {
    return this.root.querySelector('.k-virtual-list-chosen')
  },

  complete() {
    const pattern = this.root.querySelector<HTMLInputElement>(`.k-virtual-list-chosen + ${control}`)
    const chosen = new Set(this.chosen())
    for (const [at, element] of this.root.querySelectorAll('.k-virtual-list-row').entries()) {
      const row = this.list.rows[at]!
      const old = element.querySelector<HTMLInputElement>(control)
      if (!pattern) old?.remove()
      if (!pattern) continue
      const input = old ?? (pattern.cloneNode() as HTMLInputElement)
      if (!old) {
        input.removeAttribute('hidden')
        ;(element.querySelector('.k-list-item-row') ?? element).append(input)
      }
      const named = element.querySelector('.k-list-item-body') ?? element
      named.id ||= `${this.uid}-row-${row.node}`
      const isChosen = chosen.has(this.valueOf(row))
      input.setAttribute('type', pattern.getAttribute('type')!) // where one was chosen, several may be now
      input.setAttribute('aria-labelledby', named.id)
      input.setAttribute('tabindex', row.index === this.list.stop ? '0' : '-1')
      input.toggleAttribute('disabled', Boolean((row.data as { disabled?: boolean }).disabled))
      input.toggleAttribute('checked', isChosen)
      input.checked = isChosen
    }
  },
  offer() {
    const select = this.props.selection ? this.store() : null
    if (select || this.wired) this.complete()
    if (select && select !== this.wired) keepIn(select, fieldHost(this))
    if (select) reflect(select)
    this.wired = select ?? undefined
  },

  choose(event) {
    if (!isControl(event.target)) return
    event.stopPropagation()
    const input = event.target as HTMLInputElement
    const value = this.valueOf(this.list.rowOf(input)!)
    const isSingle = this.props.selection === 'single'
    const values = isSingle ? [] : this.chosen().filter((one) => one !== value)
    if (input.checked) values.push(value)
    if (this.emit('change', { value: values[0], values })) this.settle(isSingle ? { value } : { values })
    forgive(this.store()!)
    this.offer()
  },
  mute(event) {
    if (isControl(event.target)) event.stopPropagation()
  },
  move(event) {
    this.list.move(event)
    const { activeElement } = document
    if (event.defaultPrevented && activeElement?.matches(`[type="radio"]${control}`))
      (activeElement as HTMLElement).click()
  },
}

/** As the `<select>` knows the component: its value is a list, of one where one is chosen. */
function fieldHost(host: Host): FieldHost {
  const own = {
    get props() {
      return { label: host.props.label, value: host.chosen() }
    },
    admit(values: string[]) {
      const select = host.store()!
      const known = new Set(Array.from(select.options, ({ value }) => value))
      for (const value of values) if (!known.has(value)) select.append(new Option(value, value))
    },
    settle({ value }: { value?: string[] }, isReset?: boolean) {
      host.settle(host.props.selection === 'single' ? { value: value?.[0] } : { values: value }, isReset)
    },
  }
  return Object.setPrototypeOf(own, host)
}
