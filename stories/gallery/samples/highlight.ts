/** Samples in colours: HTML with JavaScript between script tags, and scripts, by the few kinds of words that help the eye. */

/** Quoted, or in the braces of a Riot template. */
const VALUE = String.raw`"[^"]*"|'[^']*'|\{ [\s\S]*? \}(?=[\s/>])`

const patterns = {
  html: new RegExp(String.raw`(?<comment><!--[\s\S]*?-->)|(?<element></?[a-z][\w-]*(?:[^<>"'{}]|${VALUE})*>)`, 'g'),
  element: new RegExp(String.raw`(?<tag>^</?[a-z][\w-]*|/?>$)|(?<text>${VALUE})|(?<name>[\w:.-]+)`, 'g'),
  script:
    /(?<comment>\/\/.*|\/\*[\s\S]*?\*\/)|(?<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)|(?<tag>\b(?:import|from|export|default|const|let|return|new|async|await|function)\b)/g,
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => signs[sign]!)

/**
 * @param source HTML, if it begins with a tag or a comment; else a script, or what is written like one
 * @returns HTML: words in spans, each with the class of its kind
 */
export function highlight(source: string): string {
  if (!source.startsWith('<')) return colour(source, 'script')
  const parts = source.split(/(?<=<script>)([\s\S]*?)(?=<\/script>)/)
  return parts.map((part, at) => colour(part, at % 2 ? 'script' : 'html')).join('')
}

function colour(source: string, language: keyof typeof patterns): string {
  let html = ''
  let end = 0
  for (const { 0: text, index, groups } of source.matchAll(patterns[language])) {
    const kind = Object.keys(groups!).find((name) => groups![name])
    const inner =
      kind === 'element' ? colour(text, 'element') : `<span class="g-code-${kind}">${escapeHtml(text)}</span>`
    html += escapeHtml(source.slice(end, index)) + inner
    end = index + text.length
  }
  return html + escapeHtml(source.slice(end))
}
