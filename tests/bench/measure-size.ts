import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measured } from './measured.ts'
import { addNewestArticles } from './measures/add-newest-articles.ts'
import { changeArticles } from './measures/change-articles.ts'
import { durableWrites } from './measures/durable-write.ts'
import { fullPublish } from './measures/full-publish.ts'
import { moveEvents } from './measures/move-events.ts'
import { plainBuild } from './measures/plain-build.ts'
import { queries } from './measures/queries.ts'
import { renderingAlone } from './measures/rendering-alone.ts'
import { rollback } from './measures/rollback.ts'
import { throughput } from './measures/throughput.ts'
import { type BenchPortal, startBenchPortal } from './services/bench-portal.ts'
import { memory } from './services/process-usage.ts'

/** A larger portal takes so long to fill, publish and build that fewer changes have to do. */
const MANY = 20_000
const CHANGES = { articles: 30, events: 10, newest: 5, naive: 10 }
const CHANGES_OF_MANY = { articles: 12, events: 5, newest: 3, naive: 3 }

/**
 * Measures everything with a dataset of one size.
 *
 * @param room an empty folder for all that is made; nothing in it is removed (see `measure.ts`)
 */
export async function measureSize(
  documents: number,
  room: string,
  say: (what: string) => void,
): Promise<Measured> {
  const folder = join(room, 'portal')
  await mkdir(folder)
  let portal: BenchPortal | null = null
  try {
    say('filling a Content Lake')
    portal = await startBenchPortal(documents, folder)
    return await measure(portal, room, say)
  } finally {
    await portal?.stop()
  }
}

async function measure(portal: BenchPortal, room: string, say: (what: string) => void): Promise<Measured> {
  const { documents } = portal
  const counts = documents > MANY ? CHANGES_OF_MANY : CHANGES
  say('publishing everything, and compressing it afterwards')
  const full = await fullPublish(portal)
  const memoryAfterStart = memory(full.publisher.pid)
  say(`changing ${counts.articles} articles`)
  const articles = await changeArticles(portal, counts.articles)
  say(`moving ${counts.events} events`)
  const events = await moveEvents(portal, counts.events)
  say(`adding ${counts.newest} newest articles`)
  const newest = await addNewestArticles(portal, counts.newest)
  const memoryInUse = memory(full.publisher.pid)
  say('rolling back')
  const back = await rollback(portal)
  say('asking for lists')
  const asked = await queries(portal, counts.naive)
  const writes = await durableWrites(room)
  say('putting the server under load, and nginx beside it')
  const load = await throughput(portal, full.publisher.pid, room)
  if (load.nginx === null)
    say('nginx is not installed (Debian: apt-get install nginx-light), so there is nothing beside')
  await full.publisher.stop()
  say('rendering, and nothing else')
  const rendering = await renderingAlone(portal)
  const lakeMemory = memory(portal.lake.pid).now
  say('building with astro build')
  const build = await plainBuild(portal, room).catch((error: Error) => {
    // What was measured until here is worth having without this yardstick.
    console.error(`No plain build to compare with: ${error.message}`)
    return null
  })

  return {
    documents,
    full,
    articles,
    events,
    newest,
    back,
    asked,
    writes,
    load,
    rendering,
    build,
    memory: { atStart: memoryAfterStart.peak, inUse: memoryInUse.now, lake: lakeMemory },
  }
}
