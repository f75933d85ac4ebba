/** Sets of headers kept; there are but a handful of different inline sources. */
const REMEMBERED = 100

/** What a page may use beyond the site's own files. */
export type InlineSources = { scripts?: string[] | undefined; styles?: string[] | undefined }

const made = new Map<string, Record<string, string>>()

/**
 * The headers every answer bears, errors and redirects included. Nothing is loaded from another host, nothing inline
 * runs but what this very page was released with (CSP Level 3), nobody may frame the site, and other sites may embed
 * nothing of it but pictures and feeds.
 *
 * @param https whether the public address is https: only then may HSTS and upgrading be promised. HSTS speaks for this
 *   host alone: the subdomains of a town's domain are not ours.
 */
export function securityHeaders(https: boolean, inline: InlineSources = {}): Record<string, string> {
  // Most pages have the same inline sources, and each answer needs the headers.
  const key = [https, ...(inline.scripts ?? []), '|', ...(inline.styles ?? [])].join(' ')
  const known = made.get(key)
  if (known !== undefined) return known
  if (made.size >= REMEMBERED) made.clear()
  const headers = makeHeaders(https, inline)
  made.set(key, headers)
  return headers
}

function makeHeaders(https: boolean, inline: InlineSources): Record<string, string> {
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
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
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

/** Feed readers and link previews show these on pages of other sites. */
const SHARED_TYPES = /^(text\/calendar|application\/(rss|atom)\+xml|image\/)/

/** Lets pages of other sites embed a picture or read a feed; gives no header for anything else. */
export function sharingHeaders(type: string): Record<string, string> {
  return SHARED_TYPES.test(type) ? { 'cross-origin-resource-policy': 'cross-origin' } : {}
}
