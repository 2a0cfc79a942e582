/**
 * `npm run check`: types, lint and format, for the developer's loop. `-- --fix` writes what can be fixed by itself.
 * Exits with 1 when there is any problem.
 */
import stylelint from 'stylelint'
import { runBiome } from './biome.js'
import { root } from './files.js'
import { runTsc } from './types.js'

const fix = process.argv.includes('--fix')

/** @type {[name: string, run: () => Promise<string[]>][]} each step gives its problems, one a line */
const steps = [
  ['lint and format', () => runBiome({ fix })],
  ['styles', checkStyles],
  ['types', async () => checkTypes()],
]

/** @returns {string[]} */
function checkTypes() {
  const { ok, output } = runTsc()
  return ok ? [] : output.trim().split('\n')
}

async function checkStyles() {
  const { results } = await stylelint.lint({
    cwd: root,
    files: ['{src,components,stories}/**/*.{css,riot}'],
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
