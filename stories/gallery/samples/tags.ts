/** The tags of a sample, and their attributes, as text. */

const ARGS = String.raw`\{ \.\.\.[\w.]+ \}`
const ATTRIBUTE = String.raw`${ARGS}|[\w:-]+(?:="[^"]*"|='[^']*')?`
const openTag = new RegExp(String.raw`<([a-z][\w-]*)((?:\s+(?:${ATTRIBUTE}))+)\s*>`, 'g')
const attribute = new RegExp(ATTRIBUTE, 'g')

/** Columns that a tag may take before each of its attributes gets a line. */
const WIDTH = 100

/** @param rewrite is given a tag and its attributes as they are written, `{ ...props }` among them */
export function rewriteTags(markup: string, rewrite: (tag: string, attributes: string[]) => string[]): string {
  return markup.replace(openTag, (_, tag: string, attributes: string, at: number) => {
    const written = rewrite(tag, attributes.match(attribute) ?? [])
    const indent = markup.slice(0, at).match(/[ \t]*$/)?.[0] ?? ''
    const line = `<${[tag, ...written].join(' ')}>`
    if (!line.includes('\n') && indent.length + line.length <= WIDTH) return line
    return `<${tag}\n${written.map((one) => `${indent}  ${one.replaceAll('\n', `\n${indent}  `)}\n`).join('')}${indent}>`
  })
}
