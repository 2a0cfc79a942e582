import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { extract, inRiotFile, putBack } from '../../src/build/biome.js'
import { type Copy, copyOf } from './copy'

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

describe('npm run check', () => {
  const configurations = ['package.json', 'tsconfig.json', 'biome.jsonc', 'stylelint.config.js', '.gitignore']
  let copy: Copy
  beforeAll(() => {
    copy = copyOf(['src', 'components', 'stories', ...configurations])
    mkdirSync(path.join(copy.folder, 'test/fixtures'), { recursive: true })
  })
  afterAll(() => copy.remove())

  function check() {
    const script = path.join(copy.folder, 'src/build/check.js')
    const { stdout, status } = spawnSync(process.execPath, [script], { cwd: copy.folder, encoding: 'utf8' })
    return { printed: stdout, status }
  }
  const steps = (answer: string) =>
    new RegExp(`^lint and format: ${answer} [^]*^styles: ${answer} [^]*^types: ${answer} `, 'm')

  test('is content with the repository, and tells each fault that is seeded with its place', () => {
    const sound = check()
    expect(sound).toEqual({ printed: expect.stringMatching(steps('ok')), status: 0 })

    const badge = 'components/feedback/badge.riot'
    copy.edit(badge, '<script lang="ts">\n', '<script lang="ts">\n    export const seeded: number = "one"\n')
    copy.edit(
      badge,
      '@layer karui.components {\n',
      `@layer karui.components {
      .page-header {
        margin-left: var(--k-space-2);
        color: #fff;
      }
`,
    )
    copy.edit('components/layout/card.riot', '{ props.label }', '{ props.lable }')
    copy.edit('src/models/math.ts', 'export ', "export const seeded: number = 'one'\nexport ")
    copy.edit('src/core/words.ts', 'export ', 'export const seeded = [1,2]\ndebugger\nexport ')

    const { printed, status } = check()
    const told = printed.split('\n').map((line) => line.trim())
    const at = (file: string, text: string) => {
      const lines = readFileSync(path.join(copy.folder, file), 'utf8').split('\n')
      return `${file}:${lines.findIndex((line) => line.includes(text)) + 1}:`
    }
    for (const [start, rest] of [
      [`${badge}(${at(badge, 'seeded').split(':')[1]},`, 'error TS2322'],
      [
        `components/layout/card.riot(${at('components/layout/card.riot', 'props.lable').split(':')[1]},`,
        'error TS2551',
      ],
      [at(badge, 'margin-left'), 'property-disallowed-list'],
      [at(badge, '#fff'), 'color-no-hex'],
      [at(badge, '.page-header'), 'karui/own-selectors'],
      [`${badge} format`, ''],
      ['src/models/math.ts(', 'error TS2322'],
      [at('src/core/words.ts', 'debugger'), 'lint/suspicious/noDebugger'],
      ['src/core/words.ts format', ''],
    ] as const)
      expect(told).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(start)}.*${rest}`)))
    expect(printed).toMatch(steps('not ok'))
    expect(status).toBe(1)
  }, 240_000)
})

const escaped = (text: string) => text.replace(/[.()[\]]/g, '\\$&')
