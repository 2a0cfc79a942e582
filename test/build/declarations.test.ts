import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { componentFiles } from '../../src/build/files.js'
import { consumer } from './consumer'
import { dist, readDist } from './dist'

const { check } = consumer('declarations')

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
  expect(check(code, { how })).toBe('')
}, 120_000)

test.each(['bundler', 'nodenext'] as const)('a component by its name, and as a source, has its types (%s)', (how) => {
  const code = `import Badge, { type BadgeProps } from 'karui/components/badge'
    import List, { type ListRow } from 'karui/riot/lists/list.riot'
    const props: BadgeProps = { value: 3 }
    const row: ListRow = { label: 'Door' }
    console.log(Badge.name, List.name, props, row)`
  expect(check(code, { how })).toBe('')
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

test.each(['bundler', 'nodenext'] as const)('a page with the classic script knows the global (%s)', (how) => {
  const code = `/// <reference types="karui/global" />
    karui.toast('Saved')
    karui.theme({ scheme: 'dark' })
    karui.icons({ rocket: 'M0 0h24' })
    karui.locale({ close: 'Schließen' })
    window.karui.confirm('Delete?').then((answer: boolean) => console.log(answer))`
  expect(check(code, { how })).toBe('')
}, 120_000)

test('a page is told of what the global has not', () => {
  const code = `import type {} from 'karui/global'
    karui.toats('Saved')
    karui.theme({ scheme: 'pink' })`
  expect(check(code)).toMatch(/TS2551.*'toats'[\s\S]*TS2322.*"pink"/)
}, 120_000)

test('an application without the classic script has no such global', () => {
  expect(check(`import type {} from 'karui'\nkarui.toast('Saved')`)).toMatch(/TS2304.*'karui'/)
}, 120_000)

test.each(['bundler', 'nodenext'] as const)('the plugins for bundlers fit these (%s)', (how) => {
  const code = `import type { Plugin } from 'esbuild'
    import { karuiEsbuild, karuiRollup, type Mend, MendRiot, mend } from 'karui/mend-riot'
    import type { Plugin as RollupPlugin } from '@rollup/wasm-node'
    import type { Configuration } from 'webpack'
    export const configuration: Configuration = { plugins: [new MendRiot()] }
    export const plugins: Plugin[] = [karuiEsbuild()]
    export const others: RollupPlugin[] = [karuiRollup()]
    export const list: Mend[] = []
    export const text: string = mend('', '/node_modules/riot/esm/riot.js', list)`
  expect(check(code, { how, more: { skipLibCheck: true, types: ['node'] } })).toBe('')
}, 120_000)

test('and need no bundler to be there', () => {
  const text = readDist('types/src/build/mend-riot.d.ts')
  expect([...text.matchAll(/(?:from|import\() *['"]([^.'"][^'"]*)/g)]).toEqual([])
})

test('style sheets and define entries can be imported for their effects', () => {
  const code = `import 'karui/karui.css'
    import 'karui/css/foundation.css'
    import 'karui/define/button'`
  expect(check(code, { more: { noUncheckedSideEffectImports: true } })).toBe('')
}, 120_000)

test('a define entry brings the types of the elements along', () => {
  const code = `import 'karui/define/sheet'
    document.querySelector('k-sheet')!.show()
    document.querySelector('k-sheet')!.side = 'left'`
  expect(check(code, { how: 'nodenext' }).match(/TS\d+.*/g)).toEqual([expect.stringMatching(/TS2322.*"left"/)])
}, 120_000)
