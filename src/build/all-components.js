/**
 * webpack loader of `components/all.ts`: names each export of `components/index.ts` where the source takes them all. A
 * bundler makes an object with a getter for each name otherwise, which weighs 140 bytes.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function nameComponents() {
  const index = path.join(path.dirname(this.resourcePath), 'index.ts')
  this.addDependency(index)
  const names = [...readFileSync(index, 'utf8').matchAll(/\bdefault as (\w+)/g)].map(([, name]) => name)
  return `import { ${names.join(', ')} } from './index'\n\nexport const all = [${names.join(', ')}]\n`
}
