/** Copies of the repository, so that a test may change its files and run its commands. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../src/build/files.js'

export interface Copy {
  folder: string
  /** Writes another text in place of the first `from`, which must be there. */
  edit(file: string, from: string, to: string): void
  remove(): void
}

/** @param parts files and folders below the repository; its packages are there in any case */
export function copyOf(parts: string[]): Copy {
  const folder = mkdtempSync(path.join(tmpdir(), 'karui-copy-'))
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  return {
    folder,
    edit(file, from, to) {
      const text = readFileSync(path.join(folder, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
      writeFileSync(
        path.join(folder, file),
        text.replace(from, () => to),
      )
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
