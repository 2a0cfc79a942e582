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

/** Before a file of ours below `src`; the bundler's plugin knows where it is. */
export const OURS = 'karui:'

/**
 * Riot's whole template engine makes way for that of `src/template`.
 * @param {string} [lines] more of the module
 * @param {string} [more] what else our templates are told
 */
const templates = (lines = '', more = '') => ({
  name: 'direct templates',
  file: TREES,
  find: /^(?=[\s\S]*\btemplate\.innerHTML = html;)[\s\S]*export \{ create\$1 as createBinding, create\$4 as createExpression, create as template \};\s*$/,
  replace: `\
import { IS_PURE_SYMBOL, PARENT_KEY_SYMBOL } from '../../util/constants.js';
import { generatePropsFromAttributes } from '../../util/misc.js';
import { templatesFor } from '${OURS}template/index';
export { default as bindingTypes } from '../../util/binding-types.js';
export { default as expressionTypes } from '../../util/expression-types.js';
${lines}
const known = { parent: PARENT_KEY_SYMBOL, pure: IS_PURE_SYMBOL, propsOf: generatePropsFromAttributes${more} };
export const template = /* @__PURE__ */ templatesFor(known);
const absent = () => { throw new Error('karui: the mended Riot has nothing but whole templates') };
export { absent as createBinding, absent as createExpression };
`,
  why: `Riot finds each bound node of each copy by a query, copies an object for each expression and row, and writes rows
into the page one part at a time: 4 to 12 times the script of hand-written DOM. It also writes HTML into two sinks that
\`require-trusted-types-for 'script'\` refuses, so that the page stays empty.`,
})

/** The same, components without a script become part of the template they stand in, and a list hears for its rows. */
const foldingTemplates = templates(
  `\
import {
  DOM_COMPONENT_INSTANCE_PROPERTY, ROOT_ATTRIBUTES_KEY_SYMBOL, TEMPLATE_KEY_SYMBOL,
} from '../../util/constants.js';
import { delegateFor } from '${OURS}template/delegation';
import { foldingFor } from '${OURS}template/fold';

const fold = /* @__PURE__ */ foldingFor({
  template: TEMPLATE_KEY_SYMBOL, computed: ROOT_ATTRIBUTES_KEY_SYMBOL, instance: DOM_COMPONENT_INSTANCE_PROPERTY,
});`,
  ', fold, delegateFor',
)

const LIFECYCLE = 'esm/core/manage-component-lifecycle.js'

/** The same behaviour with less work: see `lifecycle.ts`. */
const lifecycle = {
  name: 'shared lifecycle',
  file: LIFECYCLE,
  find: /^(?=[\s\S]*\bfunction manageComponentLifecycle\(\s*component,\s*\{ slots, attributes = \[\], props \},?\s*\))[\s\S]*export \{ manageComponentLifecycle \};\s*$/,
  replace: `\
import {
  DOM_COMPONENT_INSTANCE_PROPERTY, IS_COMPONENT_UPDATING, IS_PURE_SYMBOL, PARENT_KEY_SYMBOL, ROOT_ATTRIBUTES_KEY_SYMBOL,
  TEMPLATE_KEY_SYMBOL,
} from '../dependencies/@riotjs/util/constants.js';
import { callOrAssign, noop } from '../dependencies/@riotjs/util/functions.js';
import { generatePropsFromAttributes } from '../dependencies/@riotjs/util/misc.js';
import { dashToCamelCase } from '../dependencies/@riotjs/util/strings.js';
import { getRootComputedAttributeNames } from '../utils/get-root-computed-attribute-names.js';
import { runPlugins } from './run-plugins.js';
import { lifecycleFor } from '${OURS}riot/lifecycle';

const keys = [
  PARENT_KEY_SYMBOL, TEMPLATE_KEY_SYMBOL, ROOT_ATTRIBUTES_KEY_SYMBOL, DOM_COMPONENT_INSTANCE_PROPERTY,
  IS_COMPONENT_UPDATING, IS_PURE_SYMBOL,
];
const helpers = [
  generatePropsFromAttributes, getRootComputedAttributeNames, dashToCamelCase, callOrAssign, runPlugins, noop,
];
export const manageComponentLifecycle = /* @__PURE__ */ lifecycleFor(keys, helpers);
`,
  why: `Riot makes three methods and a dozen property descriptors for each instance, and copies the props of each update
once for each of them: a row that is a component costs eight times what it draws.`,
}

