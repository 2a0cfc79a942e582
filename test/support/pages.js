/**
 * Hands a whole HTML document to a test server (server.js).
 * @param {string} origin of the server
 * @param {string} html
 * @param {Record<string, string>} [headers] lower-case names; a `content-security-policy` here replaces the strict one
 * @returns {Promise<string>} the document's address
 */
export async function pageOf(origin, html, headers = {}) {
  const answer = await fetch(`${origin}/pages`, { method: 'POST', body: JSON.stringify({ html, headers }) })
  const { path } = await answer.json()
  return origin + path
}
