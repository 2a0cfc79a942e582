import { blockOf } from './blocks.js'

/**
 * Public custom properties: those that a private mirror reads, `--_fill: var(--k-sheet-fill, fallback); // sentence`.
 * @param {string} source
 * @param {{ name: string, file: string }} component
 */
export function customPropertiesOf(source, { name, file }) {
  const css = blockOf(source, 'style')?.text ?? ''
  const mirror = new RegExp(
    String.raw`--_[\w-]+\s*:\s*var\(\s*(--k-${name}-[\w-]+)\s*,?([^;{}]*)\)\s*[;}](?:[ \t]*/\*([\s\S]*?)\*/)?`,
    'g',
  )
  /** @type {Map<string, { name: string, fallback: string, sentence: string }>} */
  const found = new Map()
  for (const [, property, fallback, sentence = ''] of css.matchAll(mirror)) {
    // A variant may mirror the property again, with another fallback.
    if (found.get(property)?.sentence) continue
    found.set(property, { name: property, fallback: fallback.trim(), sentence: sentence.replace(/\s+/g, ' ').trim() })
  }
  const silent = [...found.values()].find(({ sentence }) => !sentence)
  if (silent) throw new Error(`${file}: ${silent.name} has no sentence; write one in a comment behind its mirror.`)
  return [...found.values()]
}
