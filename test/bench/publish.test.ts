/** What is published is made of one run's figures, and is what they make today. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { compared } from './options.js'
import { kits } from './peers/kits.js'
import { figuresOf, shortOf } from './publish/figures.js'
import { notBest, peersTable } from './publish/peers.js'
import { pretty } from './publish/pretty.js'
import { filesOf, partsOf, publish, published, publishedPeers } from './publish/publish.js'
import { tablesOf } from './publish/tables.js'
import { measuredOn } from './publish/words.js'
import { workloads } from './workloads.js'

const figures = published()
const files = Object.entries(filesOf(figures))
const textOf = ([file]: [string, string]) => readFileSync(file, 'utf8')

test.each(files)('%s is what the figures make: else node test/bench/publish.js', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text)
})

describe('README', () => {
  const part = readFileSync('README.md', 'utf8').split(/<!-- \/?figures -->\n/)[1]!

  test('says when, where and what was measured', () => {
    const { date, browser, rounds, cores } = figures.about
    for (const words of [date, browser, `${rounds} round`, `${cores} core`]) expect(part).toContain(words)
    for (const name of figures.about.only) expect(part).toMatch(new RegExp(`parts: .*\\b${name}\\b`))
    for (const words of figures.shortcomings) expect(part).toContain(words)
  })

  test('has every target, met or not', () => {
    const targets = tablesOf(figures).at(-1)!
    const entries = (at: number) => targets.rows.flatMap((row) => row[at]!.split('; ')).filter((entry) => entry !== '-')
    expect(entries(2)).toHaveLength(figures.targets.filter(({ isMet }) => isMet).length)
    expect(entries(3)).toHaveLength(figures.targets.filter(({ isMet }) => !isMet).length)
  })

  test('stays short enough to be read', () => {
    expect(part.split('\n').length).toBeLessThan(50)
  })
})

describe('a run', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'karui-publish-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const about = { ...figures.about, rounds: 15, only: compared, rows: 1000, direct: true }
  // What is published may be older than an implementation.
  const lists = figures.summary.window!
  const { implementations } = workloads.window!
  const window = Object.fromEntries(implementations.map(({ name }) => [name, lists[name] ?? lists.vanilla!]))
  const whole = { ...figures, about, summary: { ...figures.summary, window } }
  const { vanilla, ...others } = figures.summary.rows!

  test('is published when it is whole', () => {
    expect(figuresOf(whole).shortcomings).toEqual([])
  })

  test.each([
    [{ rounds: 2 }, '2 rounds instead of 15'],
    [{ only: ['rows'] }, 'without table'],
    [{ rows: 50 }, '50 rows instead of 1,000'],
    [{ direct: false }, "on Riot's own engine"],
  ])('that is less is told by its words: %j', (less, words) => {
    expect(shortOf({ ...whole.about, ...less }).join()).toContain(words)
    const { shortcomings, about } = figuresOf({ ...whole, about: { ...whole.about, ...less } })
    expect(measuredOn({ ...whole, about, shortcomings })).toMatch(/no figure to be quoted: /)
    expect(measuredOn({ ...whole, about, shortcomings })).toContain(words)
  })

  test('of some implementations is less, too', () => {
    const some = { ...whole, summary: { ...whole.summary, rows: others } }
    expect(figuresOf(some).shortcomings).toEqual(['rows without vanilla'])
    expect(vanilla).toBeDefined()
  })

  test('that is less is refused, and leaves what is published', () => {
    const less = { ...whole, about: { ...whole.about, rounds: 2, only: ['rows'] } }
    writeFileSync(path.join(folder, 'results.json'), JSON.stringify(less))
    const before = files.map(textOf)
    expect(() => publish(folder)).toThrow(/^Only a whole run .* 2 rounds instead of 15; without table, .*--anyway/)
    expect(files.map(textOf)).toEqual(before)
  })

  test('has to say on how many cores it was', () => {
    const { cores, ...about } = whole.about
    writeFileSync(path.join(folder, 'results.json'), JSON.stringify({ ...whole, about }))
    expect(() => publish(folder, { anyway: true })).toThrow(/about\.cores is missing/)
    expect(cores).toBeGreaterThan(0)
  })

  test('that is not there is told', () => {
    expect(() => publish(path.join(folder, 'none'))).toThrow(/no figures to publish in .*none/)
  })

  test.each([['--quick'], ['--of=karui']])('--publish with %s is refused before anything is measured', async (word) => {
    const { code, stderr } = await new Promise<{ code: number; stderr: string }>((resolve) => {
      execFile(process.execPath, ['test/bench/run.js', '--publish', word], (error, _, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stderr }),
      )
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^Only a whole run is published/) })
  })

  test('of rows alone has their tables and no others', () => {
    const { rows } = figures.summary
    const some = { ...whole, summary: { rows: rows! }, bytes: undefined, targets: [] }
    expect(tablesOf(figuresOf(some)).map(({ title }) => title)).toEqual(['Rows of a phone list, times plain DOM'])
  })
})

describe('other kits', () => {
  const peers = publishedPeers()
  const part = readFileSync('README.md', 'utf8').split(/<!-- \/?peers -->\n/)[1]!

  test('stand in README, with their versions and the day', () => {
    const { date, browser, kits: versions = {} } = peers.about
    for (const words of [date, browser, ...Object.values(versions)]) expect(part).toContain(words)
    for (const { label } of kits) expect(part).toContain(`| ${label} |`)
    for (const words of peers.shortcomings) expect(part).toContain(words)
  })

  const of = (only: string[], about: object = {}) => ({
    ...figures,
    about: { ...figures.about, ...about, only },
    summary: { ...figures.summary, peers: summaryOf() },
    counts: { ...figures.counts, peers: peers.kits },
  })
  const summaryOf = () => {
    const key = ({ script, paint, ratio }: { script: number; paint: number; ratio: object }) => ({
      operations: { key: { script: { median: script }, main: { median: paint, ratio } } },
    })
    return Object.fromEntries(Object.entries(peers.kits).map(([name, peer]) => [name, key(peer)]))
  }

  test('of a run of their own are published alone, and those of a whole one beside its figures', () => {
    expect(Object.keys(partsOf(of(['peers'])))).toEqual(['peers'])
    const whole = partsOf(of([...compared, 'peers'], { rounds: 15, rows: 1000, direct: true }))
    expect(whole.peers?.kits).toEqual(peers.kits)
    expect(whole.figures?.about.only).toEqual(compared)
    expect(whole.figures?.summary.peers).toBeUndefined()
    expect([whole.figures?.shortcomings, whole.peers?.shortcomings]).toEqual([expect.any(Array), []])
    expect(Object.keys(partsOf(of(compared)))).toEqual(['figures'])
  })

  test('of fewer rounds are told to be', () => {
    expect(partsOf(of(['peers'], { rounds: 2 })).peers?.shortcomings).toEqual(['2 rounds instead of 15'])
  })

  test('are named where they are better than karui', () => {
    const { karui } = peers.kits
    const among = (other: object) =>
      notBest({ ...peers, kits: { karui: karui!, native: karui!, vant: { ...karui!, ...other } } })
    expect(among({})).toMatch(/^No other kit/)
    expect(among({ nodes: 3 })).toBe(
      `Another kit is better than karui only in elements (Vant 3; karui ${karui!.nodes}).`,
    )
    // Fewer stops than there are fields leave something out of reach.
    expect(among({ stops: 3 })).toMatch(/^No other kit/)
    expect(among({ keys: [], ratio: { value: 0.9, low: 0.8, high: 1.1 } })).toMatch(/^No other kit/)
    expect(among({ ratio: { value: 0.7, low: 0.6, high: 0.9 } })).toMatch(/only in a key, ms \(Vant/)
    expect(peersTable(peers).rows).toHaveLength(kits.length)
  })
})

test('figures are written so that differences read: what fits stands in a line', () => {
  const value = { a: { value: 1.5, low: null }, b: ['rows'], c: undefined, d: 'x'.repeat(120) }
  expect(pretty(value)).toBe(
    `{\n  "a": { "value": 1.5, "low": null },\n  "b": ["rows"],\n  "d": "${'x'.repeat(120)}"\n}`,
  )
  expect(JSON.parse(pretty(figures))).toEqual(figures)
})
