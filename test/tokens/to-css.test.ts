import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { minify } from '../../src/build/styles.js'
import { toCss, tokenTable } from '../../src/tokens/to-css'
import { tokens } from '../../src/tokens/tokens'

const base = readFileSync('src/tokens/base.css', 'utf8')

test('prints the same sheet every time', () => expect(toCss()).toBe(toCss()))

test('prints every token once, with a sentence for the docs', () => {
  const table = tokenTable()
  const count = Object.values(tokens).reduce((sum, group) => sum + Object.keys(group).length, 0)
  expect(new Set(table.map(({ name }) => name)).size).toBe(count)
  for (const { name, note } of table) {
    expect(toCss()).toContain(`\n${name}:`)
    expect(note).toMatch(/^[A-Z0-9].*\.$/)
  }
})

test('names no custom property that is not defined', () => {
  const css = toCss() + base
  const defined = new Set(css.match(/--k-[\w-]+(?=\s*:)/g))
  expect((css.match(/(?<=var\()--k-[\w-]+/g) ?? []).filter((name) => !defined.has(name))).toEqual([])
})

test('nothing moves for longer than 250 ms, and all of it stops with --k-motion', () => {
  for (const { value } of Object.values(tokens.time)) {
    const [, ms] = value.match(/^calc\((\d+)ms\*var\(--k-motion\)\)$/)!
    expect(Number(ms)).toBeLessThanOrEqual(250)
  }
  expect(toCss()).toContain('@media (prefers-reduced-motion){:root{--k-motion:0!important}}')
})

test('inputs are at least 16 px, controls at least 44 px however dense the page', () => {
  expect(tokens.text.body.value).toMatch(/ 1rem\//)
  for (const { value } of [tokens.size.touch, tokens.size.control, tokens.size.row]) {
    expect(value).toMatch(/^max\(2\.75rem,/)
  }
})

test('tokens and base stay within their bytes', () => {
  expect(brotliCompressSync(minify(toCss() + base, 'tokens.css')).length).toBeLessThanOrEqual(1600)
})
