import type { FullPublish } from './measures/full-publish.ts'
import type { PlainBuild } from './measures/plain-build.ts'
import type { throughput } from './measures/throughput.ts'
import type { Timing } from './measures/time-change.ts'

/** All that is measured at one size. Times are milliseconds unless their type says otherwise. */
export interface Measured {
  documents: number
  full: FullPublish
  articles: Timing[]
  events: Timing[]
  newest: Timing[]
  back: { served: number; startingNode: number }
  asked: { lake: number[]; naive: number[] }
  writes: number[]
  load: Awaited<ReturnType<typeof throughput>>
  /** Processor seconds to render each page once and do nothing about it. */
  rendering: number
  /** Null where there was none to compare with. */
  build: PlainBuild | null
  /** MB: of the publisher at most until the site was served, of the publisher and the Content Lake in use. */
  memory: { atStart: number; inUse: number; lake: number }
}
