import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { componentFiles, root } from '../../src/build/files.js'
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

describe('installed from the tarball, with nothing but Riot and TypeScript', () => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const packages = ['riot', '@riotjs/compiler', 'typescript'].map((name) => `${name}@${devDependencies[name]}`)
  const shell = process.platform === 'win32'
  let folder: string
  const npm = (options: string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync('npm', options, { cwd, encoding: 'utf8', shell })
    if (status !== 0) throw new Error(`npm ${options.join(' ')}\n${stdout}${stderr}`)
    return stdout
  }
  const run = (options: string[]) => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no', '--', ...options], {
      cwd: folder,
      encoding: 'utf8',
      shell,
    })
    return { status, printed: stdout + stderr }
  }
  const app = (label: string) => `<my-app>
  <k-card label={ props.title }>
    <k-button size="${label}" block={ true } onclick={ leave }>{ props.title }</k-button>
  </k-card>
  <script lang="ts">
    import type { RiotComponent } from 'riot'
    import { Button, Card } from 'karui'
    import { component, type Kit } from 'karui/core'

    export interface App extends RiotComponent<{ title: string }>, Kit {
      leave(): void
    }
    export default component<App>(() => ({ leave() { this.emit('leave') } }), { kButton: Button, kCard: Card })
  </script>
</my-app>
`

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'karui-installed-'))
    const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'app', type: 'module' }))
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', path.join(folder, filename), ...packages], folder)
    const compilerOptions = {
      ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'] },
      ...{ strict: true, types: [], rootDir: 'src', outDir: 'out' },
    }
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    mkdirSync(path.join(folder, 'src'))
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('an application of every component is built', () => {
    const imports = componentFiles().map((file) => `import 'karui/define/${path.basename(file, '.riot')}'`)
    const code = `import * as kit from 'karui'\nimport { define, toast } from 'karui/core'
      export const names = Object.keys(kit)\ndefine(kit.Button)\ntoast('Saved')
      export const sheet = (): boolean | undefined => document.querySelector('k-sheet')!.open`
    writeFileSync(path.join(folder, 'src/main.ts'), [...imports, code].join('\n'))
    expect(run(['tsc'])).toEqual({ status: 0, printed: '' })
    expect(existsSync(path.join(folder, 'out/main.js'))).toBe(true)
  }, 120_000)

  test('karui-check finds what is wrong in its templates, also in what it gives to components of the kit', () => {
    writeFileSync(path.join(folder, 'src/app.riot'), app('lg'))
    expect(run(['karui-check'])).toEqual({ status: 0, printed: '' })
    writeFileSync(path.join(folder, 'src/app.riot'), app('enormous'))
    const { status, printed } = run(['karui-check'])
    expect(printed).toMatch(/^src\/app\.riot\(3,15\): error TS2322: Type '"enormous"' is not assignable to .*\n$/)
    expect(status).toBe(1)
  }, 120_000)

  test('and writes declarations that others compile with', () => {
    writeFileSync(path.join(folder, 'src/app.riot'), app('lg'))
    writeFileSync(
      path.join(folder, 'src/plain.riot'),
      '<my-plain><slot item={ state.n }/><script>export default { state: { n: 1 } }</script></my-plain>',
    )
    const user = "import Plain from './plain.riot'\nexport const plain = Plain\n"
    writeFileSync(path.join(folder, 'src/plain-user.ts'), user)
    expect(run(['karui-check', '--declaration', '--outDir', 'types'])).toEqual({ status: 0, printed: '' })
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import App, { type App as Instance } from './types/app.riot'\nimport Plain from './types/plain.riot'
      import { plain } from './types/plain-user'
      export const title: Instance['props']['title'] = 1\nexport const all = [App, Plain, plain]`,
    )
    const strict = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler']
    const { printed } = run(['tsc', ...strict, '--ignoreConfig', 'use.ts'])
    expect(printed).toBe("use.ts(4,20): error TS2322: Type 'number' is not assignable to type 'string'.\n")
  }, 120_000)
})
