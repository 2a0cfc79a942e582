import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { root } from '../../src/build/files.js'
import { command, runCheck } from './run'

jest.setTimeout(120_000)

/** Riot's own users: a folder with packages, a tsconfig.json and sources. */
let folder: string
const save = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}
const config = (more: object = {}, rest: object = {}) =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      types: [],
      ...more,
    },
    ...rest,
  })
const wrong =
  '<my-page>\n  <h1>{ state.titel }</h1>\n  <script lang="ts">\n    export default { state: { title: "a" } }\n  </script>\n</my-page>\n'
const right = wrong.replace('titel', 'title')
const sentence = "Property 'titel' does not exist on type '{ title: string; }'. Did you mean 'title'?"

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'karui-check-'))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  save({ 'tsconfig.json': config() })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const check = (...options: string[]) => runCheck(options, folder)

describe('what is printed', () => {
  test('for other programs is one line each, and the status is that of tsc', () => {
    save({ 'src/page.riot': wrong })
    expect(check()).toMatchObject({ stdout: `src/page.riot(2,15): error TS2551: ${sentence}\n`, status: 1 })
    save({ 'src/page.riot': right })
    expect(check()).toMatchObject({ stdout: '', stderr: '', status: 0 })
  })

  test.each([[['a.ts']], [['a.ts', 'b.ts']]])('for a terminal is what tsc shows (%j)', (files) => {
    const code = 'export const a: number = true\nexport const b: string = 1\n'
    save(Object.fromEntries(files.map((file) => [file, code])))
    const tsc = path.join(root, 'node_modules/typescript/lib/tsc.js')
    const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '--pretty'], { cwd: folder, encoding: 'utf8' })
    expect(check('--pretty').stdout).toBe(stdout)
  })

  test('for a terminal shows the line of the .riot file', () => {
    save({ 'page.riot': wrong })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
    expect(check('--pretty').stdout.replace(/\u001b\[\d*m/g, '')).toBe(
      `page.riot:2:15 - error TS2551: ${sentence}\n\n2   <h1>{ state.titel }</h1>\n                ~~~~~\n\n\nFound 1 error in page.riot:2\n\n`,
    )
  })

  test('the place is the same with line ends of Windows and a byte order mark', () => {
    const text = '<my-page title={ state.titel }>\r\n  <h1>{ state.titel }</h1>\r\n'
    save({ 'page.riot': `\uFEFF${wrong.replace('<my-page>\n  <h1>{ state.titel }</h1>\n', text)}` })
    expect(check().stdout).toBe(['1,24', '2,15'].map((at) => `page.riot(${at}): error TS2551: ${sentence}\n`).join(''))
    expect(check('--pretty').stdout).toContain(`\n\u001b[7m1\u001b[0m <my-page`)
  })

  test('an error in an ordinary file is told once, as tsc tells it', () => {
    save({ 'a.ts': 'export const a: number = "a"\n', 'b.ts': "import './a'\n", 'page.riot': right })
    expect(check().lines).toEqual(["a.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'."])
  })

  test('of a file that cannot be read is one sentence, and none of those that import it', () => {
    save({ 'page.riot': '<my-page>\n  <p>{ 1 + }</p>\n</my-page>' })
    save({ 'main.ts': "import Page, { type PageProps } from './page.riot'\nexport const page: PageProps = Page\n" })
    expect(check().lines).toEqual(['page.riot(2,12): error TS1109: Unexpected token.'])
  })

  test('is of the named files and folders alone', () => {
    save({ 'a/page.riot': wrong, 'b/page.riot': wrong, 'c.ts': 'export const c: number = ""\n' })
    expect(check('a', 'c.ts').lines.map((line) => line.split('(')[0])).toEqual(['a/page.riot', 'c.ts'])
    expect(check('b/page.riot').lines).toHaveLength(1)
  })
})