/** A wrapper's own object is the same for all its instances; a factory makes one for each. */
const sharedComponent = {
  name: 'one object for each wrapper',
  file: 'esm/core/create-component-from-wrapper.js',
  find: `\
    const componentAPI = callOrAssign(exports) || {};

    const component = instantiateComponent({
      css,
      template: templateFn,
      componentAPI,
      name,
    })({ slots, attributes, props });
`,
  replace: `\
    const instantiate = () => instantiateComponent({
      css,
      template: templateFn,
      componentAPI: callOrAssign(exports) || {},
      name,
    });
    const make = typeof exports === 'function' ? instantiate() : (shared ??= instantiate());
    const component = make({ slots, attributes, props });
`,
  why: 'Riot gives the same object its defaults anew for each instance.',
}

/** A component that several others use is read and parsed once. */
const oneTemplate = {
  name: 'one template for each wrapper',
  file: sharedComponent.file,
  find: `\
function createComponentFromWrapper(componentWrapper) {
  const {`,
  replace: `\
const made = new WeakMap();
function createComponentFromWrapper(componentWrapper) {
  return made.get(componentWrapper) ?? made.set(componentWrapper, createFromWrapper(componentWrapper)).get(componentWrapper)
}
function createFromWrapper(componentWrapper) {
  const {`,
  why: 'Riot parses the template of a component once for each component that names it among its own.',
}

const sharedVariable = {
  name: 'one object for each wrapper, its place',
  file: sharedComponent.file,
  find: `\
 css, template, exports, name } = componentWrapper;
  const templateFn`,
  replace: `\
 css, template, exports, name } = componentWrapper;
  let shared;
  const templateFn`,
  why: sharedComponent.why,
}

/** What `foldingTemplates` needs to know of a component. */
const part = {
  name: 'components without a script',
  file: sharedComponent.file,
  find: `\
  return ({ slots, attributes, props }) => {
    // pure components`,
  replace: `\
  // Nothing but a template: an instance of it, from which others may inherit.
  const part = () => !PLUGINS_SET.size && instantiateComponent({ css, template: templateFn, componentAPI: {}, name })({});

  return Object.assign(create, !exports && template && { part });

  function create({ slots, attributes, props }) {
    // pure components`,
  why: 'Riot makes, initializes and mounts an instance for each row, where the row is nothing but a template.',
}

const plugins = {
  name: 'components without a script, what they import',
  file: sharedComponent.file,
  find: "import { IS_PURE_SYMBOL, COMPONENTS_IMPLEMENTATION_MAP } from '../dependencies/@riotjs/util/constants.js';",
  replace:
    "import { IS_PURE_SYMBOL, COMPONENTS_IMPLEMENTATION_MAP, PLUGINS_SET } from '../dependencies/@riotjs/util/constants.js';",
  why: part.why,
}

const camelCase = {
  name: 'names of props',
  file: 'esm/dependencies/@riotjs/util/strings.js',
  find: `\
function dashToCamelCase(string) {
  return string.replace(/-(\\w)/g, (_, c) => c.toUpperCase())
}`,
  replace: `\
const camelCased = new Map();
function dashToCamelCase(string) {
  if (!camelCased.has(string)) camelCased.set(string, string.replace(/-(\\w)/g, (_, c) => c.toUpperCase()));
  return camelCased.get(string)
}`,
  why: 'Riot searches each name of each prop at each update: a fifth of the time of a selection among rows.',
}

