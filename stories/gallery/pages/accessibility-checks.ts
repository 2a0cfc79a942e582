/** What the accessibility statement says of the tests; `test/gallery/texts.test.ts` looks whether they are there. */
export interface Check {
  what: string
  how: string
  /** Tests below the repository. */
  files: string[]
}

export const checks: Check[] = [
  {
    what: 'Rules of axe-core',
    how: 'Every story in light, in dark and from right to left, target sizes among them.',
    files: ['test/suites/accessibility.test.ts'],
  },
  {
    what: 'Contrast',
    how: 'Every pair of text or control and its ground, in both schemes, over all hues: 4.5:1 and 3:1, 7:1 where more is asked for.',
    files: ['test/tokens/contrast.test.ts'],
  },
  {
    what: '200 % text, 320 px, and both',
    how: 'No story is cut off, needs scrolling sideways or loses a control.',
    files: ['test/suites/layout.test.ts'],
  },
  {
    what: 'Fingers',
    how: 'What can be pressed in any story is 44 by 44 px, or stands 24 px clear of the next.',
    files: ['test/suites/layout.test.ts'],
  },
  {
    what: 'Keys and touch',
    how: 'The plays of the stories press real keys and touch with a real finger; overlays keep the focus and give it back.',
    files: ['test/stories.test.ts', 'test/engines/kit.js'],
  },
  {
    what: 'Forms',
    how: 'Labels, hints, errors and where the focus goes, by mouse, finger and key.',
    files: ['test/components/forms/forms.test.ts'],
  },
  {
    what: 'Right to left',
    how: 'What users name keeps its own direction wherever it is shown; axe-core runs from right to left, too.',
    files: ['test/components/direction.test.ts'],
  },
  {
    what: 'Forced colours',
    how: 'The bar at the top, and what is CSS alone.',
    files: ['test/components/navigation/nav-bar.test.ts', 'test/components/layout/plain.test.ts'],
  },
  {
    what: 'Without JavaScript',
    how: 'Every story drawn on a server is valid HTML, and is taken over without losing the focus, the caret or what was typed.',
    files: ['test/ssr/stories.test.ts', 'test/ssr/typing.test.ts'],
  },
]
