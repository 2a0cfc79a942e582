/** Builds the gallery for `npm start`, and again whenever a file changes. */
import path from 'node:path'
import webpack from 'webpack'
import { gallery } from '../../webpack.config.js'
import { root } from './files.js'
import { buildGallery } from './gallery/gallery.js'

/** Where sources are that are in no bundle of webpack's: pages, and what draws them. */
const watched = ['components', 'src', 'stories'].map((folder) => path.join(root, folder))

/**
 * @param {() => void} onchange after each later build that went well
 * @returns {Promise<void>} when the first build is done; what did not compile is printed and waits for its mend
 */
export function watchGallery(onchange) {
  const config = gallery('development')
  const entry = { ...config.entry, gallery: ['./stories/gallery/reload.ts', config.entry.gallery] }
  const compiler = webpack({ ...config, entry })
  compiler.hooks.afterCompile.tap('GalleryPages', ({ contextDependencies }) => contextDependencies.addAll(watched))
  /** One after another: a later build has the last word. */
  let written = Promise.resolve()
  return new Promise((resolve, reject) => {
    compiler.watch({}, (error, stats) => {
      if (error || !stats) return reject(error)
      written = written.then(() => finish(stats)).then(onchange, (failure) => console.error(failure.message))
      resolve(written)
    })
  })
}

/** @param {import('webpack').Stats} stats @throws with what did not compile, or could not be drawn */
async function finish(stats) {
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }))
  await buildGallery(path.join(root, 'dist'), { isWatched: true })
}
