import { sameEntry } from '../../scripts/publisher/releases/same-entry.ts'
import { isLastingPath } from '../../scripts/publisher/serve/lasting-path.ts'
import { firstDifference } from '../e2e/first-difference.ts'
import type { PublishedSite } from './published-site.ts'

/**
 * Tells how a site that was published change by change differs from one published whole at the same moment: paths,
 * types, headers, bytes, failures and faults named in health. Null when they are the same.
 *
 * What fails keeps its last good version, at a former address too, which a site published for the first time cannot
 * have: there only the failure is compared. What is named after its content (a picture) is not made again at a restart, and does not fail
 * then either.
 */
export async function difference(incremental: PublishedSite, whole: PublishedSite): Promise<string | null> {
  const told = (site: PublishedSite) => [...site.failures, ...site.problems]
  const excused = ({ path }: { path: string }) => isLastingPath(path) && incremental.listing.has(path)
  const tooMuch = firstMissing(told(incremental), told(whole))
  if (tooMuch) return `Only incremental tells: ${tooMuch}`
  const tooLittle = firstMissing(
    [...whole.failures.filter((failure) => !excused(failure)), ...whole.problems],
    told(incremental),
  )
  if (tooLittle) return `Incremental does not tell: ${tooLittle}`
  const failed = new Set(whole.failures.map(({ path }) => path))
  const failedSubjects = new Set(whole.failures.flatMap(({ subject }) => subject ?? []))
  const isLastGood = (path: string) =>
    failed.has(path) ||
    (!whole.listing.has(path) && failedSubjects.has(incremental.listing.get(path)?.subject ?? ''))
  const paths = new Set([...incremental.listing.keys(), ...whole.listing.keys()])
  const differing = [...paths].filter(
    (path) => !isLastGood(path) && !sameEntry(incremental.listing.get(path), whole.listing.get(path)),
  )
  if (differing.length === 0) return null
  const [left, right] = await Promise.all([bytesOf(incremental, differing), bytesOf(whole, differing)])
  return firstDifference(left, right) ?? `Other headers for ${differing.join(' ')}`
}

/** The first of the items that is not among the others. */
function firstMissing(items: readonly object[], others: readonly object[]): string | null {
  const known = new Set(others.map((item) => JSON.stringify(item)))
  return items.map((item) => JSON.stringify(item)).find((item) => !known.has(item)) ?? null
}

async function bytesOf({ listing, bytes }: PublishedSite, paths: string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  for (const path of paths) {
    const entry = listing.get(path)
    if (entry) found.set(path, await bytes(entry))
  }
  return found
}
