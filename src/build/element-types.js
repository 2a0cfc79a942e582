/**
 * The types by which a page and a framework know the elements, made of what the components say of themselves (props.js):
 * `document.querySelector('k-sheet')` knows its props, methods and events, and so does `<k-sheet>` in React, Vue and Svelte.
 */
import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { className } from './facts/shown.js'
import { filesIn, root } from './files.js'

/**
 * @param {import('./reference.js').Documented[]} components
 * @param {string} folder of the declarations, in which `src` and `components` are
 */
export function writeElementTypes(components, folder) {
  writeFileSync(path.join(folder, 'elements.d.ts'), elementTypes(components))
  writeFileSync(path.join(folder, 'global.d.ts'), globalTypes)
  writeFileSync(path.join(folder, 'effect.d.ts'), '/** Imported for its effect alone. */\nexport {}\n')
  for (const file of filesIn('src/build/frameworks'))
    cpSync(path.join(root, file), path.join(folder, path.basename(file)))
}

/**
 * Declarations of the elements, to stand beside the folder `components`.
 * @param {import('./reference.js').Documented[]} components
 */
function elementTypes(components) {
  const imports = components.map((component) => {
    const name = className(component)
    const types = component.methods.length > 0 ? `${name}, ${name}Props` : `${name}Props`
    return `import type { ${types} } from './${component.file}.js'`
  })
  const props = components.map((component) => `  '${component.tag}': ${className(component)}Props`)
  const entries = components.map((component) => {
    const name = className(component)
    const methods = component.methods.map((method) => `'${method.name}'`).join(' | ')
    return `    '${component.tag}': KaruiElement<${name}Props${methods && `, Pick<${name}, ${methods}>`}>`
  })
  return [
    "import type { KaruiElement } from './src/element/types.js'",
    ...imports,
    '',
    '/** The props of each element, by its tag. */',
    'export interface KaruiProps {',
    ...props,
    '}',
    '',
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    ...entries,
    '  }',
    '}',
    '',
  ].join('\n')
}

/** Declarations of the global that `karui.min.js` leaves on a page: what its entry exports. To stand as `elementTypes`. */
const globalTypes = `/** What \`karui.min.js\` or \`karui.js\`, as a classic script, leaves on a page. */
declare global {
  var karui: typeof import('./components/define.js')
}

export {}
`
