import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** How long others had to wait for their turn, in milliseconds: by the clock, and in processor time of the main thread. */
export interface EventLoop {
  held: { p99: number; max: number }
  cpu: { p99: number; max: number }
  /** What the main thread took altogether, in CPU seconds. */
  seconds: number
  /** MB of memory that objects take, with `--expose-gc` only those that are still needed. */
  needed: number
}

const WATCH = fileURLToPath(new URL('./watch-event-loop.ts', import.meta.url))

/**
 * The environment of a Content Lake whose event loop shall be watched.
 *
 * @param options more options of Node
 */
export const watched = (folder: string, options = '') => ({
  EVENT_LOOP_FILE: join(folder, 'event-loop.json'),
  NODE_OPTIONS: `${process.env.LAKE_OPTIONS ?? ''} --import=${WATCH} ${options}`,
})

/** What became of the event loop since it was asked the last time. */
export async function eventLoop(folder: string, pid: number): Promise<EventLoop> {
  const { EVENT_LOOP_FILE: file } = watched(folder)
  await rm(file, { force: true })
  process.kill(pid, 'SIGUSR2')
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '')
    if (text.endsWith('}')) return JSON.parse(text) as EventLoop
    await wait(5)
  }
}
