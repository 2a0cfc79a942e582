/** A zero-width space: a place where a line may end. */
const place = '$&\u200B'
const isShort = (word: string): boolean => word.length < 20 && /[a-z]/i.test(word)

/**
 * Names in a text with places to break behind their marks, as `receiver!` `example.com!`, so that no line ends amid a number
 * or a word. A short name stays whole: it has room on the next line.
 */
export const breakable = (text: string): string =>
  text
    .replace(/[!:](?=\S)/g, place)
    .replace(/[^\s,\u200B]+/g, (word) => (isShort(word) ? word : word.replace(/[.@](?=\S)/g, place)))
