/** A table as text that spreadsheets open (RFC 4180). */

/** Spreadsheets take what begins so for a formula, which may do anything ("CSV Injection", OWASP). */
const isFormula = (text: string) => /^[=+\-@\t\r＝＋－＠]/.test(text)

/** A number is a number, also below 0; a text that could be a formula begins with a quote, which spreadsheets show as text. */
function field(value: string | number): string {
  const text = typeof value === 'string' && isFormula(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** @param rows the first has the names of the columns */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
