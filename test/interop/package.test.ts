/** What npm packs: all that a user needs, and no more. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { componentFiles } from '../../src/build/files.js'
import { specifiersIn } from '../house/imports'
import { type App, readyApp } from './app'
import { type Kit, packedKit } from './kit.js'

let kit: Kit
/** Where it is installed. */
let folder = ''
beforeAll(async () => {
  kit = await packedKit()
  folder = path.join(kit.project, 'node_modules/karui')
}, 300_000)

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const sources = (ending: RegExp) => kit.files.map((file) => file.path).filter((file) => ending.test(file))

/** Every kind of file that a user needs, and for what. */
const kinds: Record<string, RegExp> = {
  'about the package': /^(package\.json|README\.md|LICENSE)$/,
  'the drop-in, its maps and licences':
    /^dist\/(karui(\.all|\.qr)?(\.min|\.ja)?\.js(\.map)?|karui(\.all)?\.css|karui\.licences\.txt)$/,
  'one sheet for each component': /^dist\/css\/[\w-]+\.css$/,
  'ES modules, their maps': /^dist\/esm\/(package\.json|.+\.js(\.map)?)$/,
  'the server, with licences of what is in it': /^dist\/esm\/src\/ssr\/(index\.js|licences\.txt)$/,
  declarations: /^dist\/types\/.+\.d\.ts$/,
  'facts for people, editors and agents': /^(dist\/[\w.-]+\.(md|json|txt)|AGENTS\.md)$/,
  components: /^components\/\w+\/[\w-]+\.(riot|ts)$/,
  'what they import': /^src\/(app|behaviors|core|icons|models|words)\/[\w-]+\.ts$/,
  'the checker of templates': /^src\/check\/[\w-]+\.(js|d\.ts|md)$/,
  'the mends, for bundlers': /^src\/(build\/mend-riot|riot\/mends)\.js$/,
}

describe('the tarball', () => {
  test.each(Object.entries(kinds))('has %s', (_, kind) => {
    expect(sources(kind)).not.toEqual([])
  })

  test('has nothing else: no test, story, gallery or tool of ours', () => {
    const known = Object.values(kinds)
    expect(kit.files.map((file) => file.path).filter((file) => !known.some((kind) => kind.test(file)))).toEqual([])
  })

  test('is small: below 235 kB for each component, maps left out below 112 kB', () => {
    const sum = (files: Kit['files']) => files.reduce((all, { size }) => all + size, 0)
    const { length } = componentFiles()
    expect(sum(kit.files) / length).toBeLessThan(235_000)
    // 1.6 MB of it are the two drop-ins, also for development; 0.3 the server, which brings a document along.
    expect(sum(kit.files.filter((file) => !file.path.endsWith('.map'))) / length).toBeLessThan(112_000)
  })

  test('has each source of each map, in the map itself', () => {
    const lacking = sources(/\.map$/).filter((file) => {
      const { sources: named, sourcesContent = [] } = JSON.parse(read(file)) as Record<string, string[]>
      return named!.some((_, index) => !sourcesContent[index])
    })
    expect(lacking).toEqual([])
  })

  test('has every module that its modules and sources import', () => {
    const lost = sources(/\.(riot|[jt]s)$/)
      .filter((file) => !file.endsWith('.min.js'))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.') && !isThere(file, specifier))
          .map((specifier) => `${file} -> ${specifier}`),
      )
    expect(lost).toEqual([])
  })
})

/** Of a `.riot` file, those of its script. */
function importsOf(file: string): string[] {
  const text = read(file)
  const script = file.endsWith('.riot') ? (text.match(/<script[^>]*>([\s\S]*)<\/script>/)?.[1] ?? '') : text
  return specifiersIn(script)
}

function isThere(file: string, specifier: string): boolean {
  const place = path.join(folder, path.dirname(file), specifier)
  const ways = [place, `${place}.ts`, path.join(place, 'index.ts'), place.replace(/\.js$/, '.d.ts')]
  return ways.some((way) => existsSync(way))
}

test('installing it brings Riot, and nothing that only we need', () => {
  const installed = readdirSync(path.join(kit.project, 'node_modules')).filter((name) => !name.startsWith('.'))
  expect(installed.sort()).toEqual(['@riotjs', 'karui', 'riot'])
})

describe('is right in the eyes of', () => {
  let checks: App
  beforeAll(async () => {
    checks = await readyApp('package')
  }, 600_000)

  test('publint', () => {
    expect(checks.run('publint', kit.tarball)).toBe('')
  }, 120_000)

  test('are-the-types-wrong', () => {
    expect(checks.run('attw', kit.tarball, '--profile', 'esm-only', '--no-emoji')).toBe('')
  }, 120_000)
})
