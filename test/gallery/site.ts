/** The built gallery as a visitor has it: below some path of a site, from the server of `npm start`, under its policy. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import { filesBelow } from '../../src/build/files.js'
import { startServer } from '../../src/build/serve.js'
import { dist } from '../build/dist'

export const folder = path.join(dist, 'gallery')
const BELOW = 'some/where'

/** The pages of the shell, below the gallery's root; the comparison and the page for what is not there are others. */
export const shellPages = filesBelow(folder)
  .filter((file) => file.endsWith('index.html') && !/^(stories|canvas|bench|screens\/.+)\//.test(file))
  .map((file) => file.replace(/index\.html$/, ''))

/** Where it is served while the tests of a file run: the gallery's address, and the site's own. */
export interface Place {
  root: string
  origin: string
}

/** To be called at the top of a file. @returns what is filled in before its first test */
export function serveGallery(): Place {
  const place = { root: '', origin: '' }
  const site = mkdtempSync(path.join(tmpdir(), 'karui-site-'))
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    mkdirSync(path.join(site, path.dirname(BELOW)), { recursive: true })
    symlinkSync(folder, path.join(site, BELOW))
    server = await startServer(site, 0, false)
    place.origin = `http://localhost:${server.port}`
    place.root = `${place.origin}/${BELOW}/`
  })
  afterAll(() => {
    server.close()
    rmSync(site, { recursive: true })
  })
  return place
}
