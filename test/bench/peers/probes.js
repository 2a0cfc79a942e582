/** What runs in a kit's page; each function is sent there by itself. */

/** @returns {number} elements of the form and of what its kit has put beside it, those in shadow trees too */
export function nodes() {
  const within = (tree) =>
    [...tree.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? within(shadowRoot) : 0), 0)
  // The page's own `main` is not counted.
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

/** Keeps in mind which element has the focus. @returns {boolean} whether the focus has left the page */
export function stop() {
  const page = /** @type {any} */ (globalThis)
  page.benchStops ??= new Set()
  let at = document.activeElement
  if (!at || at === document.body || at === document.documentElement) return true
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  page.benchStops.add(at)
  return false
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
