import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKhal } from './open-khal.ts'
import { type ReadOccurrence, WINDOW } from './reading.ts'

/**
 * Imports a feed into khal, in a folder of its own.
 *
 * @throws Error with khal's words when it cannot import the feed.
 */
export function readWithKhal(feed: string): ReadOccurrence[] {
  const folder = mkdtempSync(join(tmpdir(), 'khal-'))
  try {
    const khal = openKhal(folder, ['feed'])
    khal.import('feed', feed)
    return khal.list(WINDOW).feed ?? []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
