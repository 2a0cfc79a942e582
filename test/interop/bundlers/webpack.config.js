import { fileURLToPath } from 'node:url'
import { MendRiot } from 'karui/mend-riot'

export default {
  mode: 'production',
  entry: './main.js',
  output: { path: fileURLToPath(new URL('dist/webpack', import.meta.url)) },
  module: { rules: [{ test: /\.css$/, type: 'css' }] },
  experiments: { css: true },
  plugins: [new MendRiot()],
}
