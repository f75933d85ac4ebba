import type { Release } from './release.ts'

/** Gives the paths of pages, feeds and data whose text holds `words`, sorted. Folded lines of calendar feeds are joined first. */
export function pathsNaming(words: string, release: Release): string[] {
  return [...release]
    .filter(([path]) => /(\/|\.html|\.ics|\.xml|\.json)$/.test(path))
    .filter(([, bytes]) =>
      bytes
        .toString('utf8')
        .replaceAll(/\r\n[ \t]/g, '')
        .includes(words),
    )
    .map(([path]) => path)
    .sort()
}
