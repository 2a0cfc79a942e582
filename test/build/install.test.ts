import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
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
