/**
 * Writes `src/icons/icons.ts` and `src/icons/drawn.ts` from lucide's SVG files: the icons that the kit uses, each as one
 * path. Run `node src/build/icons.js` after a change of a list; a test compares the files with what this prints.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** lucide's own names: by them a page can ask for these, so every bundle has them. */
export const names = [
  'arrow-left',
  'chevron-down',
  'chevron-left',
  'check',
  'circle-alert',
  'circle-check',
  'circle-x',
  'clock',
  'copy',
  'eye',
  'eye-off',
  'file',
  'inbox',
  'info',
  'mail',
  'plus',
  'refresh-cw',
  'search',
  'shield',
  'trash-2',
  'triangle-alert',
  'upload',
  'x',
]

/** Those that only further components and screens draw: a bundle has them with these. @type {string[]} */
export const drawn = [
  'bell',
  'bell-off',
  'calendar',
  'chevron-up',
  'ellipsis',
  'grip-vertical',
  'layers',
  'lock',
  'lock-open',
  'minus',
  'radio',
  'scroll-text',
  'star',
  'user-check',
  'wifi',
  'wifi-high',
  'wifi-low',
  'wifi-zero',
]

const number = (value) => String(Number(Number(value).toFixed(3)))

/** The shapes that lucide uses besides `path`, as path data. */
const shapes = {
  // A path's first `m` is absolute only at its beginning: it is written so that it may follow another path.
  path: ({ d }) =>
    d.replace(/^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*(?=([-\d.])?)/, (_, x, y, next) => `M${x} ${y}${next ? 'l' : ''}`),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => `M${points.match(/-?[\d.]+[\s,]+-?[\d.]+/g).join('L')}`,
  circle: ({ cx, cy, r }) => `M${number(cx - r)} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  rect: ({ x = 0, y = 0, width, height, rx = 0 }) =>
    `M${number(+x + +rx)} ${y}h${width - 2 * rx}a${rx} ${rx} 0 0 1 ${rx} ${rx}v${height - 2 * rx}` +
    `a${rx} ${rx} 0 0 1 ${-rx} ${rx}h${2 * rx - width}a${rx} ${rx} 0 0 1 ${-rx} ${-rx}v${2 * rx - height}` +
    `a${rx} ${rx} 0 0 1 ${rx} ${-rx}`,
}

/**
 * @param {string} svg a lucide file
 * @throws on a shape that is not known here
 */
export function pathOf(svg) {
  const inner = svg.replace(/[\s\S]*?<svg[^>]*>/, '')
  return [...inner.matchAll(/<(\w+)\s([^>]*?)\/>/g)]
    .map(([, shape, text]) => {
      if (!shapes[shape]) throw new Error(`lucide uses <${shape}>, which src/build/icons.js does not know yet`)
      return shapes[shape](Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v])))
    })
    .join('')
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** The whole text of a file of icons. @param {string[]} icons lucide's names */
export function print(icons) {
  const root = new URL('../../node_modules/lucide-static/icons/', import.meta.url)
  const line = (name) => `export const ${camel(name)} = '${pathOf(readFileSync(new URL(`${name}.svg`, root), 'utf8'))}'`
  return [
    '// Written by src/build/icons.js from lucide (ISC licence, https://lucide.dev/license). Do not edit.',
    '// Path data on a grid of 24 by 24, drawn as a stroke of 2.',
    ...(icons.length > 0 ? [...icons].sort().map(line) : ['export {}']),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, icons] of Object.entries({ icons: names, drawn }))
    writeFileSync(new URL(`../icons/${file}.ts`, import.meta.url), print(icons))
