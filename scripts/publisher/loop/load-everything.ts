import type { ContentSource, PublishedDocument } from '../content/content-source.ts'
import type { Freshness } from '../content/freshness.ts'
import { OutdatedAnswer } from '../content/outdated-answer.ts'
import { refuseMassRemoval } from '../content/refuse-mass-removal.ts'
import { collectHeap } from '../render/collect-heap.ts'
import type { SiteRenderer } from '../render/site-renderer.ts'
import type { StepClock } from './publish-report.ts'

/**
 * Fetches all documents and hands them to the render thread, page by page. Of each nothing but the state stays here:
 * collecting garbage around whole documents for as long as a full publish takes cost a sixth of its processor time.
 *
 * @param revisions of the documents taken in before
 * @returns all paths of the site, the state of each document, and the instant at which the site is true (milliseconds since 1970)
 * @throws OutdatedAnswer when an answer is older than what is known; MassRemoval unless `acceptRemovals`
 */
export async function loadEverything(
  parts: {
    source: ContentSource
    freshness: Freshness
    renderer: SiteRenderer
    now: () => Date
    acceptRemovals?: boolean
  },
  revisions: ReadonlyMap<string, string>,
  clock: StepClock,
) {
  const { source, freshness, renderer } = parts
  const answers: ReturnType<typeof stateOf>[] = []
  await clock.step('fetch', async () => {
    let first = true
    for await (const documents of source.all()) {
      await renderer.receive({ documents, first })
      first = false
      for (const document of documents) answers.push(stateOf(document))
    }
  })
  const ids = new Set(answers.map(({ id }) => id))
  const older = answers.filter(freshness.isOutdated).map(({ id }) => id)
  const outdated = [...older, ...freshness.missingFrom(ids)]
  if (outdated.length > 0) throw new OutdatedAnswer(outdated)
  if (!parts.acceptRemovals) refuseMassRemoval(revisions.keys(), ids, 'documents')
  const now = parts.now().getTime()
  const all = await clock.step('update', () => renderer.load({ now }))
  // The answers lie about in both threads, each of which sees to its own, and rendering would pile up on top of them.
  await collectHeap()
  return { all, answers, now }
}

/** An answer of the Content Lake without what the document says. */
const stateOf = ({ _id, _type, _rev, _updatedAt }: PublishedDocument) => ({
  id: _id,
  document: { _id, _type, _rev, _updatedAt },
})
