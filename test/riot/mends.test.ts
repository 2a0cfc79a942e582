import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { compile } from '@riotjs/compiler'
import { rollup } from '@rollup/wasm-node'
import { build, transform } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import webpack from 'webpack'
import { karuiEsbuild, karuiRollup, MendRiot, mend } from '../../src/build/mend-riot.js'
import { policies } from '../../src/build/policies.js'
import { mends, runtimeMends } from '../../src/riot/mends.js'

const root = join(__dirname, '../..')
const inRiot = (file: string) => join(root, 'node_modules/riot', file)
const sourceAt = (path: string) => `${path}.ts`
const sourceOf = (file: string) => readFileSync(inRiot(file), 'utf8')

/** Shows text, rows and an SVG part, so that both of Riot's sinks are used. */
const component = compile(`
<x-part>
  <p each={ row in props.rows }>{ row }</p>
  <svg viewBox="0 0 10 10"><circle each={ r in props.radii } r={ r }/></svg>
</x-part>`).code.replace('export default', 'const part =')

const page = `
import { __, component, register } from 'riot'
export const { globals } = __
export { register }
${component}
const make = component(part)
const show = (root) => make(root, { rows: ['one', 'two'], radii: [1, 2, 3] })
const text = document.body.appendChild(document.createElement('main'))
show(text)
const gone = []
export const comeAndGo = (times) => {
  for (let i = 0; i < times; i++) {
    const instance = show(document.createElement('div'))
    gone.push(new WeakRef(instance))
    instance.unmount()
  }
}
export const alive = () => gone.filter((instance) => instance.deref()).length`

