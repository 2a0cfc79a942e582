/**
 * The content security policies under which pages are tested. `strict` is the one the whole kit promises to run under,
 * `gallery` what the demo site adds to it, `relaxed` for pages that must run AngularJS.
 * @type {Record<string, string>}
 */
export const policies = {
  strict: policy({}),
  gallery: policy({
    'img-src': "'self' data: blob:",
    'media-src': 'blob:',
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'frame-src': "'self'",
    'form-action': "'self'",
  }),
  relaxed: "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
}

/** @param {Record<string, string>} more directives that are added or take the place of a strict one */
function policy(more) {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    ...more,
    'require-trusted-types-for': "'script'",
    'trusted-types': 'karui',
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
