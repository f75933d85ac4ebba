import { writeFileSync } from 'node:fs'
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/** Milliseconds between two looks at the processor time, which is how exact it is. */
const RESOLUTION = 2

// Loaded into a Content Lake by `--import`: on SIGUSR2 it writes down how long nobody had a turn since the last time,
// by the clock and in processor time of the main thread, and the memory it needs. Processor time does not depend on what else the machine does.
const file = process.env.EVENT_LOOP_FILE
if (isMainThread && file) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  const work = createHistogram()
  const used = () => {
    const { user, system } = process.threadCpuUsage()
    return user + system
  }
  let [began, last] = [used(), used()]
  // A timer has its turn once in every round of the event loop at most.
  setInterval(() => {
    const now = used()
    work.record(Math.max(1, now - last))
    last = now
  }, RESOLUTION).unref()
  process.on('SIGUSR2', () => {
    // With --expose-gc: what is left when all is thrown away that nobody needs any more.
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    const tenths = (value: number) => Math.round(value * 10) / 10
    const report = {
      held: { p99: tenths(delay.percentile(99) / 1e6), max: tenths(delay.max / 1e6) },
      cpu: { p99: tenths(work.percentile(99) / 1e3), max: tenths(work.max / 1e3) },
      seconds: (last - began) / 1e6,
      needed: Math.round((heapUsed + external) / 1_048_576),
    }
    writeFileSync(file, JSON.stringify(report))
    began = last
    delay.reset()
    work.reset()
  })
}
