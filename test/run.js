/**
 * `npm test`, also on a fresh clone: installs what is missing, then checks, builds and tests everything and adds it up.
 * Arguments go to jest (`npm test -- test/models`); then only the build and the selected tests run.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissing } from '../src/build/install.js'
import { findChromium } from './support/browsers.js'

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [notRun] one line for each engine that is not on this machine
 */

const repository = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(path.join(tmpdir(), 'karui-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

const selection = process.argv.slice(2)
const total = await runAll()
console.log()
for (const line of total.notRun ?? []) console.log(`not run: ${line}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

/** @returns {Promise<Tally>} */
async function runAll() {
  if (!installMissing(repository)) return { passed: 0, failed: 1 }
  const checked = selection.length > 0 ? { passed: 0, failed: 0 } : step('check', 'src/build/check.js')
  const built = step('build', 'src/build/build.js')
  if (built.failed > 0) {
    console.error('The build failed: the tests that use what it makes did not run.')
    return sum(checked, built)
  }
  if (!(await hasChromium())) return sum(checked, built, { passed: 0, failed: 1 })
  const tested = jest()
  return selection.length > 0
    ? sum(built, tested)
    : sum(checked, built, tested, step('engines', 'test/engines/contract.js'))
}

/** Found once and handed on, so that one run is in one browser, and a missing one is told once. */
async function hasChromium() {
  try {
    process.env.KARUI_CHROMIUM = await findChromium()
    return true
  } catch (reason) {
    console.error(`\n${/** @type {Error} */ (reason).message}`)
    return false
  }
}

/**
 * A script of ours. It may leave its own tally, as JSON in the file that `KARUI_TALLY` names; else it counts as one.
 * @param {string} title
 * @param {string} script
 * @returns {Tally}
 */
function step(title, script) {
  console.log(`\n> ${title}`)
  const file = path.join(reports, `${title}.json`)
  const ok = node([script], { KARUI_TALLY: file })
  const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const own = /** @type {Tally} */ (readJson(file) ?? one)
  return !ok && own.failed === 0 ? { ...own, failed: 1 } : own
}

/** @returns {Tally} */
function jest() {
  console.log('\n> jest')
  const file = path.join(reports, 'jest.json')
  const config = ['--config', 'test/jest.config.js', '--json', `--outputFile=${file}`]
  const ok = node(['node_modules/jest/bin/jest.js', ...config, ...selection])
  const result = readJson(file)
  if (!result) return { passed: 0, failed: 1 }
  const skipped = isByName(selection) ? 0 : result.numPendingTests + result.numTodoTests
  if (skipped > 0) console.error(`${skipped} tests were skipped or not written; each counts as failed.`)
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped
  // Jest also fails for what is in none of its counts: no test found, a worker or the teardown that died.
  return { passed: result.numPassedTests, failed: failed === 0 && !ok ? 1 : failed }
}

/**
 * Jest calls the tests that a name pattern leaves out "pending" too.
 * @param {string[]} options
 */
function isByName(options) {
  return options.some((option) => /^(-t|--testNamePattern)/.test(option))
}

/**
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
function node(command, env = {}) {
  const { status } = spawnSync(process.execPath, command, {
    cwd: repository,
    // The closing line must be the last: jest's JSON goes to a file, and nothing else is caught.
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {Tally[]} tallies */
function sum(...tallies) {
  return {
    passed: tallies.reduce((all, { passed }) => all + passed, 0),
    failed: tallies.reduce((all, { failed }) => all + failed, 0),
    notRun: tallies.flatMap(({ notRun = [] }) => notRun),
  }
}
