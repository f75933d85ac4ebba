import type { DocumentChange, PublishedDocument } from '../content/content-source.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import type { ContentProblem } from './compiled-site.ts'

/** Why a path could not be rendered; the document and field when the page could tell, and what the path is about. */
export type PathFailure = {
  path: string
  message: string
  documentId?: string
  field?: string
  subject?: string
}

export type SiteState = { nextMoment: number | null; problems: ContentProblem[] }

/** Pages are rendered one after another by nature; a few at a time keeps the thread busy while pictures are fetched. */
export const AT_ONCE = 4

/** What the publisher may ask of the render thread, and what it answers. */
export type RenderCalls = {
  receive: { ask: { documents: PublishedDocument[]; first: boolean }; answer: null }
  load: { ask: { now: number }; answer: { paths: string[] } }
  update: { ask: { changes: DocumentChange[]; now: number }; answer: { stale: string[]; removed: string[] } }
  render: {
    ask: { paths: string[]; known: string[] }
    /** Bytes are stored as objects when the answer comes. */
    answer: { entries: [path: string, entry: ReleaseEntry][]; failures: PathFailure[] }
  }
  state: { ask: Record<string, never>; answer: SiteState }
  tidy: { ask: Record<string, never>; answer: null }
}

export type RenderAsk = {
  [Name in keyof RenderCalls]: { id: number; name: Name; ask: RenderCalls[Name]['ask'] }
}[keyof RenderCalls]

export type RenderReply =
  | { id: number; answer: RenderCalls[keyof RenderCalls]['answer'] }
  | { id: number; error: string }

export type RenderThreadData = {
  entry: string
  siteUrl: string
  /** Folder of the objects. */
  objects: string
  pathLimitMs: number
  /**
   * 32-bit numbers the thread writes: a heartbeat, then one for each path in flight, counted from 1 within the present
   * batch; 0 where there is none.
   */
  pulse: SharedArrayBuffer
}

/** What the thread adds to an error that ends it: the path whose rendering it comes of, where that is known. */
export type UncaughtOf = { renderedPath: string | undefined }
