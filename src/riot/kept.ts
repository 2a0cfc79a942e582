/**
 * Links and controls that are in the page already, because a server has drawn them or somebody has copied them: whoever
 * draws a component over them puts them here, and its template takes them instead of new ones.
 */
export const kept: Element[] = []

/** What can be kept. */
export const controls = 'a, button, input, select, textarea'
