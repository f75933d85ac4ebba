import { formatSpan } from '@iqz/shared/calendar/german/format-span.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { SanityClient } from '@sanity/client'
import { Problem } from '../environment/problem.ts'
import type { Found, FoundEvent } from './found.ts'
import { freeSlugs } from './free-slugs.ts'

/** What an import did, or would do. */
export interface EventImport {
  added: FoundEvent[]
  /** Those that are there already, published or as drafts; they stay as they are. */
  known: FoundEvent[]
  remarks: Found['remarks']
}

/**
 * Makes a draft of every event that is not there yet, all of them in one transaction.
 *
 * @param client with the raw perspective and a token that may write
 * @param dryRun only tells what would happen
 * @throws Problem when the Content Lake refuses; then nothing was written.
 */
export async function importEvents(
  client: SanityClient,
  { events, remarks }: Found,
  dryRun: boolean,
): Promise<EventImport> {
  const ids = events.flatMap(({ document: { _id } }) => [_id, `drafts.${_id}`])
  const existing = new Set(await client.fetch<string[]>('*[_id in $ids]._id', { ids }))
  const isKnown = ({ document: { _id } }: FoundEvent) => existing.has(_id) || existing.has(`drafts.${_id}`)
  const added = events.filter((event) => !isKnown(event))
  if (!dryRun && added.length > 0) {
    const taken = await client.fetch<string[]>('*[_type == "event" && defined(slug.current)].slug.current')
    const slugFor = freeSlugs(new Set(taken))
    const transaction = client.transaction()
    for (const { document } of added)
      transaction.create({ ...document, ...slugFor(document.title), _id: `drafts.${document._id}` })
    await transaction.commit({ visibility: 'sync' }).catch((cause: Error) => {
      throw new Problem(`Die Termine wurden nicht angenommen, nichts ist geschrieben: ${cause.message}`, {
        cause,
      })
    })
  }
  return { added, known: events.filter(isKnown), remarks }
}

/** An import as lines of text, one for each event and each remark, and what it comes to. */
export function told({ added, known, remarks }: EventImport, dryRun: boolean): string {
  const line = (sign: string, event: FoundEvent) => `${sign} Zeile ${event.line}: ${titled(event)}`
  return [
    ...added.map((event) => line('+', event)),
    ...known.map((event) => `${line('=', event)} (schon vorhanden)`),
    ...remarks.map((remark) => `! Zeile ${remark.line}: ${remark.message}`),
    `${dryRun ? 'Probelauf, nichts ist geschrieben. Neue Entwürfe' : 'Neue Entwürfe'}: ${added.length}. Schon vorhanden: ${known.length}. Hinweise: ${remarks.length}.`,
  ].join('\n')
}

function titled({ document }: FoundEvent): string {
  const [first] = occurrencesOf(document).occurrences
  const title = String(document.title ?? 'ohne Titel')
  return [title.length > 80 ? `${title.slice(0, 80)}…` : title, first && formatSpan(first.span)]
    .filter(Boolean)
    .join(', ')
}
