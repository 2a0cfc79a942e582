/** Style rules that Biome has not: logical properties, tokens instead of raw values, selectors that stay at home. */
import path from 'node:path'
import stylelint from 'stylelint'

const name = 'karui/own-selectors'

/** Outer selectors begin with the component's tag or one of the kit's classes: nothing else scopes a component's styles. */
const ownSelectors = stylelint.createPlugin(name, (enabled) => (root, result) => {
  const tag = `k-${path.basename(root.source?.input.file ?? '', '.riot')}`
  // `:is(k-card, .k-card)` and `:root:has(.k-sheet-panel)` begin with them too.
  const own = new RegExp(`^(?:(?::root)?:(?:is|has)\\()?(?:${tag}|\\.k-[\\w-]+)(?![\\w-])`)
  if (!enabled) return
  root.walkRules((rule) => {
    if (isInner(rule)) return
    for (const selector of rule.selectors.filter((one) => !own.test(one)))
      stylelint.utils.report({
        ruleName: name,
        result,
        node: rule,
        word: selector,
        message: `Expected "${selector}" to start with "${tag}" or a class ".k-…" (${name})`,
      })
  })
})

/** Inside another rule, or a step of @keyframes. @param {import('postcss').Rule} rule */
function isInner(rule) {
  for (let parent = rule.parent; parent && parent.type !== 'root'; parent = parent.parent)
    if (parent.type === 'rule' || /** @type {any} */ (parent).name === 'keyframes') return true
  return false
}

const physical = [
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^(left|right|top|bottom|((min|max)-)?(width|height))$/,
]
const sides = ['left', 'right']

/** @type {import('stylelint').Config} */
export default {
  // Sheets of foreign pages and seeded faults: they are what the kit has to bear.
  ignoreFiles: ['test/fixtures/*.css'],
  plugins: [ownSelectors],
  rules: {
    'property-disallowed-list': [
      physical,
      { message: (property) => `Expected the logical property in place of "${property}" (property-disallowed-list)` },
    ],
    'declaration-property-value-disallowed-list': { 'text-align': sides, float: sides, clear: sides },
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
    'unit-disallowed-list': ['s', 'ms'],
    [name]: true,
  },
  overrides: [
    { files: ['**/*.riot'], customSyntax: 'postcss-html' },
    // The one place with raw values, and the sheet that gives the page's own elements their rhythm.
    {
      files: ['src/tokens/*.css'],
      rules: {
        [name]: null,
        'color-named': null,
        'color-no-hex': null,
        'function-disallowed-list': null,
        'unit-disallowed-list': null,
      },
    },
    // Screens and the gallery are pages: their classes are their own.
    { files: ['stories/**'], rules: { [name]: null } },
  ],
}
