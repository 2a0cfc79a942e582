/** A file of markup, as text. */
declare module '*.html' {
  const markup: string
  export default markup
}
