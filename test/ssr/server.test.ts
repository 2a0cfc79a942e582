/** `karui/ssr` in a server under load. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'

const children: ChildProcess[] = []
let origin = ''

/** @param file a server that sends its address @returns its origin */
async function start(file: string, execArgv: string[] = []): Promise<string> {
  const child = fork(file, { execArgv })
  children.push(child)
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return `http://127.0.0.1:${port}`
}

beforeAll(async () => {
  origin = await start('test/ssr/server.js', ['--expose-gc'])
})
afterAll(() => {
  for (const child of children) child.kill()
})

const draw = async (name: string) => (await fetch(`${origin}/?name=${name}`)).text()
const state = async () => (await fetch(`${origin}/state`)).json() as Promise<{ heap: number; globals: string[] }>

/** Requests of which some are always under way at once. */
async function load(times: number) {
  const left = Array.from({ length: times }, (_, at) => `n${at}`)
  const one = async () => {
    for (let name = left.pop(); name; name = left.pop()) expect(await draw(name)).toContain(`dir="auto">${name}</span>`)
  }
  await Promise.all([one(), one(), one(), one()])
}

it('draws 1,000 pages, after which the heap is as before and there is no document', async () => {
  await load(1000) // what is made once, and what the engine of JavaScript learns
  const before = await state()
  await load(1000)
  const after = await state()
  expect(after.globals).toEqual([])
  // What is kept of stock Riot's pages is some 40 kB for each: 40 MB here. What the engine still learns is about one.
  expect(after.heap - before.heap).toBeLessThan(4e6)
}, 120_000)

it('draws the same page in the same way, to the letter', async () => {
  expect(await draw('same')).toBe(await draw('same'))
})

it('the server of the README serves its page', async () => {
  const code = readFileSync('README.md', 'utf8').match(/```js\n(\/\/ server\.js\n[\s\S]*?)```/)![1]!
  const listen = "listen(0, '127.0.0.1', function () { process.send(this.address()) })"
  mkdirSync('.cache/ssr', { recursive: true })
  writeFileSync('.cache/ssr/server.mjs', code.replace('listen(8080)', listen))
  const page = await (await fetch(await start('.cache/ssr/server.mjs'))).text()
  expect(page).toMatch(/<a href="\/door"[^>]*>.*Door/)
  expect(page).toMatch(/<form action="\/rename".*<input name="name"/)
})
