import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { componentFiles, root } from '../../src/build/files.js'
import { dist } from './dist'

const work = path.join(root, '.cache/consumer')

/** Strict TypeScript of an application that knows the built package alone. */
function check(code: string): string {
  mkdirSync(work, { recursive: true })
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    noEmit: true,
    paths: {
      karui: ['../../dist/types/components/index.d.ts'],
      'karui/core': ['../../dist/types/src/index.d.ts'],
    },
  }
  writeFileSync(path.join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.ts'] }))
  writeFileSync(path.join(work, 'app.ts'), code)
  const tsc = path.join(root, 'node_modules/typescript/lib/tsc.js')
  return spawnSync(process.execPath, [tsc, '-p', work], { cwd: work, encoding: 'utf8' }).stdout
}

test.each(componentFiles())('%s has declarations, and so has its define entry', (file) => {
  expect(existsSync(path.join(dist, 'types', `${file}.d.ts`))).toBe(true)
  expect(existsSync(path.join(dist, 'types/define', `${path.basename(file, '.riot')}.d.ts`))).toBe(true)
})

test('a strict application compiles, its libraries checked too', () => {
  const code = `import { Button, type ButtonProps, Sheet, type SheetProps } from 'karui'
    import { define } from 'karui/core'
    const button: ButtonProps = { size: 'lg' }
    const sheet: Pick<SheetProps, 'label'> = { label: 'Sort by' }
    define(Button)
    console.log(button, sheet, Sheet.name)`
  expect(check(code)).toBe('')
}, 120_000)

test('a wrong value of a prop is found', () => {
  const code = `import type { ButtonProps } from 'karui'
    export const button: ButtonProps = { size: 'enormous' }`
  expect(check(code)).toMatch(/TS2322.*"enormous"/)
}, 120_000)
