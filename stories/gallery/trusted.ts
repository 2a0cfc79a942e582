/**
 * The gallery's Trusted Types policy, made before Riot needs one. Besides templates, which are constants of the program,
 * it lets a worker's script through if it comes from this very site.
 */
const policy = globalThis.trustedTypes?.createPolicy('karui', {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not a script of this site`)
    return url
  },
})

Object.defineProperty(globalThis, Symbol.for('karui.trusted-types'), { value: policy ?? null })

/** @throws if the address is of another site */
export const trustedScript = (url: string): string => (policy?.createScriptURL(url) as unknown as string) ?? url

/** @param html a constant of the program: never data */
export const trustedHtml = (html: string): string => (policy?.createHTML(html) as unknown as string) ?? html
