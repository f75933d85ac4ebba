import { isDeepStrictEqual } from 'node:util'
import { exampleContent } from '../exactness/example-content.ts'
import { type Content, openRenderedSite } from '../pages/open-rendered-site.ts'
import { pageFaults } from './pages/page-faults.ts'
import { libicalCheck } from './readers/check-with-libical.ts'
import { EVOLUTION, isInstalled, KHAL, LIBICAL } from './readers/debian-programs.ts'
import { readAllWithEvolution } from './readers/read-all-with-evolution.ts'
import { readAllWithKhal } from './readers/read-all-with-khal.ts'
import { readWithIcalExpander } from './readers/read-with-ical-expander.ts'
import { readWithIcalJs } from './readers/read-with-ical-js.ts'
import { readWithNodeIcal } from './readers/read-with-node-ical.ts'
import type { ReadOccurrence } from './readers/reading.ts'
import { feedFaults } from './rules/feed-faults.ts'
import { pageOfFeed } from './served/page-of-feed.ts'

// node tests/interop/examine-example-feeds.ts
// Renders every feed of the example content, lets every calendar program that is installed read each, and compares the feeds
// of single events and courses with their pages.
const site = await openRenderedSite()
site.load(exampleContent() as Content, '2026-11-22T12:00:00Z')
const paths = site.paths().filter((path) => path.endsWith('.ics'))
const feeds: string[] = []
for (const path of paths) feeds.push(await site.render(path))
const expected = feeds.map(readWithIcalJs)
let different = 0

const judge = (name: string, faults: readonly string[], counted: string) => {
  different += faults.length
  console.log(`${name}: ${paths.length} feeds, ${counted}, ${faults.length} faults`)
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault.slice(0, 300)}`)
}
const compare = (name: string, found: readonly ReadOccurrence[][]) =>
  judge(
    name,
    paths.filter((_, index) => !isDeepStrictEqual(found[index], expected[index])),
    `${found.flat().length} occurrences`,
  )

compare('ical.js', expected)
compare('ical-expander', feeds.map(readWithIcalExpander))
compare('node-ical', feeds.map(readWithNodeIcal))
if (isInstalled(KHAL)) compare('khal', readAllWithKhal(feeds))
if (isInstalled(EVOLUTION)) compare('Evolution', await readAllWithEvolution(feeds))
if (isInstalled(LIBICAL)) {
  const libical = libicalCheck()
  judge(
    'libical',
    feeds.flatMap((feed) => libical.check(feed) || []),
    'restrictions checked',
  )
  libical.close()
}
judge(
  'rules',
  feeds.flatMap((feed, index) => feedFaults(feed, `https://iqz.example${paths[index]}`)),
  `${feeds.join('').length} characters`,
)
let pages = 0
const onPages: string[] = []
for (const [index, path] of paths.entries()) {
  const page = pageOfFeed(path)
  if (page === null) continue
  pages++
  onPages.push(
    ...pageFaults(await site.render(page), expected[index] ?? []).map((fault) => `${page}: ${fault}`),
  )
}
judge('pages, words and JSON-LD', onPages, `${pages} pages`)
process.exitCode = different > 0 ? 1 : 0
