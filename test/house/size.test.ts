import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { build, type Plugin } from 'esbuild'
import budgets from '../../src/build/budgets.json'
import { compile } from '../../src/build/compile.js'
import { apart, dropInFiles, pieces, piecesOf, root } from '../../src/build/files.js'
import { karuiEsbuild } from '../../src/build/mend-riot.js'
import { weigh } from '../../src/build/sizes.js'
import { minify } from '../../src/build/styles.js'
import { mends } from '../../src/riot/mends.js'
import { readDist } from '../build/dist'

const nameOf = (file: string) => path.basename(file, '.riot')
const files = dropInFiles()
const allowed = (name: string) => (budgets.components as Record<string, number>)[name]
const most = (budget: number) => budget + Math.max(Math.round(budget * budgets.tolerance), budgets.scatter)

test.each([
  ['karui', budgets.limit],
  ['karui.all', budgets.limitOfAll],
])('%s.min.js and its sheet are %i bytes at most, brotli 11', (name, limit) => {
  const together = weigh(readDist(`${name}.min.js`)).brotli + weigh(readDist(`${name}.css`)).brotli
  console.log(`${name}.min.js + ${name}.css: ${together} of ${limit}`)
  expect(together).toBeLessThanOrEqual(limit)
})

test.each(apart.map(nameOf))('%s, which is in none of them, is within its own budget', (name) => {
  const together = weigh(readDist(`karui.${name}.min.js`)).brotli + weigh(readDist(`css/${name}.css`)).brotli
  console.log(`karui.${name}.min.js + css/${name}.css: ${together}`)
  expect(together).toBeLessThanOrEqual(most((budgets.apart as Record<string, number>)[name] ?? 0))
})

/**
 * What a component adds: the whole kit's weight less that of the kit with an empty component in its place, so that
 * what others share with it is not put on its bill. By esbuild: a webpack build for each would take minutes. Brotli's
 * choice of blocks alone moves such a difference by 60 bytes (its standard deviation, with 62 components); so it is
 * weighed with the components in three orders, and in nine where three say that it is too heavy, and the mean counts.
 * What one byte elsewhere may still move it by (measured: 51 bytes, with 41 components) is `scatter`.
 */
describe('what a component adds is within its budget', () => {
  const added = new Map<string, number>()

  async function weighAll(names: string[], orders: number[]) {
    const wholes = await weights(orders)
    for (const file of files.filter((file) => names.includes(nameOf(file)))) {
      const lighter = await weights(orders, file)
      added.set(nameOf(file), Math.round(mean(wholes.map((whole, order) => whole - lighter[order]!))))
    }
  }
  const isHeavy = (name: string) => added.get(name)! > most(allowed(name) ?? 0)

  beforeAll(async () => {
    await weighAll(files.map(nameOf), orders(3))
    const heavy = files.map(nameOf).filter(isHeavy)
    if (heavy.length) await weighAll(heavy, orders(9))
    console.log([...added].map(([name, bytes]) => `${name.padEnd(18)}${bytes} of ${allowed(name)}`).join('\n'))
  }, 900_000)

  test.each(files.map(nameOf))('%s', (name) => {
    expect(added.get(name)).toBeGreaterThan(0)
    expect(added.get(name)).toBeLessThanOrEqual(most(allowed(name) ?? 0))
  })
})

const compiled = new Map(
  [...files, ...pieces].map((file) => [path.join(root, file), compile(readFileSync(file, 'utf8'), file)]),
)

const doors = ['base', 'further'].map((name) => path.join(root, `components/${name}.ts`))
const exported = doors.flatMap((file) => readFileSync(file, 'utf8').match(/^export \{ .*$/gm) ?? [])
/** @returns parts of the components that come last, from 0 to 1 */
const orders = (count: number) => Array.from({ length: count }, (_, index) => index / count)

/** @param part of them that comes last, from 0 to 1 */
function rotated<Item>(items: Item[], part: number): Item[] {
  const first = Math.floor(part * items.length)
  return [...items.slice(first), ...items.slice(0, first)]
}

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const weights = (orders: number[], left?: string) => Promise.all(orders.map((order) => weight(order, left)))

async function weight(order: number, left?: string): Promise<number> {
  const without = left && path.join(root, left)
  const code = (file: string) => (file === without ? 'export default {}' : compiled.get(file)!.code)
  const riot: Plugin = {
    name: 'riot',
    setup({ onLoad }) {
      onLoad({ filter: /\.riot$/ }, ({ path: file }) => ({ contents: code(file), resolveDir: path.dirname(file) }))
      // In one of the two doors, so that the order is the one that is asked for.
      onLoad({ filter: /components.(base|further)\.ts$/ }, ({ path: file }) => ({
        contents: file === doors[0] ? rotated(exported, order).join('\n') : 'export {}',
        loader: 'ts',
        resolveDir: path.dirname(file),
      }))
    },
  }
  const { outputFiles } = await build({
    entryPoints: ['components/define-all.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    pure: ['complain'],
    plugins: [riot, karuiEsbuild(mends)],
    logLevel: 'error',
  })
  const gone = left ? [left, ...piecesOf(left)].map((file) => path.join(root, file)) : []
  const css = [...compiled].filter(([file]) => !gone.includes(file)).map(([, { css }]) => css)
  const sheet = minify(rotated(css, order).join('\n'), 'karui.css')
  return weigh(outputFiles[0]!.text).brotli + weigh(sheet).brotli
}
