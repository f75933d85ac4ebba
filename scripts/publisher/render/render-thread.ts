import { AsyncLocalStorage } from 'node:async_hooks'
import { parentPort, workerData } from 'node:worker_threads'
import { messageOf } from '../../environment/message-of.ts'
import { createObjectStore } from '../releases/object-store.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import { storeObject } from '../releases/store-objects.ts'
import { collectHeap } from './collect-heap.ts'
import { loadCompiledSite } from './compiled-site.ts'
import { faultOf } from './fault-of.ts'
import { renderPath } from './render-path.ts'
import {
  AT_ONCE,
  type PathFailure,
  type RenderAsk,
  type RenderCalls,
  type RenderThreadData,
  type UncaughtOf,
} from './render-protocol.ts'

// A thread of its own, so that rendering never delays an answer to a visitor, and a page that hangs or exhausts the
// memory can be stopped without stopping the site. It stores what it made, so that no bytes go from thread to thread.

const BEAT_MS = 100

const data = workerData as RenderThreadData
const port = parentPort
if (port === null) throw new Error('render-thread.ts runs as a worker thread only.')

const pulse = new Int32Array(data.pulse)
setInterval(() => Atomics.add(pulse, 0, 1), BEAT_MS).unref()

// What nobody catches ends the thread, and may come of a path that was rendered long before those that are just in flight.
const rendered = new AsyncLocalStorage<string>()
process.on('uncaughtExceptionMonitor', (error) => {
  Object.assign(error, { renderedPath: rendered.getStore() } satisfies UncaughtOf)
})

const objects = createObjectStore(data.objects)
const site = await loadCompiledSite(data.entry)

async function render(paths: string[], known: Set<string>): Promise<RenderCalls['render']['answer']> {
  const entries: [string, ReleaseEntry][] = []
  const failures: PathFailure[] = []
  const writing: Promise<void>[] = []
  let next = 0
  async function work(slot: number): Promise<void> {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      Atomics.store(pulse, slot, next)
      try {
        if (known.has(path)) await site.portal.record(path, async () => undefined)
        else {
          const page = await rendered.run(path, () =>
            renderPath(site, path, { siteUrl: data.siteUrl, limitMs: data.pathLimitMs }),
          )
          entries.push([path, page.entry])
          writing.push(storeObject(objects, page))
          // Awaited below: until then a rejection is not lost, only not yet looked at.
          writing.at(-1)?.catch(() => undefined)
        }
      } catch (error) {
        const subject = site.portal.subjectOf(path)
        failures.push({ path, ...faultOf(error), ...(subject === null ? {} : { subject }) })
      }
      Atomics.store(pulse, slot, 0)
      // Astro answers mostly without ever leaving the microtask queue: give the heartbeat its turn.
      await new Promise(setImmediate)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => work(1 + index)))
  await Promise.all(writing)
  return { entries, failures }
}

async function answer(message: RenderAsk): Promise<RenderCalls[keyof RenderCalls]['answer']> {
  switch (message.name) {
    case 'receive':
      site.portal.receive(message.ask.documents, { first: message.ask.first })
      return null
    case 'load':
      site.portal.load([], { now: new Date(message.ask.now) })
      await collectHeap()
      return { paths: site.portal.paths() }
    case 'update':
      return site.portal.update(message.ask.changes, new Date(message.ask.now))
    case 'render':
      return render(message.ask.paths, new Set(message.ask.known))
    case 'tidy':
      await collectHeap()
      return null
    case 'state': {
      const moment = site.portal.nextMoment()
      return { nextMoment: moment === null ? null : moment.getTime(), problems: site.portal.problems() }
    }
  }
}

port.on('message', async (message: RenderAsk) => {
  try {
    const result = await answer(message)
    port.postMessage({ id: message.id, answer: result })
  } catch (error) {
    port.postMessage({ id: message.id, error: messageOf(error) })
  }
})
