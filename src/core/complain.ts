/** True where a bundler says so (`process.env.NODE_ENV`, replaced at build); `karui.min.js` is built with false. */
export const isDevelopment = process.env.NODE_ENV !== 'production'

const said = new Set<string>()

/**
 * Says in one sentence what is wrong with the use of a component or function, once each and in development only.
 * @param name the component, as in `k-field`, or a function, as in `theme()`
 * @param sentence goes on from the name: `has no label; …`
 */
export function complain(name: string, sentence: string): void {
  const line = `${name.endsWith(')') ? name : `<${name}>`} ${sentence}`
  if (!isDevelopment || said.has(line)) return
  said.add(line)
  console.warn(`[karui] ${line}`)
}
