import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarsByUid } from './calendars-by-uid.ts'
import { openKhal } from './open-khal.ts'
import { type ReadOccurrence, WINDOW } from './reading.ts'

/** Reads a feed with khal, in a folder of its own, as if a synchroniser had put each event there. */
export function readWithKhal(feed: string): ReadOccurrence[] {
  const folder = mkdtempSync(join(tmpdir(), 'khal-'))
  try {
    const list = openKhal(folder, ['feed'])
    for (const [index, calendar] of calendarsByUid(feed).entries())
      writeFileSync(join(folder, 'feed', `${index}.ics`), calendar)
    return list(WINDOW).feed ?? []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
