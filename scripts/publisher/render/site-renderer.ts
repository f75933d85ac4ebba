import { totalmem } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { Worker } from 'node:worker_threads'
import {
  AT_ONCE,
  type RenderCalls,
  type RenderReply,
  type RenderThreadData,
  type UncaughtOf,
} from './render-protocol.ts'

/** Pages leave much behind at once; with room for it a full publish takes a tenth less of the processor. Node's own is 48. */
const YOUNG_GENERATION_MB = 96

/**
 * Content and record of a hundred thousand documents come near to the 4 GB at which Node ends a thread (2 GB where the
 * machine has 8): half of the machine's memory is theirs.
 */
const OLD_GENERATION_MB = Math.round(
  Math.max(getHeapStatistics().heap_size_limit, memoryOfOurs() / 2) / 1_048_576,
)

/** Of this machine, or of the container that this runs in, in bytes. */
function memoryOfOurs(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
}

/** Starting, and taking a hundred thousand documents in at one go, keeps the thread busy for long, and no page is to blame. */
const LOADED_WITHIN_MS = 300_000
const TAKING_IN: ReadonlySet<keyof RenderCalls> = new Set(['receive', 'load', 'update'])

export type SiteRenderer = ReturnType<typeof createSiteRenderer>

/** The render thread died or was stopped; everything it knew must be loaded again. */
export class RenderThreadLost extends Error {
  /** The paths it was rendering when it hung or died: one of them is to blame. */
  readonly suspects: readonly string[]
  constructor(message: string, suspects: readonly string[] = [], cause?: Error) {
    super(message, { cause })
    this.name = 'RenderThreadLost'
    this.suspects = suspects
  }
}

type Waiting = {
  resolve: (answer: never) => void
  reject: (error: Error) => void
  paths: string[]
  /** How long the thread may give no sign of life meanwhile. */
  limitMs: number
}
type Thread = { worker: Worker; pulse: Int32Array; waiting: Map<number, Waiting>; watch: NodeJS.Timeout }

/**
 * The compiled site in a thread of its own, started when it first receives content. When it hangs (no heartbeat for
 * `stallLimitMs`, or for five minutes while content is taken in) it is stopped; then, and when it crashes, running calls
 * fail with RenderThreadLost and `loaded` is false until the next `load`.
 */
