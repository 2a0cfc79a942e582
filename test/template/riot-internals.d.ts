// Riot's own files have no types.
declare module '*/dom-bindings.js' {
  export const template: unknown
}
declare module '*/constants.js' {
  export const IS_PURE_SYMBOL: symbol
  export const PARENT_KEY_SYMBOL: symbol
}
declare module '*/misc.js' {
  export function generatePropsFromAttributes(
    attributes: readonly object[],
    scope: Record<PropertyKey, unknown>,
  ): Record<string, unknown>
}
