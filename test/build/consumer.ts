/** A strict TypeScript application that knows the built package alone. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import { root } from '../../src/build/files.js'

interface Options {
  how?: 'bundler' | 'nodenext'
  /** Name of the source, by whose ending its language is told. */
  file?: string
  /** More for the compiler. */
  more?: object
}

/**
 * Lays out the application before all tests of the file, and takes it away behind them.
 * @param name of its own folder, for files of tests run side by side
 * @returns `check`, which gives what `tsc` says of some code, '' for nothing
 */
export function consumer(name: string) {
  const work = path.join(root, '.cache/consumers', name)

  // As installed: a package that named itself would find more than one that is named by others.
  beforeAll(() => {
    rmSync(work, { recursive: true, force: true })
    mkdirSync(path.join(work, 'node_modules'), { recursive: true })
    writeFileSync(path.join(work, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }))
    symlinkSync(root, path.join(work, 'node_modules/karui'), 'junction')
  })

  afterAll(() => rmSync(work, { recursive: true, force: true }))

  const check = (code: string, { how = 'bundler', file = 'app.ts', more = {} }: Options = {}): string => {
    const compilerOptions = {
      target: 'es2022',
      module: how === 'nodenext' ? how : 'esnext',
      moduleResolution: how,
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
      ...more,
    }
    writeFileSync(path.join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
    writeFileSync(path.join(work, file), code)
    const tsc = path.join(root, 'node_modules/typescript/lib/tsc.js')
    return spawnSync(process.execPath, [tsc, '-p', work], { cwd: work, encoding: 'utf8' }).stdout
  }
  return { check }
}
