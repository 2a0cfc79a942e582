/** Where a visitor can go from anywhere. */

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
  /** What begins with one of these is part of it, too. */
  also?: string[]
}

export const places: Place[] = [
  { label: 'Home', path: '', icon: 'house' },
  { label: 'Components', path: 'components/', icon: 'blocks' },
  { label: 'Screens', path: 'screens/', icon: 'smartphone' },
  {
    label: 'Guides',
    path: 'guides/',
    icon: 'book-open',
    also: ['theming/', 'accessibility/', 'browsers/', 'security/', 'angularjs/'],
  },
]

/** For `aria-current`. @param page path of the page that is shown */
export function currentOf({ path, also = [] }: Place, page: string): 'page' | 'true' | null {
  if (path === page) return 'page'
  const isInside = path !== '' && page.startsWith(path)
  return isInside || also.some((start) => page.startsWith(start)) ? 'true' : null
}
