/** Which of several things are chosen. */

/** The same with a value more, or without it where it was one of them. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
