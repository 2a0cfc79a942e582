/**
 * The worker of `client.ts`. webpack finds and builds it by this very expression. The constructor is a Trusted Types sink:
 * under `require-trusted-types-for 'script'` webpack's `output.trustedTypes` wraps the address in a policy, whose name the
 * page's `trusted-types` must list beside `karui`.
 */
export const createReportWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url))
