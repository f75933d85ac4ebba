import type { ContentSource } from '../content/content-source.ts'
import type { Freshness } from '../content/freshness.ts'
import { refuseMassRemoval } from '../content/refuse-mass-removal.ts'
import { createTakenIn } from '../content/taken-in.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import { storeObjects } from '../releases/store-objects.ts'
import type { ContentProblem } from '../render/compiled-site.ts'
import type { RenderedPath } from '../render/render-path.ts'
import type { PathFailure } from '../render/render-protocol.ts'
import { RenderThreadLost, type SiteRenderer } from '../render/site-renderer.ts'
import { isLastingPath } from '../serve/lasting-path.ts'
import { loadEverything } from './load-everything.ts'
import { type PublishReport, type StepClock, some, startStepClock, type Trigger } from './publish-report.ts'
import { createQuarantine } from './quarantine.ts'
import { spreadPictures } from './spread-pictures.ts'

/** A clock set back by less than this, as is done by and by, is waited for; what was published before its time is not. */
const SET_BACK_MS = 60_000

export type Publish = ReturnType<typeof createPublish>

/**
 * The two ways to make a release: of everything, and of what some changes reached. Both end in the same place:
 * objects stored, manifest written, pointer switched. Calls must not overlap.
 *
 * A path that cannot be rendered keeps its last good version and is listed in `failures`. It is tried again when
 * something it had read changes, and by `changes([], 'retry')` for reasons that lie outside the content. What a publish
 * owes when it fails half-way is made good by the next one. A document that the Content Lake gives in an older state than
 * known stays as it is, and is named in the report.
 */
