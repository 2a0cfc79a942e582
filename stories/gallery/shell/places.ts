/** Where a visitor can go from anywhere. */
import { guides } from '../pages/pages'

/** Components that belong together. */
export interface Group {
  name: string
  components: { name: string; title: string; tag: string; sentence: string }[]
}

export interface Place {
  label: string
  /** Below the gallery's root. */
  path: string
  /** One of lucide's. */
  icon: string
  /** Pages that are part of it, and stand beside it. */
  inside?: { title: string; path: string }[]
}

export const places: Place[] = [
  { label: 'Home', path: '', icon: 'house' },
  { label: 'Components', path: 'components/', icon: 'blocks' },
  { label: 'Screens', path: 'screens/', icon: 'smartphone' },
  { label: 'Guides', path: 'guides/', icon: 'book-open', inside: guides },
]

/** For `aria-current`. @param page path of the page that is shown */
export function currentOf({ path, inside = [] }: Place, page: string): 'page' | 'true' | null {
  if (path === page) return 'page'
  const isPart = path !== '' && page.startsWith(path)
  return isPart || inside.some((one) => one.path === page) ? 'true' : null
}
