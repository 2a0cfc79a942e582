/**
 * The gallery's Trusted Types policy, made before Riot needs one. Besides templates, which are constants of the program,
 * it lets a worker's script through if it comes from this very site.
 */
interface Policy {
  createHTML(html: string): string
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

// TypeScript's DOM library has no Trusted Types yet; to it the trusted values are strings.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

const policy = trustedTypes?.createPolicy('karui', {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`${url} is not a script of this site`)
    return url
  },
})

Object.defineProperty(globalThis, Symbol.for('karui.trusted-types'), { value: policy ?? null })

/** @throws if the address is of another site */
export const trustedScript = (url: string): string => policy?.createScriptURL(url) ?? url

/** @param html a constant of the program: never data */
export const trustedHtml = (html: string): string => policy?.createHTML(html) ?? html
