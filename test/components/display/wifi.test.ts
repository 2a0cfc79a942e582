/** The text of a network: whatever its name and password are, a reader has them back. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wifiText } from '../../../components/qr'

/** As ZXing reads it: a field ends at a semicolon without a backslash; a backslash is dropped. */
function read(text: string): Record<string, string> {
  const fields = text.slice('WIFI:'.length, -1).matchAll(/(\w):((?:\\.|[^\\;])*);/gsu)
  return Object.fromEntries([...fields].map(([, name, value]) => [name!, value!.replace(/\\(.)/gsu, '$1')]))
}

test.each([
  [{ ssid: 'Home', password: 'secret' }, 'WIFI:T:WPA;S:Home;P:secret;;'],
  [{ ssid: 'Open' }, 'WIFI:T:nopass;S:Open;;'],
  [{ ssid: 'Old', password: 'a1b2c', security: 'WEP' as const }, 'WIFI:T:WEP;S:Old;P:a1b2c;;'],
  [{ ssid: 'A;B', password: '"c:\\d,"', hidden: true }, 'WIFI:T:WPA;S:A\\;B;P:\\"c\\:\\\\d\\,\\";H:true;;'],
])('%j is %s', (network, text) => {
  expect(wifiText(network)).toBe(text)
})

test('name and password come back as they were', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(text, text, (ssid, password) => {
      expect(read(wifiText({ ssid, password }))).toEqual({ T: 'WPA', S: ssid, P: password })
    }),
  )
})
