import { setTimeout as wait } from 'node:timers/promises'
import type { BenchPortal } from '../services/bench-portal.ts'
import { cpuSeconds } from '../services/process-usage.ts'
import type { RunningService } from '../services/start-service.ts'

/** What the first publish of everything cost. */
export interface FullPublish {
  publisher: RunningService
  /** Processor seconds of the publisher from its start until the site was served. */
  cpu: number
  /** Processor seconds of the Content Lake meanwhile: nearly all of it goes into the making of pictures. */
  lakeCpu: number
  /** Seconds that people wait. */
  wall: number
  /** Processor seconds to compress it all afterwards, in the background. */
  compressing: number
}

/** A process that uses less of a processor than this has nothing left to do. */
const IDLE_SHARE = 0.05

/** Starts the publisher on an empty folder, waits for the site, then until everything is compressed. */
export async function fullPublish(portal: BenchPortal): Promise<FullPublish> {
  const lakeBefore = cpuSeconds(portal.lake.pid).own
  const publisher = await portal.startPublisher()
  const cpu = cpuSeconds(publisher.pid).own
  const lakeCpu = cpuSeconds(portal.lake.pid).own - lakeBefore
  for (let before = cpu, now: number; ; before = now) {
    await wait(2_000)
    now = cpuSeconds(publisher.pid).own
    if (now - before < 2 * IDLE_SHARE)
      return { publisher, cpu, lakeCpu, wall: publisher.readyAfter / 1000, compressing: now - cpu }
  }
}
