/** What is said of stories without running them: by the gallery's index, and by the tests, which need names before a browser. */

/** An export, and the doc comment right above it. */
const STORY = /(?:^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^export const (\w+)/gm

/**
 * @typedef {object} StoryFacts
 * @property {string} title group and name, as in `Feedback/Badge`
 * @property {string} component path of its file, as the stories import it
 * @property {string[]} names of the stories' exports
 * @property {Record<string, string>} sentences by these names: what each shows, of the comment above it
 */

/**
 * @param {string} source text of a file of stories
 * @param {string} file its path, for the message
 * @returns {StoryFacts}
 * @throws {Error} naming a file that has no title, no component or no story, or a story without a sentence
 */
export function readStories(source, file) {
  const title = source.match(/\btitle: '([^']+)'/)?.[1]
  const component = componentOf(source)
  const stories = [...source.matchAll(STORY)].map(([, comment = '', name]) => [name, textOf(comment)])
  if (!title || !component || stories.length === 0)
    throw new Error(`${file}: needs a default export with a title in plain quotes, an imported component, and stories`)
  const silent = stories.find(([, sentence]) => !sentence)?.[0]
  if (silent) throw new Error(`${file}: the story ${silent} has no sentence; write above it what it shows.`)
  return { title, component, names: stories.map(([name]) => name), sentences: Object.fromEntries(stories) }
}

/** What a doc comment says, in one line. @param {string} comment */
const textOf = (comment) => comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim()

/** The path in `import Badge from '…'`, where the file says `component: Badge`. @param {string} source */
function componentOf(source) {
  const local = source.match(/\bcomponent: (\w+)/)?.[1]
  return source.match(new RegExp(String.raw`^import ${local}\b[^'\n]*from '([^']+\.riot)'`, 'm'))?.[1]
}
