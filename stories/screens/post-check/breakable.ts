/** A name with room to break behind its marks, as `example.` `com`: a line is then not broken amid a number or a word. */
export const breakable = (name: string): string => name.replace(/[!.:@](?=\S)/g, '$&\u200B')
