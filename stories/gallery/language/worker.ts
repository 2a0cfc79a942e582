/**
 * What a browser knows of a language it reads when it is first asked; then all threads of the page have it. Here is all that
 * the kit asks.
 */
import { firstDayIn, writeDay } from '../../../src/models/date-text'

const locale = self.name
new Intl.NumberFormat(locale).format(1)
for (const style of ['long', 'monthShort', 'weekdayNarrow'] as const) writeDay(0, style, locale)
firstDayIn(locale)
new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).formatToParts()
new Intl.RelativeTimeFormat(locale).format(1, 'day')
new Intl.DisplayNames(locale, { type: 'dateTimeField' }).of('hour')
new Intl.DisplayNames(locale, { type: 'region' }).of('JP')
new Intl.ListFormat(locale).format(['', ''])
new Intl.Collator(locale).compare('a', 'b')
self.postMessage('read')
