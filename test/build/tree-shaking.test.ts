import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { rollup } from '@rollup/wasm-node'
import { build, transform } from 'esbuild'
import webpack from 'webpack'
import { componentFiles, root } from '../../src/build/files.js'
import { arrowsOf } from '../house/imports'
import { dist, readDist } from './dist'

const work = path.join(root, '.cache/tree-shaking')
const index = path.join(dist, 'esm/components/index.js')

/** An application of one component. @returns its path */
const appOf = (name: string) =>
  write(name, `import { ${name} } from '${path.relative(work, index)}'\nconsole.log(${name})\n`)

/** An application that wants one element. @returns its path */
const pageOf = (name: string) =>
  write(`page-${name}`, `import '${path.relative(work, path.join(dist, 'esm/define', `${name}.js`))}'\n`)

function write(name: string, code: string): string {
  mkdirSync(work, { recursive: true })
  const file = path.join(work, `${name}.js`)
  writeFileSync(file, code)
  return file
}

async function withEsbuild(app: string): Promise<string> {
  const options = { bundle: true, minify: true, external: ['riot'], write: false as const }
  const { outputFiles } = await build({ ...options, format: 'esm', entryPoints: [app] })
  return outputFiles[0].text
}

/** As bundlers read the list beside the modules; `*` is all that its patterns have. */
function patternsOf(sideEffects: string[]): RegExp[] {
  const escaped = (text: string) => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
  return sideEffects.map((glob) => new RegExp(`^${glob.split('*').map(escaped).join('[^/]*')}$`))
}

/** What @rollup/plugin-node-resolve does with `sideEffects`. */
const pureModules = {
  name: 'pure-modules',
  transform(_: string, id: string) {
    const { sideEffects } = JSON.parse(readDist('esm/package.json'))
    const place = `./${path.relative(path.join(dist, 'esm'), id).replaceAll('\\', '/')}`
    const mayGo = sideEffects && !place.startsWith('./..')
    return { moduleSideEffects: !mayGo || patternsOf(sideEffects).some((pattern) => pattern.test(place)) }
  },
}

async function withRollup(app: string): Promise<string> {
  const bundle = await rollup({ input: app, external: ['riot'], plugins: [pureModules] })
  return (await bundle.generate({ format: 'es' })).output[0].code
}

async function withWebpack(app: string): Promise<string> {
  const output = { path: path.join(work, 'webpack'), filename: path.basename(app), module: true }
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: app,
    output,
    experiments: { outputModule: true },
    externalsType: 'module',
    externals: { riot: 'riot' },
  })
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve(),
    ),
  )
  return readFileSync(path.join(output.path, output.filename), 'utf8')
}

/** The components in a bundle, by the names in their wrappers. */
const componentsIn = (code: string) =>
  [...new Set([...code.matchAll(/name:\s*["'`]k-([\w-]+)["'`]/g)].map(([, name]) => name))].sort()

/** A component and the ones it is made of. */
function familyOf(file: string): string[] {
  const children = arrowsOf(file).filter(({ to }) => to.endsWith('.riot'))
  return [path.basename(file, '.riot'), ...children.flatMap(({ to }) => familyOf(to))].sort()
}

describe.each([
  ['webpack', withWebpack],
  ['esbuild', withEsbuild],
  ['rollup', withRollup],
])('an application of one component, built by %s', (_, bundle) => {
  test.each([
    ['Badge', 'components/feedback/badge.riot'],
    ['Sheet', 'components/overlays/sheet.riot'],
  ])('has %s and what it is made of', async (name, file) => {
    const code = await bundle(appOf(name))
    expect(componentsIn(code)).toEqual(familyOf(file))
  })

  test('keeps an element that is only imported to be defined', async () => {
    const code = await bundle(pageOf('sheet'))
    expect(componentsIn(code)).toEqual(familyOf('components/overlays/sheet.riot'))
    expect(code).toContain('customElements')
  })

  test('has nothing of the adapter, and leaves Riot to the application', async () => {
    const code = await bundle(appOf('Badge'))
    expect(code).not.toMatch(/customElements|HTMLElement/)
    expect(code).not.toContain('expressionTypes:')
    expect(Buffer.byteLength((await transform(code, { minify: true })).code)).toBeLessThan(4_000)
  })
})

describe('an entry of dist/esm/define', () => {
  const noted = { name: 'noted', setup: noteDefinitions }

  /** In place of the adapter: notes what it is asked to define. */
  function noteDefinitions({ onLoad }: import('esbuild').PluginBuild) {
    const contents = 'export const define = (component) => globalThis.defined.push(component.name)'
    onLoad({ filter: /esm[\\/]src[\\/]element[\\/]index\.js$/ }, () => ({ contents }))
  }

  test.each(componentFiles().map((file) => path.basename(file, '.riot')))('defines k-%s alone', async (name) => {
    const entryPoints = [path.join(dist, 'esm/define', `${name}.js`)]
    const { outputFiles } = await build({ entryPoints, bundle: true, format: 'iife', write: false, plugins: [noted] })
    const page = { defined: [] as string[] }
    runInNewContext(outputFiles[0]!.text, page)
    expect([...page.defined]).toEqual([`k-${name}`])
  })
})
