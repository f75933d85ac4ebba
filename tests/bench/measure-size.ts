import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { addNewestArticles } from './measures/add-newest-articles.ts'
import { changeArticles } from './measures/change-articles.ts'
import { durableWrites } from './measures/durable-write.ts'
import { fullPublish } from './measures/full-publish.ts'
import { moveEvents } from './measures/move-events.ts'
import { type PlainBuild, plainBuild } from './measures/plain-build.ts'
import { queries } from './measures/queries.ts'
import { rollback } from './measures/rollback.ts'
import { throughput } from './measures/throughput.ts'
import type { Timing } from './measures/time-change.ts'
import { percentile } from './percentile.ts'
import { type BenchPortal, startBenchPortal } from './services/bench-portal.ts'
import { memory } from './services/process-usage.ts'

/** Beyond this, a plain build takes longer than anybody would wait. */
const BUILT_UP_TO = 20_000

/** Measures everything with a dataset of one size. Everything is made in a folder of its own and removed again. */
export async function measureSize(documents: number, say: (what: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'iqz-bench-'))
  let portal: BenchPortal | null = null
  try {
    say('filling a Content Lake')
    portal = await startBenchPortal(documents, folder)
    return await measure(portal, folder, say)
  } finally {
    await portal?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(portal: BenchPortal, folder: string, say: (what: string) => void): Promise<Figure[]> {
  const { documents } = portal
  say('publishing everything')
  const full = await fullPublish(portal)
  const memoryAfterStart = memory(full.publisher.pid)
  say('changing articles')
  const articles = await changeArticles(portal, 30)
  say('moving events')
  const events = await moveEvents(portal, 10)
  say('adding newest articles')
  const newest = await addNewestArticles(portal, 5)
  const memoryInUse = memory(full.publisher.pid)
  say('rolling back')
  const back = await rollback(portal)
  say('asking for lists')
  const asked = await queries(portal)
  const writes = await durableWrites(folder)
  say('putting the server under load, and nginx beside it')
  const load = await throughput(portal, full.publisher.pid, folder)
  if (load.nginx === null)
    say('nginx is not installed (Debian: apt-get install nginx-light), so there is nothing beside')
  await full.publisher.stop()
  let build: PlainBuild | null = null
  if (documents <= BUILT_UP_TO) {
    say('building with astro build')
    build = await plainBuild(portal)
  }

  const built = (value: (build: PlainBuild) => number, name = 'astro build') =>
    build && { name, value: value(build) }
  const builtMs = built(({ wall }) => wall * 1000)
  const write = { name: 'durable write of one page, p50', value: percentile(writes, 50) }
  const served = (
    name: string,
    timings: Timing[],
    bars: [p50: number | null, p95: number | null],
  ): Figure[] =>
    ([50, 95] as const).map((percent, index) => ({
      name: `${name}: acknowledged → served, p${percent}`,
      value: percentile(
        timings.map((timing) => timing.served),
        percent,
      ),
      unit: 'ms',
      bar: bars[index] ?? null,
      yardstick: builtMs,
    }))
  const toDisk = (name: string, timings: Timing[], bar: number | null): Figure => ({
    name: `${name}: fetched → live on disk, p50`,
    value: percentile(
      timings.map((timing) => timing.toDisk),
      50,
    ),
    unit: 'ms',
    bar,
    yardstick: write,
  })
  const onePage = articles.filter(({ pages }) => pages === 1)
  return [
    ...served('one article', articles, [300, 1_000]),
    ...(onePage.length > 0 ? [toDisk('one page', onePage, 150)] : []),
    toDisk('one article', articles, null),
    ...served('an event moved', events, [null, null]),
    ...served('a newest article, all lists', newest, [1_000, null]),
    toDisk('a newest article, all lists', newest, null),
    {
      name: 'full publish, processor',
      value: full.cpu,
      unit: 'CPU s',
      bar: null,
      yardstick: built(({ cpu }) => cpu),
    },
    {
      name: 'full publish, until served',
      value: full.wall,
      unit: 's',
      bar: null,
      yardstick: built(({ wall }) => wall),
    },
    {
      name: 'full publish, processor per document',
      value: (full.cpu / documents) * 1000,
      unit: 'CPU ms',
      bar: null,
      yardstick: built(({ cpu }) => (cpu / documents) * 1000),
    },
    {
      name: 'compressing ahead, in the background',
      value: full.compressing,
      unit: 'CPU s',
      bar: null,
      yardstick: null,
    },
    {
      name: 'publisher, most memory at the start',
      value: memoryAfterStart.peak,
      unit: 'MB',
      bar: 1_024,
      yardstick: built(({ peakMB }) => peakMB),
    },
    { name: 'publisher, memory in use', value: memoryInUse.now, unit: 'MB', bar: 1_024, yardstick: null },
    {
      name: 'Content Lake, memory in use',
      value: memory(portal.lake.pid).now,
      unit: 'MB',
      bar: null,
      yardstick: null,
    },
    {
      name: 'rollback by command, until served',
      value: back.served,
      unit: 'ms',
      bar: 1_000,
      yardstick: { name: 'starting Node', value: back.startingNode },
    },
    {
      name: 'GROQ list over HTTP, p95',
      value: percentile(asked.lake, 95),
      unit: 'ms',
      bar: 20,
      yardstick: { name: 'groq-js over all documents, p50', value: percentile(asked.naive, 50) },
    },
    {
      name: 'pages served from the release, gzip',
      value: load.site.requestsPerSecond,
      unit: 'requests/s',
      bar: null,
      yardstick: load.nginx && { name: 'nginx, one worker', value: load.nginx.requestsPerSecond },
    },
    {
      name: 'processor for 1,000 pages served',
      value: load.site.cpuPerThousand,
      unit: 'CPU ms',
      bar: null,
      yardstick: load.nginx && { name: 'nginx, one worker', value: load.nginx.cpuPerThousand },
    },
  ]
}
