import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Edit, edited, type Format, numberFormat, patternFormat } from '../../src/models/mask'

/** A control as a browser has it: a text and a caret, `|`. */
class Field {
  raw = ''
  caret = 0
  constructor(readonly format: Format) {}

  get text() {
    return this.format.show(this.raw).text
  }
  get seen() {
    return `${this.text.slice(0, this.caret)}|${this.text.slice(this.caret)}`
  }
  #edit(edit: Edit) {
    Object.assign(this, edited(this.format, this.raw, edit))
    return this
  }
  put(added: string) {
    const { text, caret } = this
    return this.#edit({ text: text.slice(0, caret) + added + text.slice(caret), caret: caret + added.length })
  }
  type(all: string) {
    for (const char of all) this.put(char)
    return this
  }
  back() {
    const { text, caret } = this
    if (!caret) return this
    return this.#edit({ text: text.slice(0, caret - 1) + text.slice(caret), caret: caret - 1 })
  }
  erase() {
    const { text, caret } = this
    if (caret === text.length) return this
    return this.#edit({ text: text.slice(0, caret) + text.slice(caret + 1), caret, isForward: true })
  }
  at(caret: number) {
    this.caret = Math.min(caret, this.text.length)
    return this
  }
}

describe('a pattern', () => {
  const card = () => new Field(patternFormat('9999-9999'))

  test('writes its signs with what follows, and the caret goes on', () => {
    expect(card().type('1234').seen).toBe('1234|')
    expect(card().type('12345').seen).toBe('1234-5|')
    expect(card().type('12345678999').raw).toBe('12345678')
    expect(card().type('12a3').raw).toBe('123')
  })

  test('deletes over its signs', () => {
    expect(card().type('12345').back().back().seen).toBe('123|')
    expect(card().type('12345678').at(5).back().seen).toBe('123|5-678')
    expect(card().type('12345678').at(4).erase().seen).toBe('1234|-678')
    expect(new Field(patternFormat('(99)')).type('12').back().seen).toBe('(1|')
  })

  test.each([
    ['1234-5678', '12345678'],
    ['１２３４－５６７８', '12345678'],
    [' 1234 5678 \n', '12345678'],
    ['١٢٣٤٥٦٧٨', '12345678'],
    ['१२३४५६७८', '12345678'],
    ['no. 1234/5678, please', '12345678'],
  ])('takes what belongs there of %j', (text, raw) => {
    expect(card().put(text).raw).toBe(raw)
    expect(card().put(text).seen).toBe('1234-5678|')
  })

  test('begins with signs of its own, which may be pasted or left out', () => {
    const phone = () => new Field(patternFormat('+81 \\99-9999'))
    expect(phone().type('01234').seen).toBe('+81 90-1234|')
    expect(phone().put('+81 90-1234').raw).toBe('01234')
    expect(phone().type('01234').at(0).put('5').raw).toBe('50123')
    expect(phone().type('0').back().seen).toBe('|')
  })

  test('letters, either, and signs of a page', () => {
    expect(new Field(patternFormat('aa 99 **')).type('ab12c3').text).toBe('ab 12 c3')
    expect(new Field(patternFormat('HH:HH', { H: /[\da-f]/ })).type('zf0x1a').text).toBe('f0:1a')
    expect(patternFormat('99\\').show('12').text).toBe('12\\')
  })

  /** As if there were nothing but the digits: what is seen is written from them. */
  test('is what a list of digits is, whatever is typed, pasted and deleted', () => {
    const act = fc.oneof(
      fc.record({ put: fc.stringMatching(/^[0-9]$/) }),
      fc.record({ put: fc.stringMatching(/^[a-z .]$/) }),
      fc.record({ back: fc.constant(true) }),
      fc.record({ erase: fc.constant(true) }),
      fc.record({ at: fc.nat(7) }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const field = new Field(patternFormat('99/99-999'))
        let digits: string[] = []
        let caret = 0
        for (const one of acts as { put?: string; back?: true; erase?: true; at?: number }[]) {
          if (one.at !== undefined) {
            caret = Math.min(one.at, digits.length)
            field.at(caret ? field.format.show(field.raw).spots[caret - 1]! + 1 : 0)
          } else if (one.back) {
            if (caret) digits.splice(--caret, 1)
            field.back()
          } else if (one.erase) {
            digits.splice(caret, 1)
            field.erase()
          } else if (/\d/.test(one.put!)) {
            digits.splice(caret, 0, one.put!)
            digits = digits.slice(0, 7)
            caret = Math.min(caret + 1, 7)
            field.put(one.put!)
          } else field.put(one.put!)
          const raw = digits.join('')
          const [, day = '', month = '', rest = ''] = /^(\d{0,2})(\d{0,2})(.*)$/.exec(raw)!
          expect(field.raw).toBe(raw)
          expect(field.text).toBe([day, month].filter(Boolean).join('/') + (rest && `-${rest}`))
          expect(field.format.show(raw).spots.filter((spot) => spot < field.caret)).toHaveLength(caret)
        }
      }),
    )
  })
})

