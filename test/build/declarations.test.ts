import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { componentFiles, root } from '../../src/build/files.js'
import { dist } from './dist'

const work = path.join(root, '.cache/consumer')

/** Strict TypeScript of an application that knows the built package alone. */
function check(code: string, how: 'bundler' | 'nodenext' = 'bundler'): string {
  mkdirSync(work, { recursive: true })
  const compilerOptions = {
    target: 'es2022',
    module: how === 'nodenext' ? how : 'esnext',
    moduleResolution: how,
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    noEmit: true,
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

test.each(['bundler', 'nodenext'] as const)('a strict application compiles, its libraries checked too (%s)', (how) => {
  const code = `import { Button, type ButtonProps, type ListRow, type MeterPart, Sheet, type SheetProps } from 'karui'
    import { define } from 'karui/core'
    const button: ButtonProps = { size: 'lg' }
    const sheet: Pick<SheetProps, 'label'> = { label: 'Sort by' }
    define(Button)
    const row: ListRow = { label: 'Door' }
    const part: MeterPart = { label: 'Pass', value: 3 }
    console.log(button, sheet, row, part, Sheet.name)`
  expect(check(code, how)).toBe('')
}, 120_000)

test('a wrong value of a prop is found', () => {
  const code = `import type { ButtonProps } from 'karui'
    export const button: ButtonProps = { size: 'enormous' }`
  expect(check(code)).toMatch(/TS2322.*"enormous"/)
}, 120_000)

test('a page knows the props, methods and events of the elements', () => {
  const code = `import type {} from 'karui/elements'
    const sheet = document.querySelector('k-sheet')!
    sheet.label = 'Sort by'
    sheet.show()
    sheet.addEventListener('cancel', (event) => event.detail.reason === 'escape' && event.preventDefault())
    sheet.addEventListener('pointerdown', (event) => event.clientX)
    const element: HTMLElement = document.createElement('k-field')
    document.createElement('k-field').value = element.title`
  expect(check(code)).toBe('')
}, 120_000)

test('a page is told of a wrong one', () => {
  const code = `import type {} from 'karui/elements'
    document.querySelector('k-sheet')!.side = 'left'
    document.querySelector('k-list')!.show()`
  expect(check(code)).toMatch(/TS2322.*"left"[\s\S]*TS2339.*'show'/)
}, 120_000)
