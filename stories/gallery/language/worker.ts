/**
 * What a browser knows of a language it reads when it is first asked; then all threads of the page have it. Of each kind
 * that the kit asks for, here is one.
 */
const locale = self.name
const day = { calendar: 'gregory', timeZone: 'UTC' }
for (const style of [
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { month: 'short' },
  { weekday: 'narrow' },
] as const)
  new Intl.DateTimeFormat(locale, { ...day, ...style }).format()
new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).formatToParts()
const region = new Intl.Locale(locale).maximize() as Intl.Locale & { getWeekInfo?(): unknown }
region.getWeekInfo?.()
new Intl.NumberFormat(locale).format(1)
new Intl.RelativeTimeFormat(locale).format(1, 'day')
new Intl.DisplayNames(locale, { type: 'dateTimeField' }).of('hour')
new Intl.DisplayNames(locale, { type: 'region' }).of('JP')
new Intl.ListFormat(locale).format(['', ''])
new Intl.Collator(locale).compare('a', 'b')
self.postMessage('read')

export {}
