/** The HTML around what is drawn: what every page of the gallery says in its head. */
import { themeColor } from '../../../stories/gallery/identity'
import { escapeHtml } from '../../ssr/markup'

export interface GalleryPage {
  /** Below the gallery's root, with a slash at the end of a folder: `components/sheet/`. */
  path: string
  title: string
  /** What stands on it, for search engines and lists. */
  sentence: string
  /** What its script does: the pages of the shell, a story or a screen alone, or nothing but the kit. */
  kind: 'shell' | 'story' | 'screen'
  /** What is in its `<body>`. */
  body: string
  /** Id of the last part of what is seen first: a page is painted as soon as that is there, and not before. */
  first?: string
}

/** The way from a page to the gallery's root; nothing from the root itself. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** A host shows this one at any address, and so it does not know where it is: its files are looked for on the way up. */
const LOST = '404.html'
const upwards = ['', '../', '../../', '../../../']

const filesFrom = (root: string, kind: GalleryPage['kind']) => `<link rel="stylesheet" href="${root}gallery.css">
<link rel="stylesheet" href="${root}${kind === 'shell' ? 'shell' : 'canvas'}.css">
<script src="${root}boot.js"></script>
<script type="module" src="${root}gallery.js"></script>`

/** @param policy for hosts that send none; what only a header can say is not in it */
export function documentOf({ path, title, sentence, kind, body, first }: GalleryPage, policy: string): string {
  const root = rootFrom(path)
  const isLost = path === LOST
  const links = (isLost ? upwards : [root]).map((way) => filesFrom(way, kind))
  if (first) links.unshift(`<link rel="expect" href="#${escapeHtml(first)}" blocking="render">`)
  return `<!doctype html>
<html lang="en" data-page="${kind}"${isLost ? ' data-lost' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(sentence)}">
<meta name="theme-color" content="${themeColor.light}" media="(prefers-color-scheme: light)" data-scheme="light">
<meta name="theme-color" content="${themeColor.dark}" media="(prefers-color-scheme: dark)" data-scheme="dark">
<link rel="manifest" href="${root}manifest.webmanifest">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${root}icon.png">
${links.join('\n')}
</head>
<body>${body}</body>
</html>
`
}