export function createPublish(parts: {
  source: ContentSource
  freshness: Freshness
  renderer: SiteRenderer
  releases: Releases
  assets: () => Promise<RenderedPath[]>
  now: () => Date
  /** Whether most of the site may vanish at once; otherwise such a publish throws MassRemoval and changes nothing. */
  acceptRemovals?: boolean
  onProgress?: (done: number, total: number) => void
  /** Told of entries that differ from what is live, before they go live; going live waits for it. */
  prepare?: (changed: ReadonlyMap<string, ReleaseEntry>) => Promise<void>
}) {
  const { source, freshness, renderer, releases } = parts
  let takenIn = createTakenIn()
  let failures = new Map<string, PathFailure>()
  let problems: ContentProblem[] = []
  let nextMoment: number | null = null
  const owed = new Set<string>()
  const gone = new Set<string>()
  /** Whether content was changed since the last release: only then a site that was rolled back goes on. */
  let edited = false
  /** The latest instant that the pages may show, milliseconds since 1970. */
  let madeFor = Number.NEGATIVE_INFINITY
  const quarantine = createQuarantine()

  /** Has paths rendered and stored; gives the entries of all that succeeded, and notes what failed. */
  async function make(
    paths: string[],
    known: Set<string>,
    clock: StepClock,
    options: { progress: boolean },
  ): Promise<Map<string, ReleaseEntry>> {
    const entries = new Map<string, ReleaseEntry>()
    let done = 0
    if (options.progress) parts.onProgress?.(done, paths.length)
    for (const batch of quarantine.inBatches(spreadPictures(paths))) {
      const knownHere = batch.filter((path) => known.has(path))
      const result = await clock.step('render', () => renderer.render(batch, knownHere))
      for (const path of batch) {
        failures.delete(path)
        quarantine.survived(path)
      }
      for (const failure of result.failures) failures.set(failure.path, failure)
      for (const [path, entry] of result.entries) {
        entries.set(path, entry)
        releases.objects.relyOn(entry.hash)
      }
      done += batch.length
      if (options.progress) parts.onProgress?.(done, paths.length)
    }
    return entries
  }

  function setAsideHarmful(paths: Iterable<string>): string[] {
    return [...paths].filter((path) => {
      const failure = quarantine.failureOf(path)
      if (failure !== null) failures.set(path, failure)
      return failure === null
    })
  }

  /** Runs a publish; which pages may have ended the thread is remembered before the error goes on its way. */
  async function guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof RenderThreadLost)
        quarantine.blame(error, (path) => releases.head()?.listing.get(path)?.subject)
      throw error
    }
  }

  async function finish(
    clock: StepClock,
    change: {
      entries: Map<string, ReleaseEntry>
      removed: Iterable<string>
      trigger: Trigger
      madeOf: string
    },
    report: Pick<PublishReport, 'full' | 'documents' | 'rendered'>,
  ): Promise<PublishReport & { changedPaths: string[] }> {
    // Asked before the switch: once a release is live, nothing may keep it from being reported.
    const state = await renderer.state()
    const kept = stillNeeded(change.removed)
    const removed = [...change.removed].filter((path) => !kept.has(path))
    const before = releases.head()?.listing
    const changed = [...change.entries].filter(([path, { hash }]) => before?.get(path)?.hash !== hash)
    await clock.step('write', async () => parts.prepare?.(new Map(changed)))
    const release = await clock.step('switch', () =>
      releases.commit({ ...change, removed, keepsRollback: !edited }),
    )
    // What failed may be what was edited: it must still end a rollback when it can be made.
    if (release !== null || failures.size === 0) edited = false
    owed.clear()
    gone.clear()
    for (const path of kept) gone.add(path)
    const ms = clock.result()
    problems = state.problems
    nextMoment = state.nextMoment
    return {
      trigger: change.trigger,
      ...report,
      changed: release?.changed.length ?? 0,
      changedPaths: release?.changed ?? [],
      removed: release?.removed ?? [],
      failures: [...failures.values()],
      release: release?.id ?? null,
      ms,
    }
  }

  /** Addresses that go, but whose page cannot be made at its new address yet: the last good version stays until it can. */
  function stillNeeded(removed: Iterable<string>): Set<string> {
    const listing = releases.head()?.listing
    const failed = new Set([...failures.values()].flatMap(({ subject }) => subject ?? []))
    return new Set([...removed].filter((path) => failed.has(listing?.get(path)?.subject ?? '')))
  }

  /** At a start nothing but the release tells what there was. What it refuses must not be built upon. */
  function keepPages(wanted: Set<string>): void {
    const pages = [...(releases.head()?.listing.keys() ?? [])].filter((path) => !isLastingPath(path))
    refuseMassRemoval(pages, wanted, 'pages')
  }

  /** Lasting paths of the newest release whose bytes are there: named after their content, so never rendered twice. */
  function alreadyMade(paths: string[]): Set<string> {
    const listing = releases.head()?.listing
    const made = new Set<string>()
    for (const path of paths) {
      const entry = isLastingPath(path) ? listing?.get(path) : undefined
      if (entry !== undefined && releases.objects.has(entry.hash, entry.size)) made.add(path)
    }
    return made
  }

  return {
    /** Publishes everything, as at the start: the reference that every smaller publish must equal. */
    everything: (trigger: Trigger) =>
      guard(async () => {
        const clock = startStepClock()
        const assets = await clock.step('fetch', parts.assets)
        const { all, answers, now } = await loadEverything(parts, takenIn.revisions, clock)
        madeFor = now
        const wanted = new Set([...all, ...assets.map(({ path }) => path)])
        if (!parts.acceptRemovals) keepPages(wanted)
        failures = new Map()
        const paths = setAsideHarmful(all)
        const known = alreadyMade(paths)
        const entries = await make(paths, known, clock, { progress: true })
        await clock.step('write', () => storeObjects(releases.objects, assets))
        for (const { path, entry } of assets) entries.set(path, entry)
        const removed = [...(releases.head()?.listing.keys() ?? [])].filter((path) => !wanted.has(path))
        const rendered = paths.filter((path) => !known.has(path))
        // While this was not running, for instance.
        const loaded = createTakenIn(answers.map(({ id, document }) => [id, document._rev]))
        const madeOf = releases.head()?.madeOf
        edited ||= madeOf !== undefined && madeOf !== loaded.mark()
        const published = await finish(
          clock,
          { entries, removed, trigger, madeOf: loaded.mark() },
          {
            full: true,
            documents: { count: answers.length, ids: [], outdated: [] },
            rendered: { count: rendered.length, paths: some(rendered) },
          },
        )
        takenIn = loaded
        answers.forEach(freshness.taken)
        // It is live: nobody waits for this, and a thread that was lost meanwhile is noticed by the next publish.
        guard(renderer.tidy).catch(() => undefined)
        return published
      }).catch((error: unknown) => {
        // Half of it may be taken in: the next publish is of everything again.
        renderer.forget()
        throw error
      }),

    /** Takes these documents in as they are now, and publishes what that reaches; without ids, what time has changed. */
    changes: (ids: readonly string[], trigger: Trigger) =>
      guard(async () => {
        const clock = startStepClock()
        const answers = await clock.step('fetch', () => source.byId(ids))
        const outdated = answers.filter(freshness.isOutdated).map(({ id }) => id)
        const changes = answers.filter(({ id }) => !outdated.includes(id))
        if (
          !parts.acceptRemovals &&
          changes.some(({ id, document }) => !document && takenIn.revisions.has(id))
        ) {
          // One document may well be gone; whether all the others are still there tells if the answer can be true.
          const left = await clock.step('fetch', () => source.revisions())
          refuseMassRemoval(takenIn.revisions.keys(), left, 'documents')
        }
        const now = parts.now().getTime()
        madeFor = Math.max(madeFor, now)
        const { stale, removed } = await clock.step('update', () => renderer.update({ changes, now }))
        for (const path of removed) {
          owed.delete(path)
          failures.delete(path)
          gone.add(path)
        }
        for (const path of stale) {
          owed.add(path)
          gone.delete(path)
          quarantine.changed(path)
        }
        for (const { id, document } of changes) {
          edited ||= document?._rev !== takenIn.revisions.get(id)
          takenIn.set(id, document?._rev ?? null)
        }
        changes.forEach(freshness.taken)
        const paths = setAsideHarmful(new Set(trigger === 'retry' ? [...owed, ...failures.keys()] : owed))
        const entries = await make(paths, new Set(), clock, { progress: false })
        return finish(
          clock,
          { entries, removed: gone, trigger, madeOf: takenIn.mark() },
          {
            full: false,
            documents: { count: ids.length, ids: some(ids), outdated },
            rendered: { count: paths.length, paths: some(paths) },
          },
        )
      }),

    /** Revisions of the documents taken in so far. */
    revisions: (): ReadonlyMap<string, string> => takenIn.revisions,
    failures: (): PathFailure[] => [...failures.values()],
    problems: (): ContentProblem[] => problems,
    /** The instant at which the site changes by itself, milliseconds since 1970, or null. */
    nextMoment: (): number | null => nextMoment,
    /** Whether pages were made for an instant that is far ahead: the clock had leapt, and everything must be published again. */
    isAhead: (): boolean => madeFor - parts.now().getTime() > SET_BACK_MS,
    /** Whether a publish failed after changes had been taken in. */
    owes: (): boolean => owed.size > 0 || gone.size > 0,
  }
}
