/** Builds the gallery for `npm start`, and again whenever a file changes. */
import webpack from 'webpack'
import { gallery } from '../../webpack.config.js'
import { copyGallery, galleryPage } from './build.js'

/**
 * @param {() => void} onchange after each later build that went well
 * @returns {Promise<void>} when the first build is done; what did not compile is printed and waits for its mend
 */
export function watchGallery(onchange) {
  const config = gallery('development')
  const entry = { ...config.entry, gallery: ['./stories/gallery/reload.ts', config.entry.gallery] }
  const compiler = webpack({ ...config, entry })
  compiler.hooks.afterCompile.tap('GalleryPage', ({ fileDependencies }) => fileDependencies.add(galleryPage))
  return new Promise((resolve, reject) => {
    compiler.watch({}, (error, stats) => {
      if (error || !stats) return reject(error)
      copyGallery()
      if (stats.hasErrors()) console.error(stats.toString({ all: false, errors: true }))
      else onchange()
      resolve()
    })
  })
}
