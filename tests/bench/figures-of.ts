import type { Figure } from './figure.ts'
import type { Measured } from './measured.ts'
import type { PlainBuild } from './measures/plain-build.ts'
import type { Timing } from './measures/time-change.ts'
import { percentile } from './percentile.ts'

/** What was measured at one size, as figures beside their yardsticks. */
export function figuresOf(measured: Measured): Figure[] {
  const { documents, full, articles, events, newest, back, asked, writes, load, rendering, build, memory } =
    measured
  const built = (value: (build: PlainBuild) => number) =>
    build && { name: 'astro build', value: value(build) }
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
      name: 'rendering alone, processor: what any publisher on Astro pays',
      value: rendering,
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
      name: 'full publish, processor of the Content Lake: pictures',
      value: full.lakeCpu,
      unit: 'CPU s',
      bar: null,
      yardstick: built(({ lakeCpu }) => lakeCpu),
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
      value: memory.atStart,
      unit: 'MB',
      bar: 1_024,
      yardstick: built(({ peakMB }) => peakMB),
    },
    { name: 'publisher, memory in use', value: memory.inUse, unit: 'MB', bar: 1_024, yardstick: null },
    {
      name: 'Content Lake, memory in use',
      value: memory.lake,
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
