import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { root } from '../../src/build/files.js'
import { missingPackages } from '../../src/build/install.js'

const lock = {
  '': { version: '0.1.0' },
  'node_modules/riot': { version: '10.1.6' },
  'node_modules/webpack': { version: '5.0.0' },
  'node_modules/@swc/core-darwin-arm64': { version: '1.16.18', optional: true },
}
let repository: string

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'karui-install-'))
  writeFileSync(join(repository, 'package-lock.json'), JSON.stringify({ packages: lock }))
})
afterEach(() => rmSync(repository, { recursive: true }))

function install(packages: Record<string, { version: string }>): void {
  mkdirSync(join(repository, 'node_modules'))
  writeFileSync(join(repository, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

test('on a fresh clone everything but the optional is missing', () => {
  expect(missingPackages(repository)).toEqual(['node_modules/riot', 'node_modules/webpack'])
})

test('nothing is missing where the versions are those of the lock', () => {
  install({ 'node_modules/riot': { version: '10.1.6' }, 'node_modules/webpack': { version: '5.0.0' } })
  expect(missingPackages(repository)).toEqual([])
})

test('another version counts as missing, of an optional package too', () => {
  install({
    'node_modules/riot': { version: '10.1.5' },
    'node_modules/webpack': { version: '5.0.0' },
    'node_modules/@swc/core-darwin-arm64': { version: '1.16.17' },
  })
  expect(missingPackages(repository)).toEqual(['node_modules/riot', 'node_modules/@swc/core-darwin-arm64'])
})

describe('installMissing', () => {
  const script = pathToFileURL(join(root, 'src/build/install.js')).href
  const code = `const { installMissing } = await import('${script}'); console.log('answer: ' + installMissing('.'))`
  const cache = { npm_config_cache: '.npm', npm_config_offline: 'true' }

  /** In a process of its own, which takes the environment and whose npm may print. */
  function run(env: Record<string, string>) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, ...cache, ...env },
    })
    return { answer: stdout.match(/^answer: (.*)$/m)?.[1], printed: stdout + stderr }
  }

  /** @returns what npm printed */
  const npm = (...words: string[]) =>
    spawnSync('npm', words, {
      cwd: repository,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, ...cache, NODE_ENV: '', npm_config_omit: '', npm_config_include: '' },
    })

  /** A repository of three packages, each in an archive beside it, so that no registry is asked. */
  function fixture() {
    const kinds = { daily: 'dependencies', tool: 'devDependencies', extra: 'optionalDependencies' }
    const own = { name: 'fixture', version: '1.0.0', private: true }
    for (const name of Object.keys(kinds)) {
      mkdirSync(join(repository, name))
      writeFileSync(join(repository, name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }))
      npm('pack', `./${name}`, '--silent')
    }
    const lists = Object.entries(kinds).map(([name, kind]) => [kind, { [name]: `file:${name}-1.0.0.tgz` }])
    writeFileSync(join(repository, 'package.json'), JSON.stringify({ ...own, ...Object.fromEntries(lists) }))
    rmSync(join(repository, 'package-lock.json'))
    const { stderr } = npm('install', '--package-lock-only', '--silent')
    if (!existsSync(join(repository, 'package-lock.json'))) throw new Error(stderr)
  }

  test.each<Record<string, string>>([
    { NODE_ENV: '' },
    { NODE_ENV: 'production' },
    { npm_config_omit: 'dev' },
    { npm_config_omit: 'optional' },
  ])('installs everything, also those for development (%j)', (env) => {
    fixture()
    expect(missingPackages(repository)).toEqual(['node_modules/daily', 'node_modules/tool'])
    const { answer, printed } = run(env)
    expect([answer, printed]).toEqual(['true', expect.stringContaining('Installing 2 packages ...')])
    for (const name of ['daily', 'tool', 'extra'])
      expect(existsSync(join(repository, 'node_modules', name, 'package.json'))).toBe(true)
    expect(run(env)).toEqual({ answer: 'true', printed: 'answer: true\n' })
  }, 60_000)

  test('answers by what is there, not by what npm says of itself', () => {
    writeFileSync(join(repository, 'npm.js'), '')
    const { answer, printed } = run({ npm_execpath: join(repository, 'npm.js') })
    expect(answer).toBe('false')
    expect(printed).toContain('npm has left out 2 packages, node_modules/riot among them.')
  })

  test('answers false where npm fails', () => {
    writeFileSync(join(repository, 'npm.js'), 'console.error("npm says why"); process.exit(1)')
    const { answer, printed } = run({ npm_execpath: join(repository, 'npm.js') })
    expect([answer, printed]).toEqual(['false', 'Installing 2 packages ...\nanswer: false\nnpm says why\n'])
  })
})

test('npm run build asks for what is missing before it needs any of it', () => {
  cpSync(join(root, 'src/build/install.js'), join(repository, 'src/build/install.js'))
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(repository, 'package.json'), JSON.stringify({ type: 'module', scripts }))
  writeFileSync(join(repository, 'npm.js'), 'console.error("npm says why"); process.exit(1)')
  const options = { cwd: repository, encoding: 'utf8', shell: true } as const
  const env = { ...process.env, npm_execpath: join(repository, 'npm.js') }
  const { status, stdout, stderr } = spawnSync(scripts.build, { ...options, env })
  expect([status, stdout, stderr]).toEqual([1, 'Installing 2 packages ...\n', 'npm says why\n'])
})

/** As npm compares it with what each package asks for. */
test('every package of the lock runs on the oldest Node that is promised', () => {
  const { satisfies } = createRequire(join(root, 'package.json'))('semver')
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { engines?: { node?: string }; optional?: boolean }>
  }
  expect(engines.node).toMatch(/^>=\d+\.\d+$/)
  const oldest = `${engines.node.slice(2)}.0`
  // npm leaves the optional out where they do not fit; but the tests need the Chromium.
  const needed = Object.entries(packages).filter(([name, { optional }]) => !optional || name.endsWith('/chromium'))
  expect(needed.some(([name]) => name === 'node_modules/@sparticuz/chromium')).toBe(true)
  const refusing = needed.filter(([, entry]) => entry.engines?.node && !satisfies(oldest, entry.engines.node))
  expect(refusing).toEqual([])
})