describe('which files are read', () => {
  test('what tsconfig.json includes, and what that imports', () => {
    save({
      'tsconfig.json': config({ outDir: 'out' }, { include: ['src'], exclude: ['src/old'] }),
      'src/page.riot':
        '<my-page><my-part/><script lang="ts">import myPart from "../parts/part.riot"\nexport default { components: { myPart } }</script></my-page>',
      ...{ 'parts/part.riot': wrong, 'src/old/page.riot': wrong, 'out/page.riot': wrong, 'other.riot': wrong },
    })
    expect(check().lines.map((line) => line.split('(')[0])).toEqual(['parts/part.riot'])
  })

  test('a file that is named, though nothing includes it', () => {
    save({ 'tsconfig.json': config({}, { include: ['src'] }), 'src/page.riot': right, 'other/page.riot': wrong })
    expect(check().stdout).toBe('')
    expect(check('other').lines.map((line) => line.split('(')[0])).toEqual(['other/page.riot'])
  })

  test('a .riot file behind a path of tsconfig.json', () => {
    save({
      'tsconfig.json': config({ paths: { '@/*': ['./src/*'] } }),
      'src/page.riot': right,
      'main.ts': "import Page from '@/page.riot'\nexport const page: number = Page\n",
    })
    expect(check().lines).toEqual([expect.stringMatching(/^main\.ts\(2,14\): error TS2322/)])
  })

  test('a project that is not strict, and what it makes of packages without types', () => {
    save({
      'tsconfig.json': config({ strict: false }),
      'mixin.js': 'export default (one) => one',
      'page.riot':
        '<my-page>{ null }{ state.rows.length }{ state.at?.day }{ call }<script>import mixin from "./mixin.js"\nexport default { ...mixin({}), state: { rows: [], at: undefined }, call() {} }</script></my-page>',
    })
    save({
      'text.riot': '<my-text>{ null }{ undefined }{ call }<script>export default { call() {} }</script></my-text>',
    })
    expect(check().lines).toEqual([expect.stringMatching(/^text\.riot\(1,33\): error TS2345: A function is no text/)])
  })

  test("a project that resolves as Node does, and one with packages in a folder's own node_modules", () => {
    save({
      'tsconfig.json': config({ module: 'nodenext', moduleResolution: 'nodenext' }),
      'app/node_modules/lib/index.d.ts': 'export const size: number',
      'app/node_modules/lib/package.json': '{ "name": "lib", "types": "index.d.ts" }',
      'app/page.riot':
        '<my-page>{ size.length }<script lang="ts">import { size } from "lib"\nexport default { size }</script></my-page>',
    })
    expect(check().lines).toEqual([expect.stringMatching(/^app\/page\.riot\(1,17\): error TS2339/)])
  })
})

describe('what cannot be done is said in one sentence', () => {
  test.each([
    [
      'there is no tsconfig.json',
      () => rmSync(path.join(folder, 'tsconfig.json')),
      /^There is no tsconfig\.json: .*\n$/,
    ],
    [
      'a package is missing',
      () => rmSync(path.join(folder, 'node_modules')),
      /^@riotjs\/compiler is missing: npm install .*\n$/,
    ],
  ])('%s', (_, prepare, said) => {
    save({ 'page.riot': right })
    prepare()
    const { stdout, stderr, status } = check()
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: expect.stringMatching(said), status: 1 })
  })

  test('a file that there is not', () => {
    expect(check('nowhere.riot')).toMatchObject({ stdout: '', stderr: 'There is no nowhere.riot\n', status: 1 })
  })

  test('what is wrong in tsconfig.json is told as tsc tells it', () => {
    save({ 'tsconfig.json': '{ "compilerOptions": { "strict": 1 } }', 'page.riot': right })
    const told = expect.stringMatching(/^tsconfig\.json\(1,\d+\): error TS5024/)
    expect(check().lines).toContainEqual(told)
    expect(check('page.riot').lines).toContainEqual(told)
  })

  test.each([{ include: ['nowhere'] }, { files: [], references: [{ path: './app' }] }])('%j has no files', (rest) => {
    save({ 'tsconfig.json': config({}, rest), 'page.riot': wrong })
    expect(check()).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^tsconfig\.json includes no files/) })
    expect(check('page.riot').lines).toHaveLength(1)
  })

  test('an option that there is not', () => {
    expect(check('--wotch')).toMatchObject({ stderr: expect.stringMatching(/--wotch[\s\S]*karui-check \[/), status: 1 })
  })
})

test('with --watch it checks again when a file is saved, also a new one', async () => {
  save({ 'page.riot': right })
  const run = spawn(process.execPath, [command, '--watch'], { cwd: folder })
  let output = ''
  const said = async (text: string) => {
    for (const end = Date.now() + 60_000; !output.includes(text); await new Promise((done) => setTimeout(done, 50)))
      if (Date.now() > end) throw new Error(`It has not said ${text}, but:\n${output}`)
    output = ''
  }
  run.stdout.on('data', (text) => {
    output += text
  })
  try {
    await said('Found 0 errors. Watching for file changes.')
    save({ 'page.riot': wrong })
    await said(`page.riot(2,15): error TS2551: ${sentence}\nFound 1 error. Watching`)
    save({ 'page.riot': right, 'other.riot': wrong })
    await said(`other.riot(2,15): error TS2551: ${sentence}\nFound 1 error. Watching`)
    rmSync(path.join(folder, 'other.riot'))
    await said('Found 0 errors.')
  } finally {
    run.kill()
  }
}, 240_000)
