import { MendRiot } from 'karui/mend-riot'

/** The kit's sources are in TypeScript, scripts and expressions of components too. */
const typescript = { loader: 'esbuild-loader', options: { loader: 'ts', target: 'es2022' } }
/** Their styles are in layers, and need no other scope. */
const riot = { loader: '@riotjs/webpack-loader', options: { scopedCss: false } }

export default {
  mode: 'production',
  entry: './main.js',
  module: {
    rules: [
      { test: /\.riot$/, use: [typescript, riot] },
      { test: /\.ts$/, use: typescript },
      { test: /\.css$/, type: 'css' },
    ],
  },
  resolve: { extensions: ['.ts', '.js'] },
  experiments: { css: true },
  plugins: [new MendRiot()],
}
