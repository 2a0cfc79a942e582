/** True where a bundler says so (`process.env.NODE_ENV`, replaced at build); `karui.min.js` is built with false. */
export const isDevelopment = process.env.NODE_ENV !== 'production'

const said = new Set<string>()

/**
 * Says in one sentence what is wrong with the use of a component, once each and in development only.
 * @param tag the component, as in `k-field`
 * @param sentence goes on from the tag: `has no label; …`
 */
export function complain(tag: string, sentence: string): void {
  const line = `<${tag}> ${sentence}`
  if (!isDevelopment || said.has(line)) return
  said.add(line)
  console.warn(`[karui] ${line}`)
}
