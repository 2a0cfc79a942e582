import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { build, type Plugin } from 'esbuild'
import { compile } from '../../src/build/compile.js'
import { componentFiles, root } from '../../src/build/files.js'
import { karuiEsbuild } from '../../src/build/mend-riot.js'
import { weigh } from '../../src/build/sizes.js'
import { minify } from '../../src/build/styles.js'
import { mends } from '../../src/riot/mends.js'
import { readDist } from '../build/dist'
import budgets from './budgets.json'

const nameOf = (file: string) => path.basename(file, '.riot')
const files = componentFiles()
const allowed = (name: string) => (budgets.components as Record<string, number>)[name]
const most = (budget: number) => Math.round(budget * (1 + budgets.tolerance))

test(`karui.min.js and karui.css are ${budgets.limit} bytes at most, brotli 11`, () => {
  const together = weigh(readDist('karui.min.js')).brotli + weigh(readDist('karui.css')).brotli
  console.log(`karui.min.js + karui.css: ${together} of ${budgets.limit}`)
  expect(together).toBeLessThanOrEqual(budgets.limit)
})

/**
 * What a component adds: the whole kit's weight less that of the kit with an empty component in its place, so that
 * what others share with it is not put on its bill. By esbuild: a webpack build for each would take minutes.
 */
describe('what a component adds is within its budget', () => {
  const added = new Map<string, number>()

  beforeAll(async () => {
    const whole = await weightWithout()
    for (const file of files) added.set(nameOf(file), whole - (await weightWithout(file)))
    console.log([...added].map(([name, bytes]) => `${name.padEnd(18)}${bytes} of ${allowed(name)}`).join('\n'))
  }, 240_000)

  test.each(files.map(nameOf))('%s', (name) => {
    expect(added.get(name)).toBeGreaterThan(0)
    expect(added.get(name)).toBeLessThanOrEqual(most(allowed(name) ?? 0))
  })
})

const compiled = new Map(files.map((file) => [path.join(root, file), compile(readFileSync(file, 'utf8'), file)]))

async function weightWithout(left?: string): Promise<number> {
  const without = left && path.join(root, left)
  const riot: Plugin = {
    name: 'riot',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.riot$/ }, ({ path: file }) => ({
        contents: file === without ? 'export default {}' : compiled.get(file)!.code,
        resolveDir: path.dirname(file),
      })),
  }
  const { outputFiles } = await build({
    entryPoints: ['components/define.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    pure: ['complain'],
    plugins: [riot, karuiEsbuild(mends)],
    logLevel: 'error',
  })
  const css = [...compiled].filter(([file]) => file !== without).map(([, { css }]) => css)
  return weigh(outputFiles[0]!.text).brotli + weigh(minify(css.join('\n'), 'karui.css')).brotli
}
