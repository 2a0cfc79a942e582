import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { encode, sampleFile } from '../../../stories/screens/post-check/generate'
import { type ArchivedFile, gzip, unicodePath, zip } from '../../../stories/screens/post-check/generate-archive'
import { MAX_BYTES, MAX_ENTRIES } from '../../../stories/screens/post-check/limits'
import { openFile } from '../../../stories/screens/post-check/open'
import { open, refusalsOf } from './opening'

const xml = sampleFile('plain').bytes
const entry = (name: string, content: Uint8Array = xml): ArchivedFile => ({ name: encode(name), content })
const namesIn = async (bytes: Uint8Array) => (await open(bytes, {}, 'a.zip')).reports.map(({ file }) => file)

describe('what a file is', () => {
  test.each([
    ['XML', xml],
    ['gzip', gzip(xml)],
    ['gzip of a real packer', gzipSync(xml)],
    ['zip', zip([entry('r.xml')])],
    ['zip with real deflate', zip([entry('r.xml')], deflateRawSync)],
    ['gzip in zip', zip([entry('r.xml.gz', gzip(xml))])],
    ['zip in gzip', gzip(zip([entry('r.xml')]))],
    ['zip in zip', zip([entry('inner.zip', zip([entry('r.xml')]))])],
  ])('is told by its first bytes: %s', async (_, bytes) => {
    const { reports, refusals } = await open(bytes, {}, 'misleading.pdf')
    expect([reports.length, refusals]).toEqual([1, []])
  })

  test.each([
    ['an archive without files', zip([]), ['no-entries']],
    ['a broken gzip', gzipSync(xml).fill(0, 40, 60), ['broken-gzip']],
    ['half a gzip', gzipSync(xml).subarray(0, 200), ['broken-gzip']],
    ['half a zip', zip([entry('r.xml')]).subarray(0, 200), ['broken-zip']],
    ['gzip in gzip in gzip in gzip', gzip(gzip(gzip(gzip(xml)))), ['nested-too-deep']],
    ['a locked file', zip([{ ...entry('r.xml'), flags: 1 }]), ['encrypted']],
    ['an empty file in an archive', zip([entry('r.xml', new Uint8Array())]), ['empty']],
  ])('is refused: %s', async (_, bytes, codes) => {
    expect(await refusalsOf(bytes)).toEqual(codes)
  })

  test('a wrong checksum is noticed', async () => {
    const bytes = zip([entry('r.xml')])
    const at = bytes.indexOf('7'.charCodeAt(0), 300)
    bytes[at] = '8'.charCodeAt(0)
    expect(await refusalsOf(bytes)).toEqual(['broken-zip'])
  })
})

describe('names in a zip', () => {
  test('bit 11 says UTF-8', async () => {
    expect(await namesIn(zip([{ ...entry('報告é.xml'), flags: 0x800 }]))).toEqual(['a.zip/報告é.xml'])
  })

  test("Info-ZIP's Unicode path field (0x7075) goes before the name", async () => {
    const name = encode('________.xml')
    expect(await namesIn(zip([{ name, content: xml, extra: unicodePath(name, '報告é.xml') }]))).toEqual([
      'a.zip/報告é.xml',
    ])
  })

  test('a Unicode path field for another name is left aside', async () => {
    const extra = unicodePath(encode('older.xml'), '報告é.xml')
    expect(await namesIn(zip([{ ...entry('newer.xml'), extra }]))).toEqual(['a.zip/newer.xml'])
  })

  test('else it is code page 437, even where the bytes would make UTF-8', async () => {
    expect(await namesIn(zip([{ name: Uint8Array.of(0x82, 0x81, 0xe1), content: xml }]))).toEqual(['a.zip/éüß'])
    expect(await namesIn(zip([{ name: encode('é'), content: xml }]))).toEqual(['a.zip/├⌐'])
  })
})

describe('many files in one', () => {
  test('a broken one does not take the others with it', async () => {
    const { reports, refusals } = await open(
      zip([entry('a.xml'), entry('b.xml', encode('<x')), entry('c.xml')]),
      {},
      'z',
    )
    expect(reports.map(({ file }) => file)).toEqual(['z/a.xml', 'z/c.xml'])
    expect(refusals).toEqual([{ name: 'z/b.xml', code: 'not-a-report' }])
  })

  test('folders and the shadows of macOS are no files', async () => {
    const bytes = zip([entry('in/', new Uint8Array()), entry('in/a.xml'), entry('__MACOSX/in/._a.xml', encode('x'))])
    expect(await open(bytes)).toMatchObject({ reports: [{ file: 'file/in/a.xml' }], refusals: [] })
  })

  test('more entries than the cap: the first ones are opened', async () => {
    // Locked ones, for they cost no inflating.
    const locked = Array.from({ length: MAX_ENTRIES + 5 }, (_, at) => ({ ...entry(`${at}.xml`), flags: 1 }))
    const { reports, refusals } = await open(zip([entry('a.xml'), ...locked]))
    expect([reports.length, refusals.length]).toEqual([1, MAX_ENTRIES])
    expect(refusals.at(-2)).toEqual({ name: `file/${MAX_ENTRIES - 2}.xml`, code: 'encrypted' })
    expect(refusals.at(-1)).toEqual({ name: 'file', code: 'too-many-entries' })
  })
})

describe('size', () => {
  const zeros = new Uint8Array(MAX_BYTES / 4 + 1)

  test('a small file that inflates beyond the cap is stopped', async () => {
    const bomb = gzipSync(new Uint8Array(MAX_BYTES + 1), { level: 1 })
    expect(bomb.length).toBeLessThan(MAX_BYTES / 100)
    expect(await refusalsOf(bomb)).toEqual(['too-large'])
  })

  test('the files of an archive share the cap, and what came before it stays', async () => {
    const bomb = zip([entry('a.xml'), ...['b', 'c', 'd', 'e'].map((name) => entry(name, zeros))], deflateRawSync)
    const { reports, refusals } = await open(bomb)
    expect(reports.map(({ file }) => file)).toEqual(['file/a.xml'])
    expect(refusals.at(-1)).toEqual({ name: 'file/e', code: 'too-large' })
  })

  test('a file that is too large as it is, is not even read', async () => {
    const huge = { name: 'huge', size: MAX_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) }
    expect((await openFile(huge)).refusals).toEqual([{ name: 'huge', code: 'too-large' }])
  })
})
