import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { blockOf } from '../../src/build/blocks.js'
import { componentFiles, pieces } from '../../src/build/files.js'
import { toCss } from '../../src/tokens/to-css'

/** Raw colours and times are stylelint's to find; lengths are looked for here, where the page's own units may stay. */
const rawLength = /(?<![\w.-])\d*\.?\d+(?:px|rem|pt|pc|cm|mm|in|q)\b/gi
/** `0px` is what `calc()` needs; `1px` hides what only a screen reader is to find. */
const isRaw = (length: string) => !['0px', '1px'].includes(length)
/** What the tokens, the base sheet and the shell around every page set. */
const page = [
  toCss(),
  ...['src/tokens/base.css', 'components/layout/app.riot'].map((file) => readFileSync(file, 'utf8')),
  '--k-kb: 0px', // set by src/behaviors/keyboard-inset.ts while a soft keyboard is up
  '--k-top: 0px', // set by components/navigation/nav-bar.riot: how tall the bar is
]
const tokens = new Set([...page.join('\n').matchAll(/(--k-[\w-]+)\s*:/g)].map(([, name]) => name))

/** Conditions of at-rules are left out: no custom property may stand there. */
const declarationsOf = (file: string) =>
  (blockOf(readFileSync(file, 'utf8'), 'style')?.text ?? '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(media|container|supports)[^{]*/g, '')

describe.each([...componentFiles(), ...pieces])('the styles of %s', (file) => {
  const css = declarationsOf(file)

  test('name no length of their own', () => {
    expect((css.match(rawLength) ?? []).filter(isRaw)).toEqual([])
  })

  test('know every token they name, and no component but their own and that of which they are a part', () => {
    const name = path.basename(file, '.riot')
    const whole = componentFiles().find((other) => name.startsWith(`${path.basename(other, '.riot')}-`))
    const own = `--k-${path.basename(whole ?? file, '.riot')}-`
    const named = [...css.matchAll(/var\(\s*(--k-[\w-]+)/g)].map(([, name]) => name!)
    expect(named.filter((token) => !tokens.has(token) && !token.startsWith(own))).toEqual([])
  })
})

test.each(['1px', '0.5rem', '.25rem', '12pt'])('%s is a raw length', (length) => {
  expect(`gap: ${length};`.match(rawLength)).toEqual([length])
})

test.each(['0', '50%', '1fr', '1.5em', '60dvh', '2lh', 'var(--k-space-1px)'])('%s is not', (length) => {
  expect(`gap: ${length};`.match(rawLength)).toBeNull()
})
