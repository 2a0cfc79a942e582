/** Runs `karui-check` as its users do, on a part of the repository. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../src/build/files.js'

export const command = path.join(root, 'src/check/cli.js')

/** A project of its own in the cache, with the repository's strictness. @returns its folder */
export function projectOf(name: string, include: string[], compilerOptions: object = {}): string {
  const folder = path.join(root, '.cache/check-projects', name)
  mkdirSync(folder, { recursive: true })
  const config = { extends: '../../../tsconfig.json', compilerOptions, include, exclude: [] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
  return folder
}

/** @param cwd where it is started; the paths it prints are told from there */
export function runCheck(options: string[], cwd: string = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => /^\S/.test(line)) }
}
