/**
 * webpack loader for the drop-in: where a source takes all exports of another as one object, names them one by one. A
 * bundler makes such an object with a getter for each name, and marks it as a module, which weighs 200 bytes.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from '@swc/core'
import { parse } from 'acorn'
import { swcOptions } from './compile.js'

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function nameExports(source) {
  return source.replace(/import \* as (\w+) from '([^']+)'([\s\S]*)/, (_, object, from, rest) => {
    const file = path.join(path.dirname(this.resourcePath), `${from}.ts`)
    this.addDependency(file)
    const names = exportsOf(file)
    const own = names.map((name) => `${object}_${name}`)
    const imports = `import { ${names.map((name, at) => `${name} as ${own[at]}`).join(', ')} } from '${from}'`
    const pairs = names.map((name, at) => `${name}: ${own[at]}`)
    const used = rest.replaceAll(`Object.values(${object})`, `[${own.join(', ')}]`)
    const isObject = new RegExp(`\\b${object}\\b`).test(used)
    return `${imports}${isObject ? `\nconst ${object} = { ${pairs.join(', ')} }` : ''}${used}`
  })
}

/** The names of a module's values, in order; those of a neighbour that it passes on whole, too. @param {string} file @returns {string[]} */
function exportsOf(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { ...swcOptions, sourceMaps: false, filename: file })
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap((node) => {
    if (node.type === 'ExportAllDeclaration') return exportsOf(path.join(path.dirname(file), `${node.source.value}.ts`))
    if (node.type !== 'ExportNamedDeclaration') return []
    if (!node.declaration) return node.specifiers.map(({ exported }) => exported.name)
    return node.declaration.declarations?.map(({ id }) => id.name) ?? [node.declaration.id.name]
  })
}
