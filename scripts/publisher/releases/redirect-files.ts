import type { KnownRelease } from './open-releases.ts'

/** The files that there may be. */
export const redirectNames = ['_redirects', '.nginx-former']

/**
 * The former addresses of a release for web servers that know only files, by file name; none while there are none.
 *
 * `_redirects` is what Netlify, Cloudflare Pages and GitLab Pages read; they cannot answer 410, so what was withdrawn is
 * left to their 404. `.nginx-former` is the inside of an nginx `map`: a path, or `gone`.
 */
export function redirectFiles({
  former,
  present,
}: Pick<KnownRelease, 'former' | 'present'>): Map<string, string> {
  const addresses = [...former].map(([from, subject]) => ({ from, to: present.get(subject) ?? null }))
  const moved = addresses.filter(({ to }) => to !== null).map(({ from, to }) => `${from} ${to} 301\n`)
  const all = addresses.map(({ from, to }) => `${from} ${to ?? 'gone'};\n`)
  return new Map([
    ...(moved.length > 0 ? [['_redirects', moved.join('')] as const] : []),
    ...(all.length > 0 ? [['.nginx-former', all.join('')] as const] : []),
  ])
}
