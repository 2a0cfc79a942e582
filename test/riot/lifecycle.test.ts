/** A component lives the same with the mended lifecycle as with Riot's own: what its hooks are told, and when. */
import { beforeAll, expect, test } from '@jest/globals'
import { compile } from '@riotjs/compiler'
import { build } from 'esbuild'
import { karuiEsbuild } from '../../src/build/mend-riot.js'
import { mends, runtimeMends } from '../../src/riot/mends.js'
import { type OpenedPage, openPage } from '../support/page'

const hooks = 'onBeforeMount onMounted onBeforeUpdate onUpdated onBeforeUnmount onUnmounted'.split(' ')

/** A component that tells what happens to it. */
const told = (name: string, markup: string, more = '') =>
  compile(`<${name}>${markup}<script>
    export default {
      ${hooks.map((hook) => `${hook}(props, state) { log('${name} ${hook}', props, state, props === this.props, Object.isFrozen(props)) },`).join('\n')}
      ${more}
    }</script></${name}>`).code.replace('export default', `const ${name.replace('x-', '')} =`)

const components = [
  told(
    'x-child',
    '<b class={ props.tone }>{ props.label }{ state.count }</b>',
    `state: { count: 0 }, add() { this.update({ count: this.state.count + 1 }) },
     shouldUpdate(next, now) { log('shouldUpdate', next, now); return next.label !== 'keep' },`,
  ),
  told(
    'x-parent',
    '<x-child label={ state.label } data-kind="static" tone-of={ 1 } onadd={ add }/><x-plain each={ r in state.rows } key={ r } r={ r }/>',
    `components: { 'x-child': child, 'x-plain': plain }, state: { label: 'one', rows: [1, 2] },
     add() { log('add', this.state.label) },`,
  ),
]
/** A second parent of the same child. */
const other = told(
  'x-other',
  '<x-child label={ state.label }/>',
  "components: { 'x-child': child }, state: { label: 'first' },",
)
const plain = compile('<x-plain class="p { props.r }"><i>{ props.r }</i></x-plain>').code.replace(
  'export default',
  'const plain =',
)
const factory = told('x-made', '<u>{ props.title }{ state.n }</u>')
  .replace('exports: {', 'exports: () => ({ state: { n: 1 },')
  .replace(/\},(\s*)template:/, '}),$1template:')

const acts = `
const lines = []
const log = (...words) => lines.push(JSON.stringify(words))
${plain}
${components[0]}
${components[1]}
${factory}
${other}
const root = document.body.appendChild(document.createElement('div'))
root.setAttribute('data-some-thing', 'text')
const shown = () => lines.push(root.outerHTML)
const instance = component(parent)(root, { first: 1 })
shown()
instance.update({ label: 'two', rows: [2, 3] }); shown()
instance.update({ label: 'keep' }); shown()
root.setAttribute('data-some-thing', 'later')
instance.update(); shown()
const inner = root.querySelector('x-child')[Object.getOwnPropertySymbols(root.querySelector('x-child')).find((key) => key.description === 'riot-component')]
const { add } = inner; add(); shown()
inner.props.onadd()
try { inner.props = {}; log('written') } catch (error) { log(error.constructor.name) }
log(Object.keys(inner.props), inner.state, inner.root === root.querySelector('x-child'), inner.slots, inner.name)
instance.unmount(true); shown()
const twins = [1, 2].map((title) => component(made)(root.appendChild(document.createElement('p')), { title }))
twins[0].update({ n: 5 }); shown()
twins.forEach((twin) => twin.unmount()); shown()
const others = [other, { ...other, name: 'x-again' }, parent].map((one) => component(one)(root.appendChild(document.createElement('p'))))
shown()
others.forEach((one) => one.update({ label: 'three', rows: [3] })); shown()
log(others[0].root.localName, inner.slots); others.forEach((one) => one.unmount()); shown()
register('x-child', child)
const [alone] = mount(root.appendChild(document.createElement('x-child')))
component(parent)(root.appendChild(document.createElement('div')))
alone.update({ count: 7 }); shown()
globalThis.lines = lines`

const script = async (list: typeof mends) => {
  const stdin = { contents: `import { component, mount, register } from 'riot'\n${acts}`, resolveDir: process.cwd() }
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [karuiEsbuild(list)],
  })
  return outputFiles[0]!.text
}

async function linesOf(list: typeof mends): Promise<string[]> {
  await page.page.reload()
  await page.page.addScriptTag({ content: await script(list) })
  return page.page.evaluate(() => (globalThis as unknown as { lines: string[] }).lines)
}

let page: OpenedPage
beforeAll(async () => {
  page = await openPage('<!doctype html><title>lifecycle</title><body></body>', { csp: 'relaxed' })
})

test.each([
  ['in the bundle', mends],
  ['in an application', runtimeMends],
])('the mended lifecycle does what Riot’s does (%s)', async (_, list) => {
  const riot = await linesOf([])
  expect(await linesOf(list)).toEqual(riot)
  expect(riot.length).toBeGreaterThan(30)
})
