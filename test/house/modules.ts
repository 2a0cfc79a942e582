/** The behaviours and models that a component brings along, as far as it imports them by name. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'

/**
 * @param script of a component, or a module that passes on what others export
 * @param file where it stands
 * @returns texts of the declarations that it imports from `behaviors` and `models`, also through their doors
 */
export function importedBy(script: string, file: string): { name: string; module: string; declaration: string }[] {
  const { program } = parse(script, { sourceType: 'module', plugins: ['typescript'] })
  return program.body.flatMap((node) => {
    if (!('source' in node) || !node.source || !('specifiers' in node) || !node.specifiers) return []
    const names = node.specifiers.flatMap((specifier) => ('local' in specifier ? specifier.local.name : []))
    const place = path.join(path.dirname(file), node.source.value)
    const found = [`${place}.ts`, path.join(place, 'index.ts')].find((one) => existsSync(one))
    return found && /src\/(behaviors|models)\//.test(found) ? names.flatMap((name) => declared(name, found)) : []
  })
}

function declared(name: string, file: string): { name: string; module: string; declaration: string }[] {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('index.ts')) return importedBy(text, file).filter((one) => one.name === name)
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] })
  const node = program.body.find(({ type, ...rest }) => {
    const { declaration } = rest as {
      declaration?: { id?: { name: string }; declarations?: { id: { name: string } }[] }
    }
    return (declaration?.id ?? declaration?.declarations?.[0]?.id)?.name === name
  })
  return node ? [{ name, module: text, declaration: text.slice(node.start!, node.end!) }] : []
}
