/** What is said of stories without running them. */
import { describe, expect, test } from '@jest/globals'
import { readStories } from '../../src/build/stories.js'

const file = 'stories/lists/sample.stories.ts'
const whole = `import Sample, { type SampleProps } from '../../components/lists/sample.riot'

export default { title: 'Lists/Sample', component: Sample } satisfies Meta<SampleProps>

/** What the stories share. */
const rows = () => []

/** Rows from data. */
export const Basic: Story<SampleProps> = { args: { items: rows() } }

/**
 * Rows as markup,
 * for what data does not say.
 */
export const Markup: Story<SampleProps> = {}
`

test('title, component, and each story with its sentence', () => {
  expect(readStories(whole, file)).toEqual({
    title: 'Lists/Sample',
    component: '../../components/lists/sample.riot',
    names: ['Basic', 'Markup'],
    sentences: { Basic: 'Rows from data.', Markup: 'Rows as markup, for what data does not say.' },
  })
})

describe('is refused, naming the file,', () => {
  const needs = 'needs a default export with a title in plain quotes, an imported component, and stories'
  test.each([
    ['without a title', whole.replace('title', 'name'), needs],
    ['without a component', whole.replace('import Sample', 'import Other'), needs],
    ['without a story', whole.replaceAll('export const', 'const'), needs],
    ['with a story without a sentence', whole.replace('/** Rows from data. */', ''), 'the story Basic has no sentence'],
    ['with an empty one', whole.replace('Rows from data.', ''), 'the story Basic has no sentence'],
    ['with a note instead', whole.replace('/** Rows from', '/* Rows from'), 'the story Basic has no sentence'],
    [
      'with the sentence of another thing',
      whole.replace('\nexport const Basic', '\n\nexport const Basic'),
      'Basic has no',
    ],
  ])('%s', (_, source, message) => {
    expect(() => readStories(source, file)).toThrow(new RegExp(`^${file}: .*${message}`))
  })
})
