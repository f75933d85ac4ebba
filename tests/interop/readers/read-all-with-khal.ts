import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarsByUid } from './calendars-by-uid.ts'
import { openKhal } from './open-khal.ts'
import { type ReadOccurrence, WINDOW } from './reading.ts'

/** Reads feeds with khal, in a folder of its own, each as a calendar, as if a synchroniser had put its events there. */
export function readAllWithKhal(feeds: readonly string[]): ReadOccurrence[][] {
  const folder = mkdtempSync(join(tmpdir(), 'khal-'))
  try {
    const names = feeds.map((_, index) => `feed${index}`)
    const list = openKhal(folder, names)
    for (const [index, feed] of feeds.entries())
      for (const [number, calendar] of calendarsByUid(feed).entries())
        writeFileSync(join(folder, `feed${index}`, `${number}.ics`), calendar)
    const found = list(WINDOW)
    return names.map((name) => found[name] ?? [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
