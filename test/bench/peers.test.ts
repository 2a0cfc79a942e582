/** The forms of other kits in their tiniest run: each is drawn, filled in, and counted; karui's counts are the published. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PeerCounts } from './peers/counts.js'
import { fields, stops } from './peers/form.js'
import { kits } from './peers/kits.js'
import { publishedPeers } from './publish/publish.js'

interface Results {
  about: { kits: Record<string, string> }
  counts: { peers: Record<string, PeerCounts> }
  summary: { peers: Record<string, { operations: { key: Record<'script' | 'main', { median: number }> } }> }
}

const folder = mkdtempSync(path.join(tmpdir(), 'karui-peers-'))
// Another test may be running the comparison, too. Packages are found from here.
const cache = path.resolve(`.cache/bench-peers-${process.pid}`)
afterAll(() => {
  for (const place of [folder, cache]) rmSync(place, { recursive: true, force: true })
})

let told = ''
let results: Results

// The run ends with an error where what is typed does not reach a kit, or it does not tell what is wrong.
beforeAll(async () => {
  const tiny = ['--rounds', '1', '--warm-ups', '0', '--samples', '1', '--out', folder]
  const env = { ...process.env, KARUI_BENCH_CACHE: cache }
  const { code, stdout, stderr } = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ['test/bench/run.js', '--only', 'peers', ...tiny], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
  expect({ code, stderr: code ? stderr : '' }).toEqual({ code: 0, stderr: '' })
  told = stdout
  results = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as Results
  // Less than half a minute where nobody else uses the machine.
}, 300_000)

test("karui's form is as it is published: no stop too many, no rule broken, every name, no violation", () => {
  const { bytes, ...counts } = results.counts.peers.karui!
  const { bytes: published, script: _, paint: __, ratio: ___, ...others } = publishedPeers().kits.karui!
  expect(counts).toEqual(others)
  expect(counts).toMatchObject({ stops, axe: [], keys: fields.map(({ name }) => name), policy: 0, types: 0 })
  expect(Math.abs(bytes / published - 1)).toBeLessThan(0.05)
})

test('what is wrong is found where it is, so that of karui it would be, too', () => {
  const { vant, 'angular-material': material } = results.counts.peers
  expect(material!.policy).toBeGreaterThan(0)
  expect(material!.types).toBeGreaterThan(0)
  expect(vant!.axe).toContain('nested-interactive')
  expect(vant!.stops).toBeGreaterThan(stops)
  expect(vant!.keys.length).toBeLessThan(fields.length)
})

describe.each(kits)('$name', ({ name, label }) => {
  test('is a page with a form, of which all is counted', () => {
    const { bytes, requests, nodes, keys } = results.counts.peers[name]!
    expect(bytes).toBeGreaterThan(0)
    expect(requests).toBeGreaterThan(0)
    expect(nodes).toBeGreaterThanOrEqual(results.counts.peers.native!.nodes)
    expect(keys).toEqual(expect.arrayContaining(['name', 'email', 'comment']))
  })

  test('takes time for a letter, and is told', () => {
    const { script, main } = results.summary.peers[name]!.operations.key
    expect(script.median).toBeGreaterThan(0)
    expect(main.median).toBeGreaterThan(script.median)
    expect(told).toMatch(new RegExp(`^\\| ${label} `, 'm'))
  })
})
