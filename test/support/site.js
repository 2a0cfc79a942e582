import { fileURLToPath } from 'node:url'

/** @param {string} folder below the repository */
const inRepository = (folder) => fileURLToPath(new URL(`../../${folder}`, import.meta.url))

/** What the tests' web server shows where: the built files at the root, as on a user's page. */
export const folders = {
  '/': inRepository('dist'),
  '/fixtures/': inRepository('test/fixtures'),
  '/built/': inRepository('.cache/fixtures'),
  '/interop/': inRepository('.cache/interop'),
  '/node_modules/': inRepository('node_modules'),
}