const propsOf = {
  name: 'props from attributes',
  file: 'esm/dependencies/@riotjs/util/misc.js',
  find: /function generatePropsFromAttributes\(attributes, scope\) \{\n {2}return attributes\.reduce\([\s\S]*?\n {2}\}, \{\}\)\n\}/,
  replace: `\
function generatePropsFromAttributes(attributes, scope, props = {}) {
  for (const { type, name, evaluate } of attributes) {
    const value = evaluate(scope);
    if (!name && type === ATTRIBUTE) Object.assign(props, value);
    else props[type === REF ? 'ref' : type === VALUE ? 'value' : dashToCamelCase(name)] = value;
  }
  return props
}`,
  why: 'Riot goes through a list of conditions for each prop of each update.',
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

const queries = {
  name: 'queries',
  file: 'esm/core/component-dom-selectors.js',
  find: /^(?=[\s\S]*return \$\(selector, this\.root\)\[0\])[\s\S]*export \{ COMPONENT_DOM_SELECTORS \};\s*$/,
  replace: `\
const COMPONENT_DOM_SELECTORS = {
  $(selector) {
    return this.$$(selector)[0]
  },
  $$(selector) {
    return [...this.root.querySelectorAll(selector)]
  },
};

export { COMPONENT_DOM_SELECTORS };
`,
  why: 'Riot also takes elements where it asks for a selector; nobody in the kit gives it any.',
}

/** Ours takes them one by one. */
const curry = {
  name: 'curry',
  file: 'esm/core/instantiate-component.js',
  find: 'return curry(manageComponentLifecycle)(',
  replace: 'return manageComponentLifecycle(',
  why: 'Riot takes a library to give a function its two arguments one by one.',
}

const empty = {
  name: 'no template',
  file: sharedComponent.file,
  find: `\
  const templateFn = template
    ? componentTemplateFactory(
        template,
        componentWrapper,
        createChildComponentGetter(componentWrapper),
      )
    : MOCKED_TEMPLATE_INTERFACE;`,
  replace: `\
  const templateFn = componentTemplateFactory(
    template || ((create) => create(null)),
    componentWrapper,
    createChildComponentGetter(componentWrapper),
  );`,
  why: 'Riot has a second interface for components without a template; an empty one does the same.',
}

const internals = {
  name: 'internals',
  file: 'esm/api/__.js',
  find: / {2}cssManager,\n {2}DOMBindings: \{[^}]*\},\n/,
  replace: '',
  why: 'Riot keeps for tools what the kit does not ask for; a bundler cannot know.',
}

const pure = {
  name: 'pure components',
  file: sharedComponent.file,
  find: / {4}\/\/ pure components rendering[\s\S]*?\n {6}\}\)\n/,
  replace: '',
  why: 'Riot also mounts what draws itself; nothing of the kit does.',
}

const twice = {
  name: 'what Riot says of a name that is taken',
  file: 'esm/api/register.js',
  find: `\
  if (COMPONENTS_IMPLEMENTATION_MAP.has(name))
    panic(\`The component "\${name}" was already registered\`);
`,
  replace: '',
  why: 'The element adapter looks before it registers.',
}

const recursion = {
  name: 'a component in itself',
  file: sharedComponent.file,
  find: / {2}return \(name\) => \{\n {4}\/\/ improve support for recursive components[\s\S]*?\nconst memoizedCreateComponentFromWrapper = memoize\(createComponentFromWrapper\);/,
  replace: `\
  return (name) =>
    name === componentWrapper.name
      ? createComponentFromWrapper(componentWrapper)
      : childrenComponents[name] || COMPONENTS_IMPLEMENTATION_MAP.get(name)
};`,
  why: `Riot takes a general memo, which keeps every wrapper for ever, where "${oneTemplate.name}" remembers already.`,
}

/** @type {readonly Mend[]} Riot as it draws by itself, without its leak */
export const leakMends = [leak]

const common = [leak, lifecycle, oneTemplate, sharedVariable, sharedComponent, camelCase, propsOf]

/** @type {readonly Mend[]} what every page with karui needs, whoever brings Riot */
export const runtimeMends = [...common, foldingTemplates, part, plugins]

/**
 * What karui's own bundle carries: no component of the kit is without a script, or has many rows that hear by themselves.
 * @type {readonly Mend[]}
 */
export const mends = [...common, templates(), styleInjection, queries, curry, empty, internals, pure, twice, recursion]
