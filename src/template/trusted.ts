const policyKey = Symbol.for('karui.trusted-types')

interface Policy {
  createHTML(html: string): string
}
type Page = typeof globalThis & {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
  [policyKey]?: Policy | null
}

/**
 * The policy is made when it is first needed, so that loading a script cannot fail by it, and is kept on the page: a
 * second bundle may not create one of the same name. Where it cannot be created the plain text goes on.
 */
function createPolicy(page: Page): Policy | null {
  try {
    return page.trustedTypes?.createPolicy('karui', { createHTML: (html) => html }) ?? null
  } catch {
    return null
  }
}

/** Text of a compiled template, a constant of the program, for the one place where it becomes markup. Data never comes this way. */
export function trusted(html: string): string {
  const page: Page = globalThis
  if (page[policyKey] === undefined) Object.defineProperty(page, policyKey, { value: createPolicy(page) })
  return page[policyKey]?.createHTML(html) ?? html
}
