import { fill } from '../shared/phrases'
import type { Network } from './networks'
import type { JoinWords } from './words'
import { en } from './words.en'
import { ja } from './words.ja'

/** @param locale BCP 47 tag; English where the screen does not speak it */
export const wordsFor = (locale: string): JoinWords => (new Intl.Locale(locale).language === 'ja' ? ja : en)

/** Isolates keep a name from right to left from turning the sentence around (Unicode Bidirectional Algorithm, 2.7). */
export const named = (sentence: string, network?: Network | null): string =>
  fill(sentence, { name: `\u2068${network?.ssid ?? ''}\u2069` })
