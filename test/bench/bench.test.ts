/** The comparison in its tiniest form, so that it cannot rot: every implementation does every operation rightly. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { list } from './targets.js'
import { workloads } from './workloads.js'

/** Buttons, their paragraph and the list. */
const TOOLS = 9
const out = mkdtempSync(path.join(tmpdir(), 'karui-bench-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

const run = (...words: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ['test/bench/run.js', ...words], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })

interface Results {
  about: { rounds: number; rows: number; browser: string }
  summary: Record<string, Record<string, Summary>>
  counts: {
    rows: Record<string, { elements: number; listeners: number; layouts: number; mutations: Record<string, number> }>
    window: Record<string, { rows: number; made: number; mutations: number }>
  }
  targets: { what: string; isMet: boolean }[]
}

interface Task {
  step: string
  ms: number
  mostly: string[]
  failure?: string
}

interface Summary {
  nodes: number
  mean: Record<string, { value: number; low: number; high: number }>
  operations: Record<string, Record<string, { median: number; tail?: number; overFrame?: number }>>
}

const namesOf = (workload: string) => workloads[workload]!.implementations.map(({ name }) => name)

describe('a run of one round with 50 rows', () => {
  const names = namesOf('rows')
  const operations = workloads.rows!.operations.map(({ name }) => name)
  let told = ''
  let results: Results

  beforeAll(async () => {
    const tiny = ['--rounds', '1', '--rows', '50', '--warm-ups', '0', '--samples', '1', '--out', out]
    const { code, stdout, stderr } = await run('--only', 'rows,window', ...tiny)
    expect({ code, stderr: code ? stderr : '' }).toEqual({ code: 0, stderr: '' })
    told = stdout
    results = JSON.parse(readFileSync(path.join(out, 'results.json'), 'utf8')) as Results
    // Half a minute where nobody else uses the machine.
  }, 300_000)

  test('says where it ran, and that it is none to be quoted', () => {
    expect(results.about).toMatchObject({ rounds: 1, rows: 50, browser: expect.stringMatching(/^Chromium \d/) })
    expect(told).toMatch(/no figure to be quoted/)
    expect(told).toMatch(/more were not measured in this run/)
  })

  test('has every implementation with every operation in milliseconds', () => {
    expect(Object.keys(results.summary.rows!)).toEqual(names)
    for (const own of Object.values(results.summary.rows!))
      for (const operation of operations) {
        const { script, main, wall } = own.operations[operation]!
        expect(script!.median).toBeGreaterThan(0)
        expect(main!.median).toBeGreaterThan(script!.median)
        expect(wall!.median).toBeGreaterThan(0)
      }
  })

  test('prints a line for each, with its nodes', () => {
    for (const name of names) expect(told).toMatch(new RegExp(`^\\| ${name}[ ,].*[\\d,]+ \\|$`, 'm'))
  })

  test('compares all with plain DOM, which has the fewest nodes', () => {
    const { vanilla, ...others } = results.summary.rows!
    expect(vanilla!.mean.script).toEqual({ value: 1, low: 1, high: 1 })
    for (const { nodes } of Object.values(others)) expect(nodes).toBeGreaterThan(vanilla!.nodes - 1)
  })

  test('a row of k-list has eight elements, one by hand five, a component adds its own', () => {
    const each = (name: string) => Math.round((results.counts.rows[name]!.elements - TOOLS) / 50)
    expect(['karui', 'vanilla', 'karui-row', 'karui-item', 'karui-stateful'].map(each)).toEqual([8, 5, 5, 6, 6])
  })

  test('k-list, and a list of stateless components, hear their rows by one listener', () => {
    for (const name of ['karui', 'karui-item']) expect(results.counts.rows[name]!.listeners).toBe(2)
  })

  test.each(names)('%s lays out once to draw its rows, and touches only what changes', (name) => {
    const { layouts, mutations } = results.counts.rows[name]!
    expect(layouts).toBe(1)
    // Two texts in every tenth row; one attribute, or that of the row chosen before too.
    expect(mutations.update).toBe(10)
    expect(mutations.select).toBeLessThanOrEqual(2)
  })

  test('has the frames of every windowed list, also the slow ones', () => {
    expect(Object.keys(results.summary.window!)).toEqual(namesOf('window'))
    for (const { operations } of Object.values(results.summary.window!))
      for (const { median, tail, overFrame } of Object.values(operations.scroll!)) {
        expect(median).toBeGreaterThan(0)
        expect(tail).toBeGreaterThanOrEqual(median)
        expect(overFrame).toBeLessThanOrEqual(1)
      }
    expect(told).toMatch(/rows by key|by key/)
  })

  test.each(namesOf('window'))('%s has a screenful of 100,000 rows', (name) => {
    const { rows, made } = results.counts.window[name]!
    expect(Math.abs(rows - 21)).toBeLessThanOrEqual(1)
    // AngularJS writes a text by another node: three of a row's four texts differ. By key, all of a
    // row is another: 19 nodes in each of 20 or 21 rows.
    const most: Record<string, number> = { angular: 63, tanstack: 21 * 19, karui: 15 }
    expect(made).toBeLessThanOrEqual(most[name] ?? 0)
  })

  test('judges the targets of the rows and no others', () => {
    const known = list.filter(({ of }) => of === 'rows').map(({ what }) => what)
    expect(results.targets.map(({ what }) => what)).toEqual(known)
  })

  test('draws a chart', () => {
    const chart = readFileSync(path.join(out, 'chart.svg'), 'utf8')
    expect(chart).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
    expect(chart.match(/<rect /g)).toHaveLength(2 * names.length + namesOf('window').length)
  })
})

test('tells the longest task of a story as it opens and plays', async () => {
  const { code, stdout, stderr } = await run(
    '--only',
    'tasks',
    '--of',
    'layout-card--linked',
    '--rounds',
    '1',
    '--out',
    out,
  )
  expect({ code, stderr: code ? stderr : '' }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/Of 2 openings, plays and steps/)
  const { tasks } = JSON.parse(readFileSync(path.join(out, 'results.json'), 'utf8')) as { tasks: Task[] }
  expect(tasks.map(({ step }) => step).sort()).toEqual(['open', 'play'])
  const [longest, other] = tasks as [Task, Task]
  expect(longest.ms).toBeGreaterThanOrEqual(other.ms)
  for (const { ms, mostly, failure } of tasks) {
    expect([ms > 0, mostly.length > 0, failure]).toEqual([true, true, undefined])
  }
}, 300_000)

test.each([
  [['--only', 'chairs'], /nothing called chairs/],
  [['--rounds', 'many'], /--rounds takes a whole number/],
  [['--faster'], /--faster/],
])('refuses %j, and says what there is', async (words, message) => {
  const { code, stderr } = await run(...words)
  expect(code).toBe(1)
  expect(stderr).toMatch(message)
})
