import { build } from 'esbuild'
import { karuiEsbuild } from 'karui/mend-riot'

await build({
  entryPoints: ['main.js'],
  outdir: 'dist/esbuild',
  bundle: true,
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [karuiEsbuild()],
  logLevel: 'warning',
})
