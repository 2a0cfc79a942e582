/** The implementations in words, for who does not know the short names of the tables. */

/** @type {Record<string, string>} */
export const names = {
  vanilla: 'plain DOM, by hand',
  karui: 'karui, its own component',
  'karui-row': 'karui, own template',
  'karui-item': 'karui, stateless components',
  'karui-stateful': 'karui, stateful components',
  'karui-drop-in': 'karui, whole drop-in',
  riot: 'Riot 10, own template',
  'riot-component': 'Riot 10, components',
  angular: 'AngularJS, own template',
  'angular-component': 'AngularJS, components',
  'angular-material': 'AngularJS Material',
  tanstack: 'Riot 10 by TanStack Virtual, rows by key',
  solid: 'Solid',
  svelte: 'Svelte 5',
}

/** What `karui` is, by part. @type {Record<string, string>} */
const components = {
  rows: 'k-list',
  form: 'k-field',
  cards: 'k-status-card',
  window: 'k-virtual-list',
  'window-slow': 'k-virtual-list',
  long: 'k-virtual-list',
  heap: 'k-list',
  start: 'k-list',
}

/** @param {string} name @param {string} part @returns {string} its words, with the component's tag where it is one */
export function nameIn(name, part) {
  const tag = name === 'karui' && components[part]
  return tag ? `karui, ${tag}` : (names[name] ?? name)
}
