/** What `npm run build` left in `dist`, for tests that look into it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../src/build/files.js'

export const dist = path.join(root, 'dist')

/** @throws with what to do, where there is no build */
export function readDist(file: string): string {
  const place = path.join(dist, file)
  if (!existsSync(place)) throw new Error(`There is no dist/${file}: npm run build`)
  return readFileSync(place, 'utf8')
}
