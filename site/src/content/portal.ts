import { berlinDate, startOfBerlinDay, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import { withdrawnEventId } from '@iqz/shared/calendar/withdrawals/withdrawn-id.ts'
import type { PortalDocument } from '@iqz/shared/content/document-types.ts'
import { matchRoute } from '@iqz/shared/routes/match-route.ts'
import { pageTypeOf } from '@iqz/shared/routes/page-type-of.ts'
import { downloadHeaders } from '../images/download-headers.ts'
import { AssetError } from './asset-error.ts'
import { type AssetAnswer, fetchAsset } from './assets.ts'
import { CountedPaths } from './counted-paths.ts'
import { type AssetFile, assetFiles, pagePaths } from './document-paths.ts'
import { DependencyGraph } from './engine/dependency-graph.ts'
import { type DocumentChange, DocumentStore, type StoredDocument } from './engine/document-store.ts'
import { Moments } from './engine/moments.ts'
import { fitToSchema } from './fit-to-schema.ts'
import { indexPaths } from './index-paths.ts'
import { isPublic } from './is-public.ts'
import { partOfPath, partsFor } from './parts-of-paths.ts'
import { type ContentProblem, problemsOf } from './problems.ts'
import { ContentReader, inputDigest, inputs } from './reader.ts'

/** Name under which the set of list pages is observed; no path can have it. */
const indexPathsName = '(index paths)'

/** What a change of content means for the site. */
export interface PortalUpdate {
  /** Paths to render: new ones and those whose answers changed. */
  stale: string[]
  /** Paths that exist no more. */
  removed: string[]
}

/**
 * The content of the site in memory, and which path was made of what. Whoever renders the site (the publisher, a
 * plain build, the development server) hands content in here and asks what to render.
 */
export class Portal {
  #store = new DocumentStore()
  #versions = new Map<string, number>()
  #now = new Date(0)
  #moments = new Moments()
  #graph = this.#newGraph()
  #paths = new CountedPaths()
  #assets = new Map<string, AssetFile & { documentId: string }>()
  #problems = new Map<string, ContentProblem[]>()
  /** What was left out of a document as it is in the store; it may wait there before it is seen. */
  #misfits = new WeakMap<StoredDocument, ContentProblem[]>()
  /** What was handed in before `load`, as it goes into the store. */
  #received: DocumentChange[] = []
  #loaded = false
  content = this.#newReader()

  get loaded(): boolean {
    return this.#loaded
  }

  /** Whether reads are being recorded for a path here. */
  get recording(): boolean {
    return this.#graph.recording
  }

  /**
   * Takes a part of all content, which `load` then puts in place of what there was: handed over bit by bit, a large
   * portal is never in memory twice.
   *
   * @param options.first lets go of parts that were never loaded
   */
  receive(documents: readonly StoredDocument[], { first }: { first: boolean }): void {
    if (first) this.#received = []
    for (const document of documents)
      this.#received.push({ id: document._id, document: this.#admit(document) })
  }

  /**
   * Replaces all content.
   *
   * @param documents whole published documents, as `documentsQuery` gives them; those that were received come on top
   * @param options.now the instant at which the site is to be true
   */
  load(documents: readonly StoredDocument[], { now }: { now: Date }): void {
    this.receive(documents, { first: false })
    const all = this.#received
    this.#received = []
    this.#now = new Date(0)
    this.#store = new DocumentStore()
    this.#versions = new Map()
    this.#moments = new Moments()
    this.#graph = this.#newGraph()
    this.#paths = new CountedPaths()
    this.#assets = new Map()
    this.#problems = new Map()
    this.content = this.#newReader()
    this.#take(all, now)
    this.#loaded = true
  }

  /**
   * Takes changes of content in, and the passing of time: call it with no changes when `nextMoment` has come.
   *
   * @param changes documents as they are published now, or null for those that are not any more
   */
  update(changes: readonly DocumentChange[], now: Date): PortalUpdate {
    const admitted = changes.map(({ id, document }) => ({ id, document: document && this.#admit(document) }))
    const { touched, stale } = this.#take(admitted, now)
    const removed: string[] = []
    for (const path of touched.keys()) {
      if (this.#paths.has(path)) continue
      removed.push(path)
      this.#graph.forget(path)
      stale.delete(path)
    }
    for (const path of touched.keys()) {
      if (this.#paths.has(path) && !this.#graph.knows(path)) stale.add(path)
    }
    return { stale: [...stale].sort(), removed: removed.sort() }
  }

  /** Renders a path with everything it reads recorded. */
  record<Result>(path: string, render: () => Promise<Result>): Promise<Result> {
    return this.#graph.record(path, render)
  }

  /** Every path to publish, pictures and files included, in one fixed order. */
  paths(): string[] {
    return [...this.#paths.keys()].sort()
  }

  /**
   * What a path is about, whatever its address: the same string for a page before and after its slug changed. Null for
   * paths that are about nothing in particular. Not recorded: it is for whoever keeps the addresses, not for pages.
   */
  subjectOf(path: string): string | null {
    const match = matchRoute(path)
    if (match?.key === 'file') {
      const assetId = this.#assets.get(path)?.assetId
      return assetId === undefined ? null : `file:${assetId}`
    }
    const type = match && pageTypeOf(match.key)
    const { slug, ...others } = match?.params ?? {}
    const id = slug && type ? this.#idOfSlug(type, slug) : null
    return id === null ? null : [match?.key, id, ...Object.values(others)].join(':')
  }

  /** A feed stays the feed of its event for as long as it tells of its withdrawal. */
  #idOfSlug(type: string, slug: string): string | null {
    const id = this.#store.idOfSlug(type, slug)
    if (id !== null || type !== 'event') return id
    const withdrawn = this.#store.idOfSlug('withdrawnEvent', slug)
    return withdrawn && withdrawnEventId(withdrawn)
  }

  /**
   * The paths of a part of the site for a page, in order and recorded: what reads them is made again whenever one of them
   * comes or goes, and when the site is parted otherwise.
   *
   * @param part counted from 1; empty beyond `content.pathParts()`
   */
  readPaths(part: number): string[] {
    const parts = this.content.pathParts()
    this.#graph.read(inputs.paths(part))
    return [...this.#paths.keys()].filter((path) => partOfPath(path, parts) === part).sort()
  }

  /** The earliest instant at which an answer given so far stops being true, or null when none will. */
  nextMoment(): Date | null {
    const moments = [
      this.#moments.earliest((moment) => this.#graph.isRead(inputs.passed(moment))),
      this.#graph.isRead(inputs.today()) ? nextMidnight(this.#now) : null,
      this.#store.nextScheduled(),
    ].filter((moment) => moment !== null)
    return moments.length > 0 ? new Date(Math.min(...moments)) : null
  }

  /** Faults in the content that pages had to work around, by document. */
  problems(): ContentProblem[] {
    return [...this.#problems.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, found]) => found)
  }

  /** What a published picture or file answers, or null when no document shows one of that path. */
  async assetAt(path: string): Promise<AssetAnswer | null> {
    const file = this.#assets.get(path)
    if (!file || !this.#paths.has(path)) return null
    this.#graph.read(inputs.document(file.assetId))
    const asset = this.#store.get(file.assetId) as { path?: string } | null
    const { documentId, field } = file
    if (!asset?.path)
      throw new AssetError(`Asset ${file.assetId} does not say where its bytes are.`, { documentId, field })
    const { body, type } = await fetchAsset(asset.path, file.query).catch((cause: Error) => {
      throw new AssetError(cause.message, { documentId, field, cause })
    })
    const headers = matchRoute(path)?.key === 'file' ? downloadHeaders(type) : { 'content-type': type }
    return { body, headers }
  }

  #newGraph(): DependencyGraph {
    return new DependencyGraph(inputDigest(this.#store, this.#versions, () => this.#now))
  }

  #newReader(): ContentReader {
    return new ContentReader(this.#store, this.#graph, this.#moments, () => this.#now)
  }

  #take(changes: readonly DocumentChange[], now: Date) {
    // A clock set back must not undo what pages already say: time stands still until the clock has caught up.
    const elapsed = now > this.#now
    const timeInputs = elapsed
      ? [...this.#moments.takeUntil(now.getTime()).map(inputs.passed), inputs.today()]
      : []
    if (elapsed) this.#now = now
    const visible = this.#store.apply(changes, this.#now)
    const touched = new Map<string, boolean>()
    const changed = new Set<string>([...timeInputs, inputs.pathParts()])
    const affected = new Set<string>()
    for (const { id, before, after } of visible) {
      affected.add(id)
      // Whoever refers to it cares whether it is there; to files also by the name that they bear in their address.
      const shown = before !== null && after !== null
      if (!shown || after._type === 'sanity.fileAsset')
        for (const referrer of this.#store.referrersOf(id)) affected.add(referrer._id)
      for (const kind of ['document', 'card', 'link', 'asset'] as const) changed.add(inputs[kind](id))
      for (const document of [before, after]) {
        if (!document) continue
        this.#bump(inputs.type(document._type), changed)
        for (const reference of this.#store.referencesOf(document))
          this.#bump(inputs.referrers(reference, document._type), changed)
        const slug = document.slug?.current
        if (slug) changed.add(inputs.slug(document._type, slug))
      }
    }
    for (const id of affected) this.#claim(id, touched)
    const stale = this.#graph.invalidate(changed)
    if (stale.delete(indexPathsName) || !this.#graph.knows(indexPathsName)) {
      const paths = this.#graph.observe(indexPathsName, () => indexPaths(this.content))
      this.#paths.claim(indexPathsName, paths, touched)
    }
    const parts = partsFor(this.#store.size)
    const partsChanged = new Set<number>()
    for (const [path, existed] of touched)
      if (this.#paths.has(path) !== existed) partsChanged.add(partOfPath(path, parts))
    const pathsChanged = new Set<string>()
    for (const part of partsChanged) this.#bump(inputs.paths(part), pathsChanged)
    for (const route of this.#graph.invalidate(pathsChanged)) stale.add(route)
    return { touched, stale }
  }

  /** A document as it goes into the store: without what pages could not read, which is remembered; null when not public. */
  #admit(document: StoredDocument): StoredDocument | null {
    if (!isPublic(document)) return null
    const { _id: documentId, _type: type } = document
    const misfits: ContentProblem[] = []
    const fitted = fitToSchema(document, (field, message) =>
      misfits.push({ documentId, type, field, message }),
    )
    if (misfits.length > 0) this.#misfits.set(fitted, misfits)
    return fitted
  }

  /** Notes the paths that a document claims, and its faults. */
  #claim(id: string, touched: Map<string, boolean>): void {
    const stored = this.#store.get(id)
    const document = stored as unknown as PortalDocument | null
    if (!stored || !document) {
      this.#paths.claim(id, [], touched)
      this.#problems.delete(id)
      return
    }
    const fileName = (assetId: string) => {
      const asset = this.#store.get(assetId) as { originalFilename?: string } | null
      return asset && (asset.originalFilename ?? '')
    }
    const files = assetFiles(document, fileName)
    for (const file of files) this.#assets.set(file.path, { ...file, documentId: id })
    this.#paths.claim(id, [...pagePaths(document), ...files.map(({ path }) => path)], touched)
    const problems = [
      ...(this.#misfits.get(stored) ?? []),
      ...problemsOf(document, (reference) => this.#store.get(reference) !== null),
    ]
    if (problems.length > 0) this.#problems.set(id, problems)
    else this.#problems.delete(id)
  }

  #bump(key: string, changed: Set<string>): void {
    this.#versions.set(key, (this.#versions.get(key) ?? 0) + 1)
    changed.add(key)
  }
}

/** Milliseconds at which the next day begins in Berlin. */
const nextMidnight = (now: Date): number =>
  Date.parse(startOfBerlinDay(plusDays(berlinDate(toInstant(now)), 1)))

export const portal = new Portal()
