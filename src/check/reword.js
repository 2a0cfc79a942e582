/** Says what TypeScript says of the written code as it is in the `.riot` file. */

/**
 * @param {import('./problem.js').Diagnostic} diagnostic
 * @param {{ text: string, offset: number, isCopy: boolean }} place in the written code
 * @returns {string} empty where there is nothing to tell
 */
export function reword({ message }, place) {
  return message.replace(/\b__\./g, '')
}
