import { trustedScript } from '../../gallery/trusted'

/** Where the gallery's scripts are: the bundler's own variable. */
declare const __webpack_public_path__: string

/** The worker of `client.ts`, which is a bundle of its own beside the gallery's; its address is a Trusted Types sink. */
export const createReportWorker = (): Worker =>
  new Worker(trustedScript(`${__webpack_public_path__}post-check-worker.js`), { type: 'module' })
