import { trustedScript } from './trusted'

/** Where the gallery's scripts are: the bundler's own variable. */
declare const __webpack_public_path__: string

/**
 * A worker of the gallery or of a screen, which is a bundle of its own beside the gallery's; its address is a Trusted
 * Types sink.
 * @param name of the worker inside itself, where it wants one
 */
export const createWorker = (bundle: string, name = ''): Worker =>
  new Worker(trustedScript(`${__webpack_public_path__}${bundle}.js`), { type: 'module', name })
