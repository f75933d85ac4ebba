/** What a page may use beyond the site's own files. */
export type InlineSources = { scripts?: string[] | undefined; styles?: string[] | undefined }

/**
 * The headers every answer bears, errors and redirects included. Nothing is loaded from another host, nothing inline
 * runs but what this very page was released with (CSP Level 3), and nobody may frame the site.
 *
 * @param https whether the public address is https: only then may HSTS and upgrading be promised. HSTS speaks for this
 *   host alone: the subdomains of a town's domain are not ours.
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
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

/** The policy of what an editor uploaded: opened by itself it may neither load nor run anything, and has no origin. */
const UPLOADED = "default-src 'none'; sandbox"

/**
 * The headers that keep an uploaded file from acting in the name of the site: downloads are saved and not shown, an SVG
 * runs no scripts. Gives none for what the site made itself.
 *
 * @param path as the release names it.
 * @param disposition what the page asked for; it may name the file, but not have it shown.
 */
export function uploadHeaders(path: string, disposition: string | undefined): Record<string, string> {
  if (path.startsWith('/dateien/')) {
    const saved = disposition !== undefined && /^attachment\s*(;|$)/i.test(disposition)
    return {
      'content-security-policy': UPLOADED,
      'content-disposition': saved ? disposition : 'attachment',
    }
  }
  if (/^\/bilder\/.*\.svg$/i.test(path)) return { 'content-security-policy': UPLOADED }
  return {}
}
