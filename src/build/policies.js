/**
 * The content security policies: what the gallery's server sends, what the tests open pages under, and what the gallery's
 * page about security shows.
 */

/** @param {Record<string, string>} directives @returns {string} as a header says it */
const policy = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Every sink takes but values of the policy `karui`, which lets templates through and nothing else. */
const trustedTypes = { 'require-trusted-types-for': "'script'", 'trusted-types': 'karui' }

const kit = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
}

/** What a site adds: pictures of the user's files, workers, a manifest, frames, forms. */
const site = {
  ...kit,
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'self'",
}

/**
 * `strict` is the one that the whole kit runs under, `relaxed` for pages that run AngularJS, which evaluates.
 * @type {Record<string, string>}
 */
export const policies = {
  strict: policy({ ...kit, ...trustedTypes }),
  gallery: policy({ ...site, ...trustedTypes }),
  relaxed: "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
}
