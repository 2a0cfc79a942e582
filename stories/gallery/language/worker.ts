/**
 * What a browser knows of a language it reads when it is first asked; then all threads of the page have it. Here is all that
 * the kit asks.
 */
const locale = self.name
new Intl.NumberFormat(locale).format(1)
new Intl.DateTimeFormat(locale).format()
new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).formatToParts()
new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).formatToParts()
new Intl.RelativeTimeFormat(locale).format(1, 'day')
new Intl.DisplayNames(locale, { type: 'dateTimeField' }).of('hour')
new Intl.DisplayNames(locale, { type: 'region' }).of('JP')
new Intl.ListFormat(locale).format(['', ''])
new Intl.Collator(locale).compare('a', 'b')
self.postMessage('read')
