import { describe, expect, test } from '@jest/globals'
import { extract, inRiotFile, putBack } from '../../src/build/biome.js'

const source = `<k-line>
  <p>{ props.label }</p>

  <script lang="ts">

    const word = \`a
      b\`

    export default word
  </script>

  <style>
    .k-line-text {
      color: inherit;
    }
  </style>
</k-line>
`
const file = 'components/layout/line.riot'

test('blocks are checked as files of their own', () => {
  expect(extract(source, file).map(({ copy, code }) => [copy, code])).toEqual([
    [`riot/${file}.ts`, 'const word = `a\n  b`\n\nexport default word\n'],
    [`riot/${file}.css`, '.k-line-text {\n  color: inherit;\n}\n'],
  ])
})

test.each([
  ['ts', 1, 7, 6, 11],
  ['ts', 4, 16, 9, 20],
  ['css', 2, 3, 14, 7],
])('what is found in the %s at %d:%d is told at %d:%d', (ending, line, column, toLine, toColumn) => {
  const problem = { rule: 'r', message: 'm', file: `riot/${file}.${ending}`, line, column }
  const told = inRiotFile(problem, extract(source, file))
  expect(told).toEqual({ ...problem, file, line: toLine, column: toColumn })
})

test('a problem elsewhere keeps its place', () => {
  const problem = { rule: 'r', message: 'm', file: 'src/core/index.ts', line: 1, column: 1 }
  expect(inRiotFile(problem, extract(source, file))).toBe(problem)
})

describe('putting back', () => {
  test('what did not change changes nothing but blank lines at the ends', () => {
    const [script, style] = extract(source, file)
    const back = putBack(putBack(source, style.block, style.code), script.block, script.code)
    expect(back).toBe(source.replace('<script lang="ts">\n\n', '<script lang="ts">\n'))
  })

  test('a block that stood elsewhere is moved to its place', () => {
    const crooked = '  <script>\nlet a\n\n  let b\n</script>'
    const [{ block, code }] = extract(crooked, file)
    expect(putBack(crooked, block, code)).toBe('  <script>\n    let a\n\n      let b\n  </script>')
  })
})
