import { isDeepStrictEqual } from 'node:util'
import { pageFaults } from '../pages/page-faults.ts'
import { libicalCheck } from '../readers/check-with-libical.ts'
import { isInstalled, KHAL, LIBICAL } from '../readers/debian-programs.ts'
import { readWithIcalExpander } from '../readers/read-with-ical-expander.ts'
import { readWithIcalJs } from '../readers/read-with-ical-js.ts'
import { readWithKhal } from '../readers/read-with-khal.ts'
import { readWithNodeIcal } from '../readers/read-with-node-ical.ts'
import type { ReadOccurrence } from '../readers/reading.ts'
import { feedFaults } from '../rules/feed-faults.ts'
import { pageOfFeed } from './page-of-feed.ts'
import { servingFaults } from './serving-faults.ts'

/** What came of examining the feeds of a running site. */
export interface FeedExamination {
  /** One sentence per fault, with the path; empty when all is well. */
  faults: string[]
  feeds: number
  occurrences: number
  /** The programs that read every feed. */
  programs: string[]
}

/**
 * Fetches feeds from a running site, examines each by the rules and lets every calendar program that is installed read
 * it. All must list the same; and where a feed belongs to a page of its own (`/veranstaltungen/x.ics`,
 * `/kalender/kurs/x.ics`), the same as that page,
 * in words and in structured data.
 *
 * @param siteUrl address of the site without a slash at the end
 * @param paths paths of the feeds
 */
export async function servedFeedFaults(siteUrl: string, paths: readonly string[]): Promise<FeedExamination> {
  const programs: Record<string, (feed: string) => ReadOccurrence[]> = {
    'ical.js': readWithIcalJs,
    'ical-expander': readWithIcalExpander,
    'node-ical': readWithNodeIcal,
    ...(isInstalled(KHAL) ? { khal: readWithKhal } : {}),
  }
  const libical = isInstalled(LIBICAL) ? libicalCheck() : null
  const examination: FeedExamination = {
    faults: [],
    feeds: paths.length,
    occurrences: 0,
    programs: [...Object.keys(programs), ...(libical ? ['libical'] : [])],
  }
  try {
    // All is fetched before the first program runs: while one does, this process keeps no connection alive.
    const fetched: Fetched[] = []
    for (const path of paths) fetched.push(await fetchFeed(siteUrl, path))
    for (const feed of fetched) {
      const found = examine(siteUrl, feed, programs, libical?.check)
      examination.faults.push(...found.faults.map((fault) => `${feed.path}: ${fault}`))
      examination.occurrences += found.occurrences
    }
  } finally {
    libical?.close()
  }
  return examination
}

interface Fetched {
  path: string
  response: Response
  text: string
  /** HTML of the page that tells of the same occurrences. */
  html: string | null
  /** What is wrong with how it is served. */
  faults: string[]
}

async function fetchFeed(siteUrl: string, path: string): Promise<Fetched> {
  const response = await fetch(siteUrl + path)
  const text = await response.text()
  const page = pageOfFeed(path)
  const html = page && (await (await fetch(siteUrl + page)).text())
  return { path, response, text, html, faults: await servingFaults(siteUrl + path, response, text) }
}

function examine(
  siteUrl: string,
  { response, text, html, path, faults: served }: Fetched,
  programs: Record<string, (feed: string) => ReadOccurrence[]>,
  libical: ((feed: string) => string) | undefined,
): { faults: string[]; occurrences: number } {
  if (response.status !== 200) return { faults: [`status ${response.status}`], occurrences: 0 }
  const faults = [...served, ...feedFaults(text, siteUrl + path)]
  const complaint = libical?.(text)
  if (complaint) faults.push(`libical: ${complaint}`)
  const expected = readWithIcalJs(text)
  for (const [name, read] of Object.entries(programs)) {
    const occurrences = read(text)
    if (isDeepStrictEqual(occurrences, expected)) continue
    const differing = difference(occurrences, expected).slice(0, 4).join(' ')
    faults.push(`${name} and ical.js differ: ${differing}`)
  }
  if (html !== null) faults.push(...pageFaults(html, expected))
  return { faults, occurrences: expected.length }
}

function difference(here: ReadOccurrence[], there: ReadOccurrence[]): string[] {
  const [a, b] = [here, there].map((list) => new Set(list.map((occurrence) => JSON.stringify(occurrence))))
  return a && b ? [...a.symmetricDifference(b)] : []
}
