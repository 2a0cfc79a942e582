/** The stage of a kit's form: it is drawn, and says what its kit holds as the name. */

/** @param {(root: Element) => () => string} mount draws the form, or makes live what stands there */
export function stage(mount) {
  Object.assign(globalThis, { benchName: mount(document.getElementById('root')) })
}
