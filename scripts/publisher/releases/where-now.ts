import type { FormerAddresses, ReleaseListing } from './release.ts'

/** Where the subjects of a release are: subject → path. */
export type PresentAddresses = Map<string, string>

export function presentAddresses(listing: ReleaseListing): PresentAddresses {
  const present: PresentAddresses = new Map()
  for (const [path, { subject }] of listing) if (subject !== undefined) present.set(subject, path)
  return present
}

/**
 * Where the thing is that was shown at a path which is no more: its present path, in one step however often it moved;
 * null when it was withdrawn; undefined when nothing is known to have been there.
 *
 * The path may be spelled as visitors and other servers do: without its slash, or with `index.html`.
 */
export function whereNow(
  release: { former: FormerAddresses; present: PresentAddresses },
  path: string,
): string | null | undefined {
  const subject =
    release.former.get(path) ??
    release.former.get(`${path}/`) ??
    release.former.get(path.replace(/\/index\.html$/, '/'))
  return subject === undefined ? undefined : (release.present.get(subject) ?? null)
}
