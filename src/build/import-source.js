/** Runs a source of ours in this process, for what the build takes from it. */
import { build } from 'esbuild'

/**
 * @param {string} file TypeScript; it and what it imports may know no file of the disk
 * @returns {Promise<Record<string, any>>} its exports
 */
export async function importSource(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
