/** The code that the guides show. `test/gallery/samples.test.ts` runs all of it. */

/** A plain page and its script. */
export const plainPage = {
  page: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, viewport-fit=cover, interactive-widget=resizes-content">
<title>Devices</title>
<link rel="stylesheet" href="karui.css">
<script src="karui.min.js" defer></script>
<script src="page.js" defer></script>

<k-nav-bar label="Devices"></k-nav-bar>
<k-list label="At home">
  <k-list-item label="Battery" description="Last full charge 06:10" value="82%"></k-list-item>
</k-list>
<k-form>
  <k-field label="Name" name="name" required></k-field>
  <k-button type="submit" block>Save</k-button>
</k-form>`,

  script: `document.querySelector('k-form').addEventListener('submit', ({ detail }) => {
  karui.toast(\`\${detail.value.name} is saved\`)
})`,
}

/** One custom property of one component, for the whole page and for one of its kind. */
export const customProperty = `k-list { --k-list-radius: 0px; }
#filter { --k-sheet-size: 40dvh; }`

/** A part of a page that has a scheme, and so a look, of its own. */
export const ownScheme = `<section data-theme="dark">
  <k-card label="Always dark"></k-card>
</section>`

/** Knobs by the page's script, as from a setting of the user's. */
export const themeCall = `karui.theme({ scheme: 'dark', hue: 150, density: 1.2 })`
