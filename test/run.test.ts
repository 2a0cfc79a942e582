/**
 * The closing lines of `npm test` and its exit code, which others read: test/run.js itself, in a folder where what it
 * starts (check, build, engines, the tests) is small and does as it is told.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Copy, copyOf } from './build/copy'

const real = ['test/run.js', 'test/support/browsers.js', 'src/build/install.js', 'package.json', 'package-lock.json']
let copy: Copy

beforeAll(() => {
  copy = copyOf(real)
  write('test/jest.config.js', "export default { rootDir: '..', testMatch: ['<rootDir>/test/*.test.cjs'] }")
})
afterAll(() => copy.remove())

/** Everything goes well: one check, one build, two tests, five checks in other engines. */
beforeEach(() => {
  write('src/build/check.js', '')
  write('src/build/build.js', '')
  write('test/sound.test.cjs', "test('one', () => {}); test('two', () => {})")
  write('test/other.test.cjs', "test('three', () => {})")
  write(
    'test/engines/contract.js',
    leaving({ passed: 5, failed: 0, notRun: ['Firefox was not found', 'nor was WebKit'] }),
  )
})

function write(file: string, code: string) {
  const place = path.join(copy.folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, code)
}

/** A step that leaves a tally of its own. */
const leaving = (tally: object, code = 0) =>
  `import { writeFileSync } from 'node:fs'
  writeFileSync(process.env.KARUI_TALLY, '${JSON.stringify(tally)}')
  process.exitCode = ${code}`

/** @returns all that was printed, errors too, in its order */
function run(selection: string[] = [], env: Record<string, string> = {}) {
  const log = path.join(copy.folder, 'printed.txt')
  const printed = openSync(log, 'w')
  // Nothing starts it: what is named must only be a program.
  const own = { KARUI_CHROMIUM: process.execPath, ...env }
  const { status } = spawnSync(process.execPath, ['test/run.js', ...selection], {
    cwd: copy.folder,
    stdio: ['ignore', printed, printed],
    env: { ...process.env, ...own },
  })
  closeSync(printed)
  const text = readFileSync(log, 'utf8')
  return { status, text, closing: text.split('\n\n').at(-1) }
}

describe('npm test', () => {
  test('ends with what was not run, then with the sum alone on the last line, and with 0', () => {
    const { status, closing } = run()
    expect(closing).toBe('not run: Firefox was not found\nnot run: nor was WebKit\n10 passed, 0 failed\n')
    expect(status).toBe(0)
  })

  test('says nothing of engines where all ran', () => {
    write('test/engines/contract.js', leaving({ passed: 5, failed: 0 }))
    expect(run()).toMatchObject({ status: 0, closing: '10 passed, 0 failed\n' })
  })

  test('without a Chromium says so once, runs no test, and fails', () => {
    const { status, text, closing } = run([], { KARUI_CHROMIUM: '/nope' })
    expect(text.match(/Chromium|CHROMIUM/g)).toHaveLength(1)
    expect(text).toContain('\nKARUI_CHROMIUM names /nope, which is not an executable file.\n')
    expect(text).not.toMatch(/> jest|> engines/)
    expect([closing, status]).toEqual(['2 passed, 1 failed\n', 1])
  })

  test.each([
    ['a test', 'test/other.test.cjs', "test('off', () => { throw new Error('no') })", '9 passed, 1 failed'],
    ['a skipped test', 'test/other.test.cjs', "test.skip('off', () => {})", '9 passed, 1 failed'],
    ['an unwritten test', 'test/other.test.cjs', "test.todo('off')", '9 passed, 1 failed'],
    ['a test file that does not load', 'test/other.test.cjs', "throw new Error('no')", '9 passed, 1 failed'],
    ['the check', 'src/build/check.js', 'process.exit(1)', '9 passed, 1 failed'],
    ['an engine', 'test/engines/contract.js', leaving({ passed: 4, failed: 1 }, 1), '9 passed, 1 failed'],
    ['an engine that dies', 'test/engines/contract.js', 'process.exit(1)', '5 passed, 1 failed'],
    [
      'an engine that dies late',
      'test/engines/contract.js',
      leaving({ passed: 5, failed: 0 }, 1),
      '10 passed, 1 failed',
    ],
  ])('counts as failed, and fails for, %s', (_, file, code, sum) => {
    write(file, code)
    const { status, text } = run()
    expect([text.trimEnd().split('\n').at(-1), status]).toEqual([sum, 1])
  })

  test('runs nothing where packages are missing and do not come', () => {
    const lock = readFileSync(path.join(copy.folder, 'package-lock.json'), 'utf8')
    write('package-lock.json', lock.replace('"node_modules/riot"', '"node_modules/none"'))
    write('npm.js', '')
    const { status, text, closing } = run([], { npm_execpath: path.join(copy.folder, 'npm.js') })
    write('package-lock.json', lock)
    expect(text).not.toMatch(/^> /m)
    expect([closing, status]).toEqual(['0 passed, 1 failed\n', 1])
  })

  test('runs no test of what was not built', () => {
    write('src/build/build.js', 'process.exit(1)')
    const { status, text, closing } = run()
    expect(text).not.toMatch(/> jest|> engines/)
    expect([closing, status]).toEqual(['1 passed, 1 failed\n', 1])
  })

  test('fails where jest does without a failed test', () => {
    const teardown = "globalTeardown: '<rootDir>/test/teardown.cjs'"
    write('test/teardown.cjs', "module.exports = () => { throw new Error('no') }")
    const config = readFileSync(path.join(copy.folder, 'test/jest.config.js'), 'utf8')
    write('test/jest.config.js', config.replace('{ ', `{ ${teardown}, `))
    const { status, text } = run()
    write('test/jest.config.js', config)
    expect(text).toMatch(/\n\d+ passed, 1 failed\n$/)
    expect(status).toBe(1)
  })
})

describe('npm test -- <selection>', () => {
  test('builds and runs the tests of that name, and nothing else', () => {
    const { status, text, closing } = run(['sound'])
    expect(text.match(/^> .*/gm)).toEqual(['> build', '> jest'])
    expect([closing, status]).toEqual(['3 passed, 0 failed\n', 0])
  })

  test('does not count what a name leaves out, and fails where nothing is left', () => {
    expect(run(['sound', '-t', 'one'])).toMatchObject({ status: 0, closing: '2 passed, 0 failed\n' })
    expect(run(['nothing-of-that-name'])).toMatchObject({ status: 1, closing: '1 passed, 1 failed\n' })
  })
})