async function bundle(list: typeof mends) {
  const result = await build({
    stdin: { contents: page, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parts',
    plugins: [karuiEsbuild(list)],
  })
  return result.outputFiles[0].text
}

const every = [...new Set([...mends, ...runtimeMends])]

describe('every mend', () => {
  test.each(every)('$name fits the installed Riot at one place', ({ file, ...rest }) => {
    const source = sourceOf(file)
    expect(mend(source, inRiot(file), [{ file, ...rest }])).not.toBe(source)
  })

  test.each(every)('$name is refused by a Riot that changed there', (entry) => {
    const found =
      /memoize|innerHTML|manageComponentLifecycle|componentAPI|templateFn|toUpperCase|cssManager|selector|IS_PURE_SYMBOL|[pP]ure components|already registered|reduce|panic|MOCKED_TEMPLATE_INTERFACE|createComponentFromWrapper/g
    const changed = sourceOf(entry.file).replace(found, 'changed')
    const act = () => mend(changed, inRiot(entry.file), [entry])
    expect(act).toThrow(`karui: the mend "${entry.name}" fits riot/${entry.file} at 0 places`)
  })

  test('a place found twice is refused as well', () => {
    const [entry] = mends
    const twice = sourceOf(entry.file).repeat(2)
    expect(() => mend(twice, inRiot(entry.file))).toThrow('at 2 places')
  })

  test('files that are not Riot’s are left as they are', () => {
    const source = sourceOf(mends[0].file)
    expect(mend(source, `/app/src/${mends[0].file}`)).toBe(source)
    expect(karuiRollup().transform(source, '/app/src/page.js')).toBeNull()
    expect(karuiRollup().transform(source, `C:\\app\\node_modules\\riot\\${mends[0].file}`)?.code).toContain('WeakMap')
  })
})

describe('the webpack plugin', () => {
  const compileWith = (plugin: MendRiot, alias = {}) =>
    new Promise<string>((resolve, reject) => {
      const compiler = webpack({
        mode: 'development',
        devtool: false,
        context: root,
        entry: `data:text/javascript,export { __, component, register } from ${JSON.stringify(inRiot('esm/riot.js'))}`,
        resolve: { alias },
        // Our own sources are not JavaScript yet.
        externals: ({ request }, done) =>
          done(null, request?.match(/src.(?:template|riot).\w+\.ts$/) ? 'var ours' : undefined),
        plugins: [plugin],
      })
      let code = ''
      // Nothing is written: the code is taken where it would be.
      compiler.hooks.shouldEmit.tap('test', ({ assets }) => {
        code = String(assets['main.js'].source())
        return false
      })
      compiler.run((error) => (error ? reject(error) : resolve(code)))
    })

  test('mends what it bundles', async () => {
    const code = await compileWith(new MendRiot(mends))
    for (const sign of ['memoizeByBindings', 'templatesFor)(known)', 'add: unchanged']) expect(code).toContain(sign)
  })

  test('leaves styles to Riot unless told', async () => {
    expect(await compileWith(new MendRiot())).toContain('getStyleNode().innerHTML')
  })

  test('stops when a mend does not fit', async () => {
    const failing = runtimeMends.map((entry) => ({ ...entry, find: 'no such code' }))
    await expect(compileWith(new MendRiot(failing))).rejects.toThrow('karui: the mend "instance leak" fits')
  })

  test('stops when Riot comes from files it does not know', async () => {
    const alias = { [inRiot('esm/riot.js')]: inRiot('cjs/riot.cjs') }
    await expect(compileWith(new MendRiot(), alias)).rejects.toThrow('get-root-computed-attribute-names.js')
  })
})

/** What each bundler makes of a text, found beside the repository's packages. */
const bundlers = {
  esbuild: async (contents: string, list = runtimeMends) => {
    const stdin = { contents, resolveDir: root }
    const options = { bundle: true, write: false as const, logLevel: 'silent' as const }
    const { outputFiles } = await build({ ...options, stdin, plugins: [karuiEsbuild(list)] })
    return outputFiles[0]!.text
  },
  rollup: async (contents: string, list = runtimeMends) => {
    const entry = {
      name: 'entry',
      resolveId: (id: string) => (id === 'entry' ? id : id === 'riot' ? inRiot('esm/riot.js') : null),
      load: (id: string) => (id === 'entry' ? contents : null),
    }
    // What is installed is JavaScript; the sources here are not yet.
    const typescript = {
      name: 'typescript',
      resolveId: (id: string, from?: string) =>
        from?.includes('/src/') && /^\.\.?\//.test(id) ? sourceAt(join(from, '..', id)) : null,
      transform: async (code: string, id: string) =>
        id.endsWith('.ts') ? { code: (await transform(code, { loader: 'ts' })).code, map: null } : null,
    }
    const made = await rollup({ input: 'entry', onLog: () => {}, plugins: [entry, typescript, karuiRollup(list)] })
    return (await made.generate({ format: 'es' })).output[0].code
  },
}

describe.each(Object.entries(bundlers))('the plugin for %s', (_, bundled) => {
  const app = "import { component } from 'riot'; globalThis.made = component"

  test('mends what it bundles', async () => {
    const code = await bundled(app, mends)
    for (const sign of ['memoizeByBindings', 'DirectTemplate', 'camelCased']) expect(code).toContain(sign)
    expect(code).not.toContain('getStyleNode().innerHTML')
    expect(await bundled(app)).toContain('getStyleNode().innerHTML')
  })

  test('stops when a mend does not fit', async () => {
    const [leak, ...others] = runtimeMends
    await expect(bundled(app, [{ ...leak!, find: 'no such code' }, ...others])).rejects.toThrow(
      'karui: the mend "instance leak" fits',
    )
  })

  test('stops when a file that needs mending was not among those of Riot', async () => {
    const moved = [...runtimeMends, { ...runtimeMends[0]!, file: 'esm/utils/moved.js' }]
    await expect(bundled(app, moved)).rejects.toThrow(
      'karui: Riot is bundled, but not from the files that need mending: riot/esm/utils/moved.js (instance leak) was never read.',
    )
  })

  test.each([
    'cjs/riot.cjs',
    'riot.js',
    'riot+compiler.js',
    'riot.min.js',
    'riot+compiler.min.js',
  ])('stops when Riot is bundled from riot/%s', async (file) => {
    await expect(bundled(`import ${JSON.stringify(inRiot(file))}`)).rejects.toThrow(
      /Riot is bundled, but not from the files that need mending: .*get-root-computed-attribute-names\.js/,
    )
  })

  test('says nothing where Riot is not bundled', async () => {
    expect(await bundled('globalThis.made = 1')).toContain('globalThis.made = 1')
  })
})

test('esbuild stops at `require("riot")`, which is another build of it', async () => {
  await expect(bundlers.esbuild('globalThis.made = require("riot").component')).rejects.toThrow('was never read')
})

describe('in a browser', () => {
  let browser: Browser
  let tab: Page
  beforeAll(async () => {
    browser = await chromium.connect(process.env.KARUI_TEST_BROWSER as string)
  })
  beforeEach(async () => {
    tab = await browser.newPage()
  })
  afterEach(() => tab.close())
  afterAll(() => browser?.close())

  async function aliveAfter(script: string) {
    await tab.addScriptTag({ content: script })
    const devtools = await tab.context().newCDPSession(tab)
    await tab.evaluate('parts.comeAndGo(300)')
    await devtools.send('HeapProfiler.collectGarbage')
    return tab.evaluate('parts.alive()')
  }

  test('unmounted components are collected, all 300 of 300', async () => {
    expect(await aliveAfter(await bundle(mends))).toBe(0)
  })

  test('and that test can fail: Riot as it comes keeps them', async () => {
    expect(await aliveAfter(await bundle([]))).toBe(300)
  })

  /** Opens a page under karui's policy with the scripts given, and returns what the browser objects to. */
  async function underPolicy(...scripts: string[]) {
    const objections: string[] = []
    tab.on('console', (message) => objections.push(message.text()))
    tab.on('pageerror', (error) => objections.push(error.message))
    await tab.route('http://karui.test/**', (route) => {
      const path = new URL(route.request().url()).pathname
      const script = scripts[Number(path.slice(1).replace('.js', ''))]
      if (path.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: script })
      const tags = scripts.map((_, i) => `<script src="${i}.js"></script>`).join('')
      return route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': policies.strict },
        body: `<!doctype html><link rel="icon" href="data:image/png;base64,"><body>${tags}`,
      })
    })
    await tab.goto('http://karui.test/')
    return objections
  }
  const shown = () => tab.locator('main').allInnerTexts()

  test('a page under strict CSP and Trusted Types is drawn without a violation', async () => {
    expect(await underPolicy(await bundle(mends))).toEqual([])
    expect((await shown()).map((text) => text.split(/\s+/))).toEqual([['one', 'two']])
    expect(await tab.locator('svg circle').count()).toBe(3)
  })

  test('two bundles on one page share the policy', async () => {
    const script = await bundle(mends)
    expect(await underPolicy(script, script)).toEqual([])
    expect(await shown()).toHaveLength(2)
  })

  test('a policy name that somebody else has taken does not stop the script', async () => {
    const taken = "trustedTypes.createPolicy('karui', {}); trustedTypes.createPolicy = () => { throw new TypeError() }"
    await tab.addScriptTag({ content: `${taken};${await bundle(mends)}` })
    expect(await shown()).toHaveLength(1)
  })

  test('and those tests can fail: Riot as it comes is refused', async () => {
    expect(await underPolicy(await bundle([]))).not.toEqual([])
    expect(await tab.locator('p').count()).toBe(0)
  })
})
