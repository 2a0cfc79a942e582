/**
 * `npm run check`: types, lint and format, for the developer's loop. `npm run check -- --fix components/lists` writes
 * what can be fixed by itself; files and folders limit lint and format, types are always checked as a whole.
 * Exits with 1 when there is any problem.
 */
import path from 'node:path'
import stylelint from 'stylelint'
import { checkProject } from '../check/check.js'
import { findConfig, readProject } from '../check/project.js'
import { report } from '../check/report.js'
import { findTools } from '../check/tools.js'
import { runBiome } from './biome.js'
import { root } from './files.js'

const words = process.argv.slice(2)
const fix = words.includes('--fix')
const only = words.filter((word) => word !== '--fix').map((place) => place.replace(/\/$/, ''))

/** @type {[name: string, run: () => Promise<string[]>][]} each step gives its problems, one a line */
const steps = [
  ['lint and format', () => runBiome({ fix, only })],
  ['styles', checkStyles],
  ['types', checkTypes],
]

/** Of scripts and templates. */
async function checkTypes() {
  const tools = findTools(root)
  const found = await checkProject(readProject(findConfig(root), tools), tools)
  return found.map((one) => report([one], false).trim())
}

/** @param {string} place @returns {string[]} */
const stylesAt = (place) => (path.extname(place) ? [place].filter(isStyled) : [`${place}/**/*.{css,riot}`])

/** @param {string} file */
const isStyled = (file) => /\.(css|riot)$/.test(file)

async function checkStyles() {
  const { results } = await stylelint.lint({
    cwd: root,
    files: only.length ? only.flatMap(stylesAt) : ['{src,components,stories}/**/*.{css,riot}'],
    allowEmptyInput: true,
    fix,
  })
  return results.flatMap(({ source = '', warnings, parseErrors }) =>
    [...warnings, ...parseErrors].map(({ line, column, text }) => {
      return `${source.slice(root.length + 1)}:${line}:${column} ${text}`
    }),
  )
}

for (const [name, run] of steps) {
  const start = performance.now()
  const problems = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name}: ${problems.length === 0 ? 'ok' : 'not ok'} (${seconds} s)`)
  for (const problem of problems) console.log(`  ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
