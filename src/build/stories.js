/** What is said of stories without running them: by the gallery's index, and by the tests, which need names before a browser. */

/**
 * @typedef {object} StoryFacts
 * @property {string} title group and name, as in `Feedback/Badge`
 * @property {string} component path of its file, as the stories import it
 * @property {string[]} names of the stories' exports
 */

/**
 * @param {string} source text of a file of stories
 * @param {string} file its path, for the message
 * @returns {StoryFacts}
 * @throws {Error} naming a file that has no title, no component or no story
 */
export function readStories(source, file) {
  const title = source.match(/\btitle: '([^']+)'/)?.[1]
  const component = componentOf(source)
  const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
  if (!title || !component || names.length === 0)
    throw new Error(`${file}: needs a default export with a title in plain quotes, an imported component, and stories`)
  return { title, component, names }
}

/** The path in `import Badge from '…'`, where the file says `component: Badge`. @param {string} source */
function componentOf(source) {
  const local = source.match(/\bcomponent: (\w+)/)?.[1]
  return source.match(new RegExp(String.raw`^import ${local}\b[^'\n]*from '([^']+\.riot)'`, 'm'))?.[1]
}
