/** Plain HTML: the browser says what is wrong. Without a kit there is no style either, but the browser's. */

/** @param {Element} root @returns {() => string} reads the name */
export const mount = (root) => () => root.querySelector('[name="name"]').value
