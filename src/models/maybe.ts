/** What stands where a value is missing; for those who hear it, the kit's word `noValue`. */
export const dash = '—'

/** The kit's rule for data that may not be there: nothing, an empty text and "not a number" are all no value; 0 and false are. */
export const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || Number.isNaN(value)

/** A value as text, never "undefined", "null" or "NaN". */
export const textOr = (value: unknown, otherwise = dash): string => (isMissing(value) ? otherwise : String(value))

/** One value, or several, or none, as texts. */
export const textsOf = (values: unknown): string[] => [values ?? []].flat().map(String)
