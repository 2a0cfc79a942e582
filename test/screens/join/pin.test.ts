/** The check digit of a WPS PIN. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkDigit, isPin } from '../../../stories/screens/join/wps-pin'

// The first two are of the specification and of routers that have been sold by the thousand.
test.each(['12345670', '00000000', '20172527', '46264848'])('%s is a PIN', (pin) => expect(isPin(pin)).toBe(true))

test.each([
  '12345678',
  '1234567',
  '123456700',
  '1234567a',
  '1234 5670',
  '',
  '１２３４５６７０',
])('"%s" is none', (text) => expect(isPin(text)).toBe(false))

const sevenDigits = fc.stringMatching(/^\d{7}$/)

test('seven digits and theirs are one; with any other in the last place they are none', () => {
  fc.assert(
    fc.property(sevenDigits, (seven) => {
      const pins = [...'0123456789'].map((last) => seven + last).filter(isPin)
      expect(pins).toEqual([seven + checkDigit(seven)])
    }),
  )
})

test('a digit that is typed wrong is found, wherever it stands', () => {
  fc.assert(
    fc.property(sevenDigits, fc.nat({ max: 7 }), fc.integer({ min: 1, max: 9 }), (seven, place, more) => {
      const digits = [...seven, checkDigit(seven)]
      digits[place] = String((Number(digits[place]) + more) % 10)
      expect(isPin(digits.join(''))).toBe(false)
    }),
  )
})
