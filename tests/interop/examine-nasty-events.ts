import { performance } from 'node:perf_hooks'
import { isDeepStrictEqual } from 'node:util'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { feedOf, told } from './feed-of.ts'
import { nastyEvents } from './nasty-events.ts'
import { libicalCheck } from './readers/check-with-libical.ts'
import { isInstalled, KHAL, LIBICAL } from './readers/debian-programs.ts'
import { readWithIcalExpander } from './readers/read-with-ical-expander.ts'
import { readWithIcalJs } from './readers/read-with-ical-js.ts'
import { readWithKhal } from './readers/read-with-khal.ts'
import { readWithNodeIcal } from './readers/read-with-node-ical.ts'
import type { ReadOccurrence } from './readers/reading.ts'
import { feedFaults } from './rules/feed-faults.ts'

// node tests/interop/examine-nasty-events.ts [count] [--without-khal]
// Lets every calendar program that is installed read a feed of as many generated events as asked for. khal takes a
// quarter of a second for each.
const count = Number(process.argv[2] ?? 2000)
const khal = !process.argv.includes('--without-khal') && isInstalled(KHAL)
const read = nastyEvents(count).map((event) => occurrencesOf(event))
const text = feedOf(read)
const expected = told(read.flatMap(({ occurrences }) => occurrences))
const faults = feedFaults(text)
for (const fault of faults.slice(0, 10)) console.log(fault)
const programs: [string, (feed: string) => ReadOccurrence[]][] = [
  ['ical.js', readWithIcalJs],
  ['ical-expander', readWithIcalExpander],
  ['node-ical', readWithNodeIcal],
  ...(khal ? [['khal', readWithKhal] as [string, typeof readWithKhal]] : []),
]
let different = 0
for (const [name, readWith] of programs) {
  const begin = performance.now()
  const found = readWith(text)
  const same = isDeepStrictEqual(found, expected)
  console.log(
    `${name}: ${found.length} occurrences, ${same ? 'the same' : 'NOT the same'} (${Math.round(performance.now() - begin)} ms)`,
  )
  if (same) continue
  different++
  const key = (occurrence: ReadOccurrence) => JSON.stringify(occurrence)
  const [here, there] = [new Set(found.map(key)), new Set(expected.map(key))]
  for (const line of [...here.symmetricDifference(there)].slice(0, 6))
    console.log(here.has(line) ? '  only there:' : '  only here:', line)
}
const libical = isInstalled(LIBICAL) ? libicalCheck() : null
const complaint = libical?.check(text) ?? 'not installed'
libical?.close()
console.log(`libical: ${complaint || 'no complaint'}`)
console.log(
  `${count} events, ${read.filter(({ occurrences }) => occurrences.length === 0).length} without an occurrence, ` +
    `${expected.length} occurrences, ${text.length} characters; rules broken: ${faults.length}; programs that differ: ${different}`,
)
process.exitCode = faults.length + different > 0 || complaint ? 1 : 0
