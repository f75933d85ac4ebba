import type { DocumentChange, PublishedDocument } from './content-source.ts'

/** The state of a document at a change: its revision, null once it was deleted, and when that was (ms since 1970). */
export type DocumentState = { revision: string | null; updatedAt: number }

/** A document of which a webhook told this recently may be missing from an answer that lags behind. */
const YOUNG_MS = 60_000
/** An older state that is given this long is the truth, as after an import of an older export. */
const INSISTED_MS = 120_000

export type Freshness = ReturnType<typeof createFreshness>

/**
 * Knows the newest state of each document that the Content Lake has shown or a webhook has told of. Hosted queries are
 * eventually consistent: an answer may be older than one before it, or than the webhook that caused the question. Such an
 * answer is not taken in.
 *
 * @param now the machine's clock, in milliseconds since 1970.
 */
export function createFreshness(now: () => number = Date.now) {
  const states = new Map<string, DocumentState & { told: boolean }>()
  const suspects = new Map<string, { revision: string; since: number }>()

  function isOlder(document: PublishedDocument, seen: DocumentState): boolean {
    if (document._rev === seen.revision) return false
    const updatedAt = Date.parse(String(document._updatedAt))
    return seen.revision === null ? updatedAt <= seen.updatedAt : updatedAt < seen.updatedAt
  }

  function insists(id: string, { _rev: revision }: PublishedDocument): boolean {
    const suspect = suspects.get(id)
    if (suspect?.revision === revision) return now() - suspect.since >= INSISTED_MS
    suspects.set(id, { revision, since: now() })
    return false
  }

  return {
    /** Takes note of what a webhook tells. Webhooks may arrive in any order: the newest state counts. */
    told(id: string, state: DocumentState): void {
      const seen = states.get(id)
      if (seen === undefined || state.updatedAt > seen.updatedAt) states.set(id, { ...state, told: true })
    },

    /** Whether an answer shows a document in an older state than is known already. */
    isOutdated({ id, document }: DocumentChange): boolean {
      const seen = states.get(id)
      if (seen === undefined) return false
      // Without a webhook it is a comparison that found it gone: two answers, one after the other, that agree.
      // A change that lies ahead is no young one: the clock was set back since, and may stay behind for hours.
      if (document === null)
        return seen.told && seen.revision !== null && Math.abs(now() - seen.updatedAt) < YOUNG_MS
      return isOlder(document, seen) && !insists(id, document)
    },

    /** Ids of documents that an answer with all documents should have held, and does not. */
    missingFrom(ids: ReadonlySet<string>): string[] {
      const known = [...states].filter(([id]) => !ids.has(id))
      return known.map(([id]) => id).filter((id) => this.isOutdated({ id, document: null }))
    },

    /** Takes note of an answer that was taken in. */
    taken({ id, document }: DocumentChange): void {
      suspects.delete(id)
      const seen = states.get(id)
      const updatedAt = document === null ? seen?.updatedAt : Date.parse(String(document._updatedAt))
      const revision = document?._rev ?? null
      if (updatedAt === undefined || Number.isNaN(updatedAt)) states.delete(id)
      else states.set(id, { revision, updatedAt, told: seen?.told === true && seen.revision === revision })
    },
  }
}
