/** How the gallery is shown: what its visitors choose, and what a link to it can say. */

/** Each as it stands in an address. */
export interface Settings {
  /** `auto`, as the system has it, `light` or `dark`. */
  theme: string
  /** 0 to 359, degrees of OKLCH; empty for the kit's own. */
  hue: string
  dir: string
  /** Of the kit's own words. */
  lang: string
  /** Size of text, in percent. */
  text: string
}

export type Setting = keyof Settings

export const defaults: Readonly<Settings> = { theme: 'auto', hue: '', dir: 'ltr', lang: 'en', text: '100' }

const allowed: Record<Setting, RegExp> = {
  theme: /^(auto|light|dark)$/,
  hue: /^(|\d{1,2}|[12]\d\d|3[0-5]\d)$/,
  dir: /^(ltr|rtl)$/,
  lang: /^(en|ja)$/,
  text: /^(100|150|200)$/,
}

const names = Object.keys(defaults) as Setting[]

/** @param given anything, as an address or a store has it @returns what of it is a setting, and can be one */
export function settingsIn(given: Readonly<Record<string, unknown>>): Partial<Settings> {
  const valid = names.filter((name) => typeof given[name] === 'string' && allowed[name].test(given[name]))
  return Object.fromEntries(valid.map((name) => [name, given[name]]))
}

/** The address of a page with these settings: those that are as usual are left out, and all else stays as it is. */
export function withSettings(address: string, settings: Settings): string {
  const url = new URL(address)
  for (const name of names) {
    if (settings[name] === defaults[name]) url.searchParams.delete(name)
    else url.searchParams.set(name, settings[name])
  }
  return url.href
}
