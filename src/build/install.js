/** The set-up that `npm start`, `npm test` and `npm run build` do by themselves; Node's own modules alone. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Installs what the lock names and `node_modules` lacks, with `npm ci`.
 * @param {string} repository
 * @returns {boolean} whether everything is there now
 */
export function installMissing(repository) {
  const missing = missingPackages(repository)
  if (missing.length === 0) return true
  console.log(`Installing ${missing.length} packages ...`)
  const { status } = npmCi(repository)
  const left = missingPackages(repository)
  // Where npm fails, it says itself why.
  if (status === 0 && left.length > 0) console.error(`npm has left out ${left.length} packages, ${left[0]} among them.`)
  return left.length === 0
}

/** @param {string} repository */
function npmCi(repository) {
  const { command, before, shell } = npmCommand()
  // Whatever NODE_ENV or npm's own settings say: building and testing takes the packages for development too.
  return spawnSync(command, [...before, 'ci', '--include=dev', '--include=optional'], {
    cwd: repository,
    stdio: 'inherit',
    shell,
  })
}

/** How npm is called: it names itself to its scripts; on Windows `npm` alone is a batch file, which needs a shell. */
export function npmCommand() {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return { command: process.execPath, before: [npm], shell: false }
  return { command: 'npm', before: [], shell: process.platform === 'win32' }
}

/**
 * Compares the lock with npm's own note of what it installed; times of files say nothing after a `git checkout`.
 * @param {string} repository
 * @returns {string[]} folders of packages that are absent or of another version
 */
export function missingPackages(repository) {
  const wanted = packagesIn(path.join(repository, 'package-lock.json'))
  const here = packagesIn(path.join(repository, 'node_modules', '.package-lock.json'))
  // What is optional may be for another system; but where it is, it must be the one of the lock.
  return Object.entries(wanted)
    .filter(([folder, { optional }]) => folder && (!optional || folder in here))
    .filter(([folder, { version }]) => here[folder]?.version !== version)
    .map(([folder]) => folder)
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {}
}

// As the first half of `npm run build`.
if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = installMissing(fileURLToPath(new URL('../..', import.meta.url))) ? 0 : 1
