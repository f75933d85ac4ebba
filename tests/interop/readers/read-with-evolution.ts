import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { openEvolution } from './open-evolution.ts'
import { type ReadOccurrence, WINDOW } from './reading.ts'

const PAUSE_MS = 2_000
const PATIENCE_MS = 120_000

/** Lets Evolution's data server subscribe to a feed; gives what it shows once it shows something and no longer more. */
export async function readWithEvolution(feed: string): Promise<ReadOccurrence[]> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(feed)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const evolution = openEvolution()
  const shown = async () => (await evolution.list(WINDOW)).feed ?? []
  try {
    await evolution.subscribe('feed', `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.ics`)
    const end = Date.now() + PATIENCE_MS
    let before: ReadOccurrence[] = []
    for (let now = await shown(); Date.now() < end; now = await shown()) {
      if (now.length > 0 && now.length === before.length) return now
      before = now
      await pause(PAUSE_MS)
    }
    return before
  } finally {
    await evolution.close()
    server.close()
  }
}
