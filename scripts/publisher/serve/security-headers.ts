/** What a page may use beyond the site's own files. */
export type InlineSources = { scripts?: string[] | undefined; styles?: string[] | undefined }

/**
 * The headers every answer bears, errors and redirects included. Nothing is loaded from another host, nothing inline
 * runs but what this very page was released with (CSP Level 3), and nobody may frame the site.
 *
 * @param https whether the public address is https: only then may HSTS and upgrading be promised.
 */
export function securityHeaders(https: boolean, inline: InlineSources = {}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...(inline.scripts ?? [])].join(' '),
    ["style-src 'self'", ...(inline.styles ?? [])].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
