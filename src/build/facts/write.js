/** Everything that is told of the components elsewhere, made of what they say of themselves (props.js). */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../files.js'
import { names as icons } from '../icons.js'
import { apiReference } from '../reference.js'
import { agentsGuide, llmsIndex } from './agents.js'
import { htmlData } from './html-data.js'
import { manifest } from './manifest.js'
import { webTypes } from './web-types.js'

/** @typedef {import('../reference.js').Documented} Documented */

/**
 * @param {Documented[]} components
 * @param {string} folder in place of `dist`
 */
export function writeFacts(components, folder) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const texts = {
    'api.md': apiReference(components, icons),
    'api.json': json(components.map(({ file, ...facts }) => facts)),
    'custom-elements.json': json(manifest(components)),
    'vscode.html-custom-data.json': json(htmlData(components)),
    'web-types.json': json(webTypes(components, version)),
    'llms.txt': llmsIndex(components),
    'AGENTS.md': agentsGuide(components),
  }
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(folder, file), text)
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`
