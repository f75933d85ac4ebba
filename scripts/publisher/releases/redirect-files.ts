import type { KnownRelease } from './open-releases.ts'

/** The files that there may be. */
export const redirectNames = ['_redirects', '.nginx-former']

/**
 * The former addresses of a release for web servers that know only files, by file name.
 *
 * `_redirects` is what Netlify, Cloudflare Pages and GitLab Pages read, left out while nothing moved; they cannot answer
 * 410, so what was withdrawn is left to their 404. `.nginx-former` is the inside of an nginx `map`: a path, or `gone`. It
 * is there without any address too, as nginx does not start when a file that it is to include is missing.
 */
export function redirectFiles({
  former,
  present,
}: Pick<KnownRelease, 'former' | 'present'>): Map<string, string> {
  const addresses = [...former].map(([from, subject]) => ({ from, to: present.get(subject) ?? null }))
  const moved = addresses.filter(({ to }) => to !== null).map(({ from, to }) => `${from} ${to} 301\n`)
  const keys = new Map(addresses.map(({ from, to }) => [keyOf(from), to]))
  // A dollar sign would begin a variable there.
  const all = [...keys].map(
    ([from, to]) => `${quoted(from)} ${to === null ? 'gone' : quoted(to.replaceAll('$', '%24'))};\n`,
  )
  return new Map([
    ...(moved.length > 0 ? [['_redirects', moved.join('')] as const] : []),
    ['.nginx-former', all.join('')],
  ])
}

/** nginx looks paths up decoded and without regard to the case of A to Z, and refuses to start when two are the same. */
const keyOf = (path: string): string =>
  decodeURIComponent(path).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`
