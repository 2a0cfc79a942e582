/** Counts the characters of a text as people count them, for fields with a `counter`. */

interface CounterHost extends CounterMethods {
  readonly root: Element
  readonly props: object
  readonly state: { value?: string; spoken?: string }
  word(key: 'tooLong' | 'of', values: Record<string, string | number>): string
  update(state: object): void
}

interface Given {
  value?: string
  counter?: boolean
  maxlength?: number
}

/** What goes into a component before its own. */
export interface CounterMethods {
  /** Runs since the last key. */
  whenTyped?: ReturnType<typeof setTimeout>
  /** The text. */
  value(): string
  characters(): number
  /** That more was typed than `maxlength` allows; '' otherwise. */
  problem(): string
  /** As in `12 / 200`. */
  count(): string
  countAloud(): void
}

/** Made for the first counter: it takes 10 ms, and few fields count. */
let segmenter: Intl.Segmenter | undefined

export const counterMethods: CounterMethods & ThisType<CounterHost> = {
  value() {
    return String((this.props as Given).value ?? this.state.value ?? '')
  },
  /** A flag or a family is one. */
  characters() {
    segmenter ??= new Intl.Segmenter()
    return [...segmenter.segment(this.value())].length
  },
  problem() {
    const { counter, maxlength: max } = this.props as Given
    return counter && max !== undefined && this.characters() > max ? this.word('tooLong', { max }) : ''
  },
  count() {
    const { maxlength } = this.props as Given
    return maxlength === undefined ? String(this.characters()) : `${this.characters()} / ${maxlength}`
  },
  /** Only in a pause, or it would talk over the keys. */
  countAloud() {
    clearTimeout(this.whenTyped)
    const { maxlength: max } = this.props as Given
    const spoken = max === undefined ? this.count() : this.word('of', { value: this.characters(), max })
    if (spoken === this.state.spoken) return
    this.whenTyped = setTimeout(() => this.root.isConnected && this.update({ spoken }), 1000)
  },
}
