/** Bundles a fixture for the browser, with the repository's one compile and the mended Riot. */
import path from 'node:path'
import { build } from 'esbuild'
import { karuiEsbuild } from '../../src/build/mend-riot.js'
import { riotPlugin } from '../../src/build/riot-plugin.js'

/** What esbuild needs to know of `.riot` files. */
export const riot = riotPlugin()

/**
 * @param entry path below the repository
 * @param isMended false for Riot as it comes
 * @returns the path below the test server where the classic script is
 */
export async function bundle(entry: string, isMended = true): Promise<string> {
  const name = `${path.basename(entry).replace(/\.\w+$/, '')}${isMended ? '' : '-stock'}.js`
  await build({
    entryPoints: [entry],
    outfile: path.join('.cache/fixtures', name),
    bundle: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [riot, karuiEsbuild(isMended ? undefined : [])],
    logLevel: 'error',
  })
  return `/built/${name}`
}
