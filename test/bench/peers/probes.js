/** What runs in a kit's page; each function is sent there by itself. */

/** @returns {number} elements of the form and of what its kit has put beside it, those in shadow trees too */
export function nodes() {
  const within = (tree) =>
    [...tree.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? within(shadowRoot) : 0), 0)
  // Without the page's own root.
  return within(document.body) - 1
}

/** @returns {boolean} whether nothing has come or gone for ten frames in which it is asked, and nothing is moving */
export function isDrawn() {
  const page = /** @type {any} */ (globalThis)
  const count = (tree) =>
    [...tree.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0)
  const now = count(document)
  const isStill = now === page.benchCount && document.getAnimations().every(({ playState }) => playState !== 'running')
  page.benchCount = now
  page.benchStill = isStill ? (page.benchStill ?? 0) + 1 : 0
  return typeof page.benchName === 'function' && page.benchStill >= 10
}

/** Begins to keep in mind which elements get the focus, also those that give it away at once. */
export function watchFocus() {
  const stops = new Set()
  Object.assign(globalThis, { benchStops: stops })
  const note = (event) => {
    const [at] = event.composedPath()
    if (event.isTrusted && at instanceof Element) stops.add(at)
  }
  addEventListener('focus', note, true)
}

/**
 * Keeps in mind which element has the focus: within one shadow tree it may go on without an event outside.
 * @returns {boolean} whether the first of them has it again
 */
export function isRound() {
  /** @type {Set<Element>} */
  const stops = /** @type {any} */ (globalThis).benchStops
  let at = document.activeElement
  if (!at || at === document.body) return false
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  const [first] = stops
  stops.add(at)
  return at === first && stops.size > 1
}

/** Runs before the page's scripts: keeps every violation of a policy in mind. */
export function listen() {
  const page = /** @type {any} */ (globalThis)
  page.benchViolations = []
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective }) => page.benchViolations.push(effectiveDirective),
    true,
  )
}

/** @returns {{ policy: number, types: number }} violations until now: of the policy, and of Trusted Types */
export function violations() {
  /** @type {string[]} */
  const all = /** @type {any} */ (globalThis).benchViolations
  const types = all.filter((directive) => directive === 'require-trusted-types-for').length
  return { policy: all.length - types, types }
}

/** @returns {string[]} what the browser would submit */
export const formKeys = () => [...new FormData(document.querySelector('form') ?? undefined).keys()]
