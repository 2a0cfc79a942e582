/** Who has the selection. */
export interface Selection {
  /** The selected place; -1 for none. */
  chosen(): number
  select(place: number): void
}

/** For an `<input type="range">`. */
export type Scrub = Record<'press' | 'move' | 'keep' | 'lift' | 'giveBack', (event: Event) => void> & {
  key(event: KeyboardEvent): void
}

const inputOf = ({ currentTarget }: Event) => currentTarget as HTMLInputElement

/**
 * Selects places by an `<input type="range">` that lies over a drawing, with a thumb as wide as one place: a tap, a stroke
 * along it and the keys of a slider (APG) select, the same place again or Escape selects none.
 * @returns listeners of the input
 */
export function scrub(selection: Selection): Scrub {
  /** What was selected when a finger came down, and whether it has selected another since. */
  let before = -1
  let hasMoved = false
  return {
    press() {
      before = selection.chosen()
      hasMoved = false
    },
    move(event) {
      event.stopPropagation()
      hasMoved = true
      selection.select(inputOf(event).valueAsNumber)
    },
    /** What changes is not a form's value, and nobody around has to hear of it. */
    keep: (event) => event.stopPropagation(),
    /** A tap on what the control has already changes nothing that it would tell of. */
    lift(event) {
      const input = inputOf(event)
      const { valueAsNumber } = input
      // A finger that Chromium has moved its thumb with gives none; the ring is for those who use keys.
      input.focus({ preventScroll: true, focusVisible: false } as FocusOptions)
      if (!hasMoved) selection.select(valueAsNumber === before ? -1 : valueAsNumber)
    },
    /** The browser scrolls with a finger that has selected a place as it came down: nobody meant that. */
    giveBack: () => selection.select(before),
    /** Where none is selected, a slider would take its first place for the selected one. */
    key(event) {
      const isNone = selection.chosen() < 0
      if (event.key === 'Escape' ? isNone : !isNone || !/^(Arrow|Home|End)/.test(event.key)) return
      event.preventDefault()
      const { min, max } = inputOf(event)
      selection.select(event.key === 'Escape' ? -1 : Number(event.key === 'End' ? max : min))
    },
  }
}
