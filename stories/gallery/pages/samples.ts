/** Code that the guides show and the README has not. `test/gallery/samples.test.ts` runs all of it. */

/** One custom property of one component, for the whole page and for one of its kind. */
export const customProperty = `k-list { --k-list-radius: 0px; }
#filter { --k-sheet-width: 20em; }`

/** A part of a page that has a scheme, and so a look, of its own. */
export const ownScheme = `<section data-theme="dark">
  <k-card label="Always dark"></k-card>
</section>`

/** Knobs by the page's script, as from a setting of the user's. */
export const themeCall = `karui.theme({ scheme: 'dark', hue: 150, density: 1.2 })`
