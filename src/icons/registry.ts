import * as own from './icons'

interface Shared {
  registered: Map<string, string>
  waiting: Set<() => void>
}

/** Kept on the page, where several copies of the kit may draw icons. */
const shared: unique symbol = Symbol.for('karui.icons')
const page = globalThis as { [shared]?: Shared }
page[shared] ??= { registered: new Map(), waiting: new Set() }
const { registered, waiting } = page[shared]

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/**
 * Gives icons names, for `k-icon` and every `icon` prop. An icon of the kit's own name takes its place; icons that are
 * on screen under a new name are drawn at once.
 * @param paths path data by name, on a grid of 24 by 24, drawn as a stroke of 2
 */
export function registerIcons(paths: Readonly<Record<string, string>>): void {
  for (const [name, path] of Object.entries(paths)) registered.set(name, path)
  for (const draw of [...waiting]) draw()
}

/**
 * @param name as registered, or as lucide writes it: `circle-check`
 * @returns path data; undefined where nothing has that name
 */
export const iconPath = (name = ''): string | undefined =>
  registered.get(name) ?? (own as Readonly<Record<string, string>>)[camelCase(name)]

/** Calls `draw` whenever icons are registered, until the signal aborts. */
export function onIcons(draw: () => void, signal: AbortSignal): void {
  waiting.add(draw)
  signal.addEventListener('abort', () => waiting.delete(draw))
}
