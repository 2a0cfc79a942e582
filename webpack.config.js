/** What webpack makes: the drop-in bundle, small and for development, and the gallery. Run by src/build/build.js. */
import path from 'node:path'
import TerserPlugin from 'terser-webpack-plugin'
import webpack from 'webpack'
import { riotOptions } from './src/build/compile.js'
import { root } from './src/build/files.js'
import { banner, galleryParts, kitParts, qrParts } from './src/build/licences.js'
import { MendRiot } from './src/build/mend-riot.js'
import { StylesPlugin } from './src/build/styles.js'
import { mends } from './src/riot/mends.js'

/** Sources of the drop-in that take all exports of another. */
const takesAll = /(?:build.drop-in(?:-all)?|components.define(?:-all)?|icons.registry)\.ts$/

/** @param {object} [own] what the compressor may do besides */
const minimizer = (own) =>
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: {
      // Functions of objects become methods, which nobody calls with `new`. Comparisons stay as they are: turned about,
      // they are shorter, but not once they are packed.
      compress: { passes: 4, unsafe_methods: true, comparisons: false, pure_funcs: ['complain'], ...own },
      ecma: 2020,
      // A classic script: what stands at its top, `var karui`, is the page's.
      module: false,
      format: { comments: false },
    },
  })

/** @param {'production' | 'development'} mode @returns {import('webpack').Configuration} */
const common = (mode) => ({
  mode,
  context: root,
  target: ['web', 'es2022'],
  devtool: 'source-map',
  performance: false,
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.riot$/,
        use: [path.join(root, 'src/build/loader.js'), { loader: '@riotjs/webpack-loader', options: riotOptions }],
      },
      { test: path.join(root, 'stories/gallery/story-files.ts'), use: path.join(root, 'src/build/story-files.js') },
      { test: /\.ts$/, use: path.join(root, 'src/build/swc-loader.js') },
      { test: takesAll, use: path.join(root, 'src/build/name-exports.js') },
    ],
  },
  optimization: { minimizer: [minimizer()] },
})

/**
 * @param {'drop-in' | 'drop-in-all'} entry in `src/build`
 * @param {string} filename the sheet is called alike, `karui.css` or `karui.all.css`
 * @returns {import('webpack').Configuration}
 */
const dropIn = (entry, filename) => {
  const mode = filename.endsWith('.min.js') ? 'production' : 'development'
  const config = common(mode)
  return {
    ...config,
    name: filename,
    entry: `./src/build/${entry}.ts`,
    output: {
      path: path.join(root, 'dist'),
      filename,
      library: { name: 'karui', type: 'var', export: 'default' },
      devtoolModuleFilenameTemplate,
    },
    // Its functions may be arrows: it calls none with `new`, as others do.
    optimization: { minimizer: [minimizer({ unsafe_arrows: true })], minimize: mode === 'production' },
    plugins: [
      new MendRiot(mends),
      new StylesPlugin(filename.replace(/(?:\.min)?\.js$/, '.css')),
      notice(banner(kitParts, 'karui.licences.txt')),
    ],
  }
}

/** A first line behind the minifier, which would take it away, and before the source map, which must count it. */
const notice = (line) =>
  new webpack.BannerPlugin({ banner: line, raw: true, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING - 1 })

/**
 * Most of such a script runs as soon as it is there. So its functions are compiled while it is on its way, beside the page,
 * and not one after another when a finger may wait (https://v8.dev/blog/explicit-compile-hints).
 * @param {RegExp} test the files
 */
const compiledAtOnce = (test) =>
  new webpack.BannerPlugin({
    banner: '//# allFunctionsCalledOnLoad',
    raw: true,
    test,
    stage: webpack.Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING - 1,
  })

/** Paths below the repository, so that a map is the same wherever it was built. */
const devtoolModuleFilenameTemplate = ({ resourcePath }) => `karui:///${resourcePath.replace(/^\.\//, '')}`

/** @returns {import('webpack').Configuration} */
const japanese = () => ({
  ...common('production'),
  name: 'karui.ja.js',
  entry: './components/ja.ts',
  output: { path: path.join(root, 'dist'), filename: 'karui.ja.js', devtoolModuleFilenameTemplate },
})

/** @returns {import('webpack').Configuration} */
const qr = () => ({
  ...common('production'),
  name: 'karui.qr.min.js',
  entry: './components/define-qr.ts',
  output: { path: path.join(root, 'dist'), filename: 'karui.qr.min.js', devtoolModuleFilenameTemplate },
  plugins: [notice(banner(qrParts, 'karui.licences.txt'))],
})

/**
 * The gallery's scripts are modules: the browser's own `import()` brings what a page needs, from wherever the gallery
 * stands and past no Trusted Types policy, of which the gallery may have but one.
 * @returns {import('webpack').Configuration}
 */
export const gallery = (mode) => {
  const config = common(mode)
  return {
    ...config,
    name: 'gallery',
    entry: {
      gallery: './stories/gallery/main.ts',
      'language-worker': './stories/gallery/language/worker.ts',
      'post-check-worker': './stories/screens/post-check/worker.ts',
      'watch-worker': './stories/screens/watch/worker.ts',
      'bench/bench': './stories/gallery/bench/main.ts',
    },
    output: {
      path: path.join(root, 'dist/gallery'),
      filename: '[name].js',
      module: true,
      chunkFormat: 'module',
      chunkLoading: 'import',
      devtoolModuleFilenameTemplate,
    },
    experiments: { outputModule: true },
    // One script for each story file and screen, whatever it takes from others.
    optimization: { ...config.optimization, splitChunks: false },
    plugins: [
      new MendRiot(mends),
      new StylesPlugin('gallery.css'),
      notice(banner(galleryParts, 'licences.txt')),
      compiledAtOnce(/^(gallery|screens\/\w.*)\.js$/),
    ],
  }
}

export const bundles = [
  dropIn('drop-in', 'karui.min.js'),
  dropIn('drop-in', 'karui.js'),
  dropIn('drop-in-all', 'karui.all.min.js'),
  dropIn('drop-in-all', 'karui.all.js'),
  japanese(),
  qr(),
]

export default [...bundles, gallery('production')]
