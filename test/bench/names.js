/** The implementations in words, for who does not know the short names of the tables. */

/** @type {Record<string, string>} */
export const names = {
  vanilla: 'plain DOM, by hand',
  karui: 'karui, its own component',
  'karui-row': 'karui, rows in the template',
  'karui-item': 'karui, stateless components',
  'karui-stateful': 'karui, stateful components',
  'karui-drop-in': 'karui, whole drop-in',
  riot: 'Riot 10, rows in the template',
  'riot-component': 'Riot 10, components',
  angular: 'AngularJS, rows in the template',
  'angular-component': 'AngularJS, components',
  'angular-material': 'AngularJS Material',
  solid: 'Solid',
  svelte: 'Svelte 5',
}
