import { trustedScript } from '../../gallery/trusted'

/** The worker of `client.ts`, which is a bundle of its own beside the gallery's; its address is a Trusted Types sink. */
export const createReportWorker = (): Worker => new Worker(trustedScript('post-check-worker.js'), { type: 'module' })
