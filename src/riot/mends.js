/**
 * What is mended in Riot 10.1.6, and why. Each mend names one place in one of Riot's own files. The place must be found
 * exactly once, so that a new Riot stops the build instead of going unmended. `src/build/mend-riot.js` applies them.
 *
 * @typedef {object} Mend
 * @property {string} name what it mends, in a few words
 * @property {string} file path inside the `riot` package
 * @property {string | RegExp} find the place; a pattern where the whole file is replaced
 * @property {string} replace what stands there instead, taken literally
 * @property {string} why what goes wrong without it
 */

const TREES = 'esm/dependencies/@riotjs/dom-bindings/dist/dom-bindings.js'

/** Riot's memo, keyed by what all clones of a template share and held weakly. Offered upstream as it stands. */
const leak = {
  name: 'instance leak',
  file: 'esm/utils/get-root-computed-attribute-names.js',
  find: 'const getRootComputedAttributeNames = memoize((template) => {',
  replace: `\
const namesByBindings = new WeakMap();
const memoizeByBindings = (compute) => (template) => {
  const bindings = template?.bindingsData;
  if (!bindings) return []
  if (!namesByBindings.has(bindings)) namesByBindings.set(bindings, compute(template));
  return namesByBindings.get(bindings)
};
const getRootComputedAttributeNames = memoizeByBindings((template) => {`,
  why: `Riot keeps a Map from every instance's template clone, and through it every component and its root element, for
as long as the page lives: 10 MB for each 5,000 rows that came and went.`,
}

/**
 * The policy is made when first needed, so that loading a script cannot fail by it, and is kept on the page: a second
 * bundle may not create one of the same name. Where it cannot be created the plain text goes on, as without the mend.
 */
const htmlSink = {
  name: 'Trusted Types, HTML templates',
  file: TREES,
  find: `\
function createHTMLTree(html, root) {
  const template = isTemplate(root) ? root : document.createElement('template');
  template.innerHTML = html;`,
  replace: `\
const TRUSTED_TYPES = Symbol.for('karui.trusted-types');
function createPolicy() {
  try {
    return globalThis.trustedTypes?.createPolicy('karui', { createHTML: (html) => html }) ?? null
  } catch {
    return null
  }
}
function trusted(html) {
  if (globalThis[TRUSTED_TYPES] === undefined)
    Object.defineProperty(globalThis, TRUSTED_TYPES, { value: createPolicy() });
  return globalThis[TRUSTED_TYPES]?.createHTML(html) ?? html
}
function createHTMLTree(html, root) {
  const template = isTemplate(root) ? root : document.createElement('template');
  template.innerHTML = trusted(html);`,
  why: `Under \`require-trusted-types-for 'script'\` the browser refuses plain text here and the page stays empty. The text
is a compiled template, a constant of the program: data never comes this way.`,
}

const svgSink = {
  name: 'Trusted Types, SVG templates',
  file: TREES,
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is Riot's code
  find: '`<svg xmlns="http://www.w3.org/2000/svg">${html}</svg>`,',
  replace: 'trusted(`<svg xmlns="http://www.w3.org/2000/svg">${html}</svg>`),',
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is Riot's code
  why: 'As for HTML templates: DOMParser is the second sink that Riot uses.',
}

/** For components whose styles were extracted at build. One's own Riot components may still need the original. */
export const styleInjection = {
  name: 'style injection',
  file: 'esm/core/css-manager.js',
  find: /^(?=[\s\S]*\.innerHTML = )[\s\S]*export \{ CSS_BY_NAME, STYLE_NODE_SELECTOR, cssManager as default \};\s*$/,
  replace: `\
const CSS_BY_NAME = new Map();
const STYLE_NODE_SELECTOR = 'style[riot]';
const unchanged = () => cssManager;
const cssManager = { CSS_BY_NAME, add: unchanged, inject: unchanged, remove: unchanged };

export { CSS_BY_NAME, STYLE_NODE_SELECTOR, cssManager as default };
`,
  why: `Riot writes styles into a <style> element, which \`style-src 'self'\` and Trusted Types both refuse. karui's styles
are a file of their own, so that there is nothing to write.`,
}

/** @type {readonly Mend[]} what every page with karui needs, whoever brings Riot */
export const runtimeMends = [leak, htmlSink, svgSink]

/** @type {readonly Mend[]} what karui's own bundle carries */
export const mends = [...runtimeMends, styleInjection]
