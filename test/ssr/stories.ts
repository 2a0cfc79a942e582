/** Every story drawn by `karui/ssr` as it is built, in a plain Node of its own: without jest, without a browser. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { indexStories } from '../suites/index-stories'
import { riot } from '../support/bundle'

/** By the story's id: as a plain page would write it, and as the server draws that. */
export type Drawn = Record<string, { plain: string; html: string }>

const folder = '.cache/ssr'

/** @throws with what Node said, if one of them cannot be drawn */
export async function drawStories(): Promise<Drawn> {
  const entry = path.join(folder, 'stories.ts')
  const outfile = path.join(folder, 'stories.mjs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(entry, source())
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['karui', 'karui/qr', 'karui/ssr'],
    plugins: [riot],
    logLevel: 'error',
  })
  const output = execFileSync(process.execPath, [outfile], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return JSON.parse(output) as Drawn
}

const source = () => {
  const files = indexStories()
  return `
import * as karui from 'karui'
import { Qr } from 'karui/qr'
import { escapeHtml, register, renderHtml } from 'karui/ssr'
import { storyId } from '../../stories/gallery/mount'
import { plainHtmlOf } from '../../stories/gallery/plain'
${files.map(({ file }, at) => `import * as file${at} from '../../${file}'`).join('\n')}

register(Qr, ...Object.values(karui))
const drawn = {}
for (const { default: meta, ...stories } of [${files.map((_, at) => `file${at}`).join(', ')}])
  for (const [name, story] of Object.entries(stories)) {
    const plain = plainHtmlOf({ meta, story }, escapeHtml)
    drawn[storyId(meta.title, name)] = { plain, html: renderHtml(plain) }
  }
console.log(JSON.stringify(drawn))
`
}
