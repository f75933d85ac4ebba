import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { openEvolution } from './open-evolution.ts'
import { type ReadOccurrence, WINDOW } from './reading.ts'

const PAUSE_MS = 5_000
const PATIENCE_MS = 400_000

/**
 * Lets Evolution's data server subscribe to feeds; gives what it shows of each, once it has fetched all and shows no longer
 * more.
 */
export async function readAllWithEvolution(feeds: readonly string[]): Promise<ReadOccurrence[][]> {
  const fetched = new Set<number>()
  const server = createServer((request, response) => {
    const index = Number(/\d+/.exec(request.url ?? '')?.[0])
    fetched.add(index)
    response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(feeds[index])
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const evolution = openEvolution()
  const names = feeds.map((_, index) => `feed${index}`)
  const shown = async () => {
    const found = await evolution.list(WINDOW)
    return names.map((name) => found[name] ?? [])
  }
  try {
    const { port } = server.address() as AddressInfo
    for (const [index, name] of names.entries())
      await evolution.subscribe(name, `http://127.0.0.1:${port}/${index}.ics`)
    const end = Date.now() + PATIENCE_MS
    let before = -1
    for (;;) {
      const now = await shown()
      const count = now.flat().length
      if ((count === before && count > 0 && fetched.size === feeds.length) || Date.now() > end) return now
      before = count
      await pause(PAUSE_MS)
    }
  } finally {
    await evolution.close()
    server.close()
  }
}