describe('a number', () => {
  test.each([
    ['en', '1234.5', '1,234.5'],
    ['de', '1234,5', '1.234,5'],
    ['de', '1234.5', '1.234,5'],
    ['ja', '１２３４．５', '1,234.5'],
    ['ar-EG', '١٢٣٤٫٥', '١٬٢٣٤٫٥'],
    ['hi', '1234567.5', '12,34,567.5'],
    ['hi-u-nu-deva', '१२३४.५', '१,२३४.५'],
  ])('in %s %s is typed, and %s seen', (locale, keys, text) => {
    const field = new Field(numberFormat({ locale }))
    expect(field.type(keys).seen).toBe(`${text}|`)
    expect(field.raw).toBe(locale === 'hi' ? '1234567.5' : '1234.5')
  })

  test.each([
    ['en', '1,234.50', '1234.50'],
    ['de', '1.234,50 €', '1234.50'],
    ['de', '1.500', '1500'],
    ['ja', '¥１，２３４', '1234'],
    ['ar-EG', '١٬٢٣٤٫٥', '1234.5'],
    ['hi', '₹ 12,34,567', '1234567'],
    ['en', 'nothing', ''],
    ['en', '99999999999999999999', '99999999999999999999'],
  ])('in %s %s can be pasted', (locale, text, raw) => {
    expect(new Field(numberFormat({ locale })).put(text).raw).toBe(raw)
  })

  test('keeps the caret beside its digit, and deletes over the groups', () => {
    const field = new Field(numberFormat({ locale: 'en' })).type('1234567')
    expect(field.at(1).put('9').seen).toBe('19|,234,567')
    expect(field.back().seen).toBe('1|,234,567')
    expect(field.at(2).back().seen).toBe('|234,567')
    expect(field.at(3).erase().seen).toBe('23,4|67')
  })

  test('a minus anywhere turns the sign, zeros in front go, one decimal sign is taken', () => {
    const field = new Field(numberFormat({ locale: 'en' }))
    expect(field.type('007').raw).toBe('7')
    expect(field.type('-').seen).toBe('-7|')
    expect(field.type('-').seen).toBe('7|')
    expect(field.type('.5.2').raw).toBe('7.52')
    expect(new Field(numberFormat({ locale: 'en' })).type('.5').seen).toBe('0.5|')
    expect(new Field(numberFormat({ locale: 'en', digits: 0 })).type('1.5').raw).toBe('15')
  })

  test('prices and percentages have their signs around them', () => {
    const euro = new Field(numberFormat({ locale: 'de', style: 'currency', currency: 'EUR' })).type('1234,567')
    expect([euro.raw, euro.seen]).toEqual(['1234.56', '1.234,56|\u00a0€'])
    expect(euro.at(99).back().raw).toBe('1234.5')
    expect(euro.format.show(euro.format.rest!('1234.5')).text).toBe('1.234,50\u00a0€')
    const yen = new Field(numberFormat({ locale: 'ja', style: 'currency', currency: 'JPY' })).type('1234')
    expect([yen.raw, yen.seen]).toEqual(['1234', '￥1,234|'])
    const percent = new Field(numberFormat({ locale: 'en', style: 'percent' })).type('12')
    expect([percent.raw, percent.seen]).toEqual(['12', '12|%'])
  })

  test('a script sets it plain, in any language', () => {
    expect(numberFormat({ locale: 'de' }).take('1.500')).toBe('1.500')
    expect(numberFormat({ locale: 'de' }).take('1.500,5')).toBe('1500.5')
  })

  /** Deleting what was typed leads back, and what is seen is what the language writes. */
  test('is written as its language writes it', () => {
    const locales = fc.constantFrom('en', 'de', 'ja', 'ar-EG', 'hi', 'de-CH', 'fr')
    fc.assert(
      fc.property(locales, fc.integer({ min: -1e12, max: 1e12 }), fc.nat(20), (locale, number, at) => {
        const field = new Field(numberFormat({ locale })).type(String(number))
        expect(field.text).toBe(new Intl.NumberFormat(locale).format(number))
        const { text } = field
        expect(new Field(numberFormat({ locale })).put(text).raw).toBe(String(number))
        const caret = at % (field.raw.length + 1)
        field.at(caret ? field.format.show(field.raw).spots[caret - 1]! + 1 : 0)
        const before = field.raw
        field.put('5')
        if (field.raw.length > before.length) expect(field.back().raw).toBe(before)
      }),
    )
  })
})
