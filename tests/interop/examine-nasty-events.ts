import { performance } from 'node:perf_hooks'
import { isDeepStrictEqual } from 'node:util'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { openRenderedSite } from '../pages/open-rendered-site.ts'
import { told } from './feed-of.ts'
import { coverageOf } from './nasty/coverage.ts'
import { nastyEvents } from './nasty/nasty-events.ts'
import { pageFaults } from './pages/page-faults.ts'
import { libicalCheck } from './readers/check-with-libical.ts'
import { EVOLUTION, isInstalled, KHAL, LIBICAL } from './readers/debian-programs.ts'
import { readAllWithEvolution } from './readers/read-all-with-evolution.ts'
import { readWithIcalExpander } from './readers/read-with-ical-expander.ts'
import { readWithIcalJs } from './readers/read-with-ical-js.ts'
import { readWithKhal } from './readers/read-with-khal.ts'
import { readWithNodeIcal } from './readers/read-with-node-ical.ts'
import type { ReadOccurrence } from './readers/reading.ts'
import { feedFaults } from './rules/feed-faults.ts'

// node tests/interop/examine-nasty-events.ts [count]
// Renders the compiled site of as many generated events as asked for (2,000), lets every calendar program that is installed
// read the feed of all of them, and compares each event's page, in words and in structured data, with its own feed.
const count = Number(process.argv[2] ?? 2000)
const NOW = '2026-11-22T12:00:00Z'

const nasty = nastyEvents(count)
console.table(coverageOf(nasty))
const events = nasty.map(({ event }, index) => ({
  ...event,
  _type: 'event',
  slug: { _type: 'slug', current: `termin-${index}` },
}))
const readings = events.map((event) => occurrencesOf(event))
const expected = told(readings.flatMap(({ occurrences }) => occurrences))
const refused = readings.filter(({ occurrences }) => occurrences.length === 0).length
console.log(
  `${count} events: ${expected.length} occurrences; ${refused} begin at no time that a clock shows once, and have none`,
)

const readWithEvolution = async (feed: string) => (await readAllWithEvolution([feed]))[0] ?? []

const site = await openRenderedSite()
const settings = { _id: 'siteSettings', _type: 'siteSettings', title: 'IQZ', email: 'post@example.org' }
site.load([settings, ...events], NOW)
const feed = await site.render('/kalender/alle.ics')
let different = 0
const judge = (name: string, began: number, verdict: string | null, faults: readonly string[] = []) => {
  if (faults.length > 0 || verdict === null) different++
  console.log(`${name}: ${verdict ?? 'NOT the same'} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`)
}

const programs: [string, (feed: string) => ReadOccurrence[] | Promise<ReadOccurrence[]>][] = [
  ['ical.js', readWithIcalJs],
  ['ical-expander', readWithIcalExpander],
  ['node-ical', readWithNodeIcal],
  ...(isInstalled(KHAL) ? [['khal', readWithKhal] as [string, typeof readWithKhal]] : []),
  ...(isInstalled(EVOLUTION) ? [['Evolution', readWithEvolution] as [string, typeof readWithEvolution]] : []),
]
for (const [name, readWith] of programs) {
  const began = performance.now()
  const found = await readWith(feed)
  const same = isDeepStrictEqual(found, expected)
  judge(name, began, same ? `${found.length} occurrences, all the same` : null, differing(found))
}

function differing(found: readonly ReadOccurrence[]): string[] {
  const key = (occurrence: ReadOccurrence) => JSON.stringify(occurrence).slice(0, 300)
  const [here, there] = [new Set(found.map(key)), new Set(expected.map(key))]
  return [...here.symmetricDifference(there)].map(
    (line) => `${here.has(line) ? 'only there' : 'only here'}: ${line}`,
  )
}

let began = performance.now()
const faults = feedFaults(feed)
judge('rules', began, `${feed.length} characters, ${faults.length} broken`, faults)

if (isInstalled(LIBICAL)) {
  began = performance.now()
  const libical = libicalCheck()
  const complaint = libical.check(feed)
  libical.close()
  judge('libical', began, complaint ? 'complains' : 'no complaint', complaint ? [complaint] : [])
}

began = performance.now()
const onPages: string[] = []
let compared = 0
for (const { slug } of events) {
  const occurrences = readWithIcalJs(await site.render(`/veranstaltungen/${slug.current}.ics`))
  const html = await site.render(`/veranstaltungen/${slug.current}/`)
  onPages.push(...pageFaults(html, occurrences).map((fault) => `${slug.current}: ${fault.slice(0, 300)}`))
  compared += occurrences.length
}
judge('pages, words and JSON-LD', began, `${compared} occurrences, ${onPages.length} differ`, onPages)
process.exitCode = different > 0 || compared !== expected.length ? 1 : 0