export function createSiteRenderer(options: {
  entry: string
  siteUrl: string
  /** Folder of the objects that rendered bytes become. */
  objects: string
  env: Record<string, string | undefined>
  pathLimitMs?: number
  stallLimitMs?: number
}) {
  const stallLimitMs = options.stallLimitMs ?? 30_000
  let thread: Thread | null = null
  let loaded = false
  let lastId = 0
  /** How the thread was lost while nobody waited for it. */
  let untold: RenderThreadLost | null = null

  function lose(lost: Thread, error: RenderThreadLost): void {
    if (thread === lost) {
      thread = null
      loaded = false
      if (lost.waiting.size === 0) untold = error
    }
    clearInterval(lost.watch)
    for (const { reject } of lost.waiting.values()) reject(error)
    lost.waiting.clear()
    // Nothing waits for the end of a thread that is lost; a failure to end it would show as its own `error` event.
    void lost.worker.terminate()
  }

  function start(): Thread {
    const shared = new SharedArrayBuffer(4 * (1 + AT_ONCE))
    const workerData: RenderThreadData = {
      entry: options.entry,
      siteUrl: options.siteUrl,
      objects: options.objects,
      pathLimitMs: options.pathLimitMs ?? 30_000,
      pulse: shared,
    }
    const worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
      workerData,
      env: definedOnly({ ...process.env, ...options.env }),
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
        maxOldGenerationSizeMb: OLD_GENERATION_MB,
      },
      stdout: true,
    })
    // Standard output belongs to the publisher's own announcements.
    worker.stdout.pipe(process.stderr, { end: false })
    const pulse = new Int32Array(shared)
    const waiting: Thread['waiting'] = new Map()
    const started: Thread = { worker, pulse, waiting, watch: watchPulse() }

    /** The pulse outlives the thread: it tells what was being rendered, whichever way the thread came to its end. */
    function end(how: string, cause?: Error): void {
      const batch = [...waiting.values()].at(-1)?.paths ?? []
      const inFlight = batch.filter((_, index) => pulse.subarray(1).includes(index + 1))
      const { renderedPath } = (cause ?? {}) as Partial<UncaughtOf>
      const suspects = renderedPath === undefined ? inFlight : [renderedPath]
      const where = suspects.length === 0 ? '' : ` while rendering ${suspects.join(' or ')}`
      lose(started, new RenderThreadLost(`The render thread ${how}${where}.`, suspects, cause))
    }

    /** Counts looks instead of asking a clock: that may be set, or go on while the machine sleeps. */
    function watchPulse(): NodeJS.Timeout {
      const lookMs = Math.min(1_000, stallLimitMs / 4)
      let beat = 0
      let silentMs = 0
      return setInterval(() => {
        const now = Atomics.load(pulse, 0)
        silentMs = now === beat && waiting.size > 0 ? silentMs + lookMs : 0
        beat = now
        if (silentMs > 0 && silentMs >= Math.max(...[...waiting.values()].map(({ limitMs }) => limitMs)))
          end(`hung for ${silentMs} ms and was stopped`)
      }, lookMs).unref()
    }

    worker.on('message', (reply: RenderReply) => {
      const call = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('error' in reply) call?.reject(new Error(reply.error))
      else call?.resolve(reply.answer as never)
    })
    worker.on('error', (error: Error) => end(`failed (${error.message})`, error))
    worker.on('exit', () => end('ended'))
    worker.unref()
    return started
  }

  function call<Name extends keyof RenderCalls>(
    name: Name,
    ask: RenderCalls[Name]['ask'],
    paths: string[] = [],
  ): Promise<RenderCalls[Name]['answer']> {
    if (thread === null) return Promise.reject(new RenderThreadLost('The render thread is not running.'))
    const { worker, waiting } = thread
    const { promise, resolve, reject } = Promise.withResolvers<RenderCalls[Name]['answer']>()
    lastId += 1
    const limitMs = TAKING_IN.has(name) ? LOADED_WITHIN_MS : stallLimitMs
    waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject, paths, limitMs })
    worker.postMessage({ id: lastId, name, ask })
    return promise
  }

  return {
    /** Whether the thread runs and knows the content, so that `update` may be called. */
    get loaded(): boolean {
      return loaded
    },

    /**
     * Hands in a part of all content, in place of parts never loaded when it is the first.
     *
     * @throws RenderThreadLost also once when the thread was lost while nobody waited for it
     */
    async receive(ask: RenderCalls['receive']['ask']): Promise<void> {
      if (untold !== null) {
        const error = untold
        untold = null
        throw error
      }
      thread ??= start()
      await call('receive', ask)
    },

    /** Puts all that was received in place of what there was; gives every path of the site. */
    async load(ask: RenderCalls['load']['ask']): Promise<string[]> {
      const { paths } = await call('load', ask)
      loaded = true
      return paths
    },

    /** Lets go of the content: the next publish must begin with `receive` and `load`. */
    forget(): void {
      loaded = false
    },

    /** Hands changes in; gives the paths to render again and those that are gone. */
    update: (ask: RenderCalls['update']['ask']) => call('update', ask),

    /**
     * Renders paths and stores their bytes, whose names become durable later. Those in `known` are released already and named after their content: they are only noted.
     * A path that fails is reported and does not stop the others.
     */
    render: (paths: string[], known: string[] = []): Promise<RenderCalls['render']['answer']> =>
      call('render', { paths, known }, paths),

    /** When the site changes next by itself, and what is wrong with its content. */
    state: () => call('state', {}),

    /** Gives back the memory that rendering much has left behind. */
    async tidy(): Promise<void> {
      await call('tidy', {})
    },

    async close(): Promise<void> {
      const closing = thread
      if (closing === null) return
      lose(closing, new RenderThreadLost('The publisher is shutting down.'))
      await closing.worker.terminate()
    },
  }
}

/** A worker would get the word "undefined" for a variable that is left out. */
const definedOnly = (env: Record<string, string | undefined>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
