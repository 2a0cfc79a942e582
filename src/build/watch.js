/** Builds the gallery for `npm start`, and again whenever a file changes. */
import webpack from 'webpack'
import { gallery } from '../../webpack.config.js'
import { copyGallery } from './build.js'

/**
 * @param {() => void} onchange after each later build that went well
 * @returns {Promise<void>} when the first build is done; what did not compile is printed and waits for its mend
 */
export function watchGallery(onchange) {
  const config = gallery('development')
  const compiler = webpack({
    ...config,
    entry: { gallery: ['./stories/gallery/reload.ts', './stories/gallery/main.ts'] },
  })
  return new Promise((resolve, reject) => {
    compiler.watch({}, (error, stats) => {
      if (error || !stats) return reject(error)
      if (stats.hasErrors()) console.error(stats.toString({ all: false, errors: true }))
      copyGallery()
      onchange()
      resolve()
    })
  })
}
