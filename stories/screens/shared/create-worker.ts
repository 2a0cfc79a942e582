import { trustedScript } from '../../gallery/trusted'

/** Where the gallery's scripts are: the bundler's own variable. */
declare const __webpack_public_path__: string

/** A screen's worker, which is a bundle of its own beside the gallery's; its address is a Trusted Types sink. */
export const createWorker = (name: string): Worker =>
  new Worker(trustedScript(`${__webpack_public_path__}${name}.js`), { type: 'module' })
