import { describe, expect, test } from '@jest/globals'
import { type Arrow, arrowsOf, sourcesIn, specifiersIn } from './imports'

const nodeModules = ['fs', 'module', 'path', 'child_process', 'util', 'timers'].map((name) => `node:${name}`)

/**
 * Who may import whom (README.md, Decisions). `own` are rooms besides the file's own one, `packages` what it may take
 * from npm. A room that is not named here may not exist.
 */
const rooms: Record<string, { own: string[]; packages?: string[] }> = {
  models: { own: [] },
  tokens: { own: [] },
  words: { own: [] },
  icons: { own: [] },
  riot: { own: [] },
  // The templates that the mended Riot has instead of its own.
  template: { own: ['models', 'riot'] },
  behaviors: { own: ['models'] },
  core: { own: ['words'], packages: ['riot'] },
  element: { own: ['core', 'riot'], packages: ['riot'] },
  app: { own: ['core', 'behaviors', 'words'], packages: ['riot'] },
  ssr: { own: ['core', 'element', 'riot'], packages: ['riot', '@riotjs/ssr', 'node:crypto'] },
  // Runs in the projects of others: what it needs of packages, it finds there.
  check: { own: [], packages: [...nodeModules, 'riot'] },
  // What `karui/qr` draws with.
  qr: { own: [], packages: ['uqr'] },
  // The door `karui/core`.
  src: { own: ['core', 'element', 'behaviors', 'models', 'tokens', 'app', 'icons', 'words'] },
  components: { own: ['core', 'behaviors', 'models', 'icons', 'app', 'qr'], packages: ['riot'] },
}

/** Entries of bundles: they put together what components themselves may not know. */
const exceptions: Record<string, string[]> = {
  'components/define.ts': ['element', 'words'],
  'components/define-all.ts': ['element'],
  'components/define-first.ts': ['element'],
  'components/define-qr.ts': ['element'],
  'components/ja.ts': ['words'],
}

/** Where a file of ours lives; pages and tools have rooms too. */
function roomOf(file: string): string {
  const [top, room, ...rest] = file.split('/')
  if (top !== 'src') return rest.length || room ? top! : 'configuration'
  return rest.length ? room! : 'src'
}

const files = sourcesIn(['src', 'components', 'stories', 'test'])
  // Some of them cannot be read, on purpose.
  .filter((file) => !file.startsWith('test/check/mistakes/'))
  .concat('webpack.config.js', 'stylelint.config.js')
const arrows = files.flatMap(arrowsOf)
const told = (list: Arrow[]) => list.map(({ from, to }) => `${from} -> ${to}`)

describe('a room imports only what it may know', () => {
  test.each(Object.keys(rooms))('%s', (room) => {
    const { own, packages = [] } = rooms[room]!
    const wrong = arrows
      .filter(({ from }) => roomOf(from) === room)
      .filter(({ from, to, isOwn }) =>
        isOwn
          ? ![room, ...own, ...(exceptions[from] ?? [])].includes(roomOf(to))
          : !packages.includes(to.match(/^(@[^/]+\/)?[^/]+/)![0]),
      )
    expect(told(wrong)).toEqual([])
  })

  test('every room of src is named in the rules', () => {
    const named = [...Object.keys(rooms), 'build']
    expect(files.filter((file) => file.startsWith('src/') && !named.includes(roomOf(file)))).toEqual([])
  })
})

describe('stories', () => {
  const doors =
    /^(components\/(index|define|define-all|qr|style-only)\.ts|src\/(index|(core|app|tokens|icons|words)\/index)\.ts)$/
  const fromStories = arrows.filter(({ from, isOwn }) => isOwn && roomOf(from) === 'stories')

  test('come in by the doors, and to components by their files', () => {
    const wrong = fromStories.filter(({ to }) => roomOf(to) !== 'stories' && !doors.test(to) && !to.endsWith('.riot'))
    // How a component's type reads: the one thing of the adapter that a story's own types need.
    expect(told(wrong.filter(({ from }) => from !== 'stories/csf.ts'))).toEqual([])
  })

  test('a component story imports components of its own group only', () => {
    const group = (file: string) => file.split('/')[1]
    const wrong = fromStories.filter(
      ({ from, to }) =>
        /\.stories\.ts$/.test(from) && roomOf(to) === 'components' && to.endsWith('.riot') && group(from) !== group(to),
    )
    expect(told(wrong)).toEqual([])
  })
})

test('nothing imports stories, tests or the build, except configurations, tests and the build itself', () => {
  const behind = ['stories', 'test', 'build']
  const mayLook = (file: string) => ['test', 'configuration', 'build'].includes(roomOf(file))
  const wrong = arrows.filter(
    ({ from, to, isOwn }) => isOwn && behind.includes(roomOf(to)) && roomOf(from) !== roomOf(to) && !mayLook(from),
  )
  expect(told(wrong)).toEqual([])
})

/** Those of the checker's own tests may: it has to cope with that. */
const areComponents = ({ from, to }: Arrow) =>
  from.endsWith('.riot') && to.endsWith('.riot') && !from.startsWith('test/check/')

test('components do not import each other in a circle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to } of arrows.filter(areComponents)) next.set(from, [...(next.get(from) ?? []), to])
  expect([...next.keys()].map((file) => circleFrom(file, next)).filter(Boolean)).toEqual([])
})

/** The way from a file back to itself, or undefined. */
function circleFrom(start: string, next: Map<string, string[]>, way = [start]): string | undefined {
  for (const file of next.get(way.at(-1)!) ?? []) {
    if (file === start) return [...way, file].join(' -> ')
    const circle = way.includes(file) ? undefined : circleFrom(start, next, [...way, file])
    if (circle) return circle
  }
  return undefined
}

describe('what counts as an import', () => {
  test.each([
    ["import { a } from './a'", './a'],
    ["import './a'", './a'],
    ["import type { A } from './a'", './a'],
    ["export * from './a'", './a'],
    ["export { a } from './a'", './a'],
    ["const a = await import('./a')", './a'],
    ["type A = import('./a').A", './a'],
    ["new Worker(new URL('./a.ts', import.meta.url))", './a.ts'],
  ])('%s', (code, specifier) => {
    expect(specifiersIn(code)).toEqual([specifier])
  })

  test('a circle is found', () => {
    const next = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['a']],
    ])
    expect(circleFrom('a', next)).toBe('a -> b -> d -> a')
    expect(circleFrom('c', next)).toBeUndefined()
  })
})
