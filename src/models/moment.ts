const isDay = (time: string) => /^\d{4}-\d\d-\d\d$/.test(time)

/**
 * A date or time as the reader writes it.
 * @param time ISO 8601
 * @param locale BCP 47; left out, the reader's
 * @returns `26 Nov 2026, 06:10`; what is no date comes back as it is
 */
export function momentText(time: string, locale?: string): string {
  const date = new Date(time)
  if (Number.isNaN(+date)) return time
  // A date without a time is no moment: read as one, it is the day before west of Greenwich.
  const style = isDay(time) ? { timeZone: 'UTC' } : { timeStyle: 'short' as const }
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...style }).format(date)
}
