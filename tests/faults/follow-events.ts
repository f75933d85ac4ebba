import type { MutationEvent, SanityClient } from '@sanity/client'

/** Listens as the Studio does and follows the revisions of every document it is told of. */
export async function followEvents(client: SanityClient, query: string) {
  const revisions = new Map<string, string | undefined>()
  const seen = { events: 0, broken: 0, revisions }
  await new Promise<void>((welcomed, failed) => {
    client
      .listen(
        query,
        {},
        {
          effectFormat: 'mendoza',
          includePreviousRevision: false,
          includeResult: false,
          events: ['welcome', 'mutation', 'reconnect'],
        },
      )
      .subscribe({
        next: (event) => {
          if (event.type === 'welcome') return welcomed()
          if (event.type === 'reconnect') {
            seen.broken++
            return
          }
          const { documentId, previousRev, resultRev } = event as MutationEvent
          seen.events++
          if (revisions.has(documentId) && revisions.get(documentId) !== previousRev) seen.broken++
          revisions.set(documentId, resultRev)
        },
        error: failed,
      })
  })
  return seen
}
