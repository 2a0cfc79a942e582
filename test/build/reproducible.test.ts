import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { filesBelow, root } from '../../src/build/files.js'
import { dist } from './dist'

const work = path.join(root, '.cache/again')
const first = path.join(work, 'one/dist')
const second = path.join(work, 'another-place/dist')

function build(folder: string, order: string) {
  const script = path.join(root, 'test/build/build-again.js')
  const { status, stderr } = spawnSync(process.execPath, [script, folder, order], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

const digests = (folder: string) =>
  filesBelow(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex'),
  ])

describe('two builds of the same sources', () => {
  beforeAll(() => {
    rmSync(work, { recursive: true, force: true })
    build(first, 'forwards')
    build(second, 'backwards')
  }, 240_000)
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  test('are the same byte for byte, in whatever order and folder', () => {
    // All that `npm run build` writes: nothing is left out here.
    expect(filesBelow(first)).toEqual(filesBelow(dist))
    const some = ['api.md', 'gallery/gallery.js', 'karui.css', 'karui.min.js.map', 'types/elements.d.ts']
    expect(filesBelow(first)).toEqual(expect.arrayContaining(some))
    expect(digests(second)).toEqual(digests(first))
  })

  test('name no place of the machine', () => {
    const places = [root, homedir() === '/root' ? '/root/' : homedir(), 'file://']
    const named = filesBelow(first).filter((file) => {
      const text = readFileSync(path.join(first, file), 'utf8')
      return places.some((place) => text.includes(place))
    })
    expect(named).toEqual([])
  })
})
