import type { PortalDocument } from '@iqz/shared/content/document-types.ts'
import { evaluate, parse } from 'groq-js'
import type { BenchPortal } from '../services/bench-portal.ts'

/** A list as the Studio and other readers ask for: ordered, cut, references followed. */
const LIST = `*[_type == "article" && kind == $kind] | order(publishedAt desc) [$from...$to] {
  title, publishedAt, "topics": topics[]->title
}`
const KINDS = ['meldung', 'studie', 'basiswissen', 'instrument']
const ROUNDS = 100

/**
 * Milliseconds of each list query: over HTTP by the Content Lake, and by groq-js over an array of all documents.
 *
 * @param naiveRounds how often the latter is asked
 */
export async function queries(
  portal: BenchPortal,
  naiveRounds: number,
): Promise<{ lake: number[]; naive: number[] }> {
  // No two alike, so that nobody answers from memory.
  const parameters = (round: number) => ({
    kind: KINDS[round % KINDS.length] ?? '',
    from: round,
    to: round + 20,
  })
  const lake: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    await portal.client.fetch(LIST, parameters(round))
    lake.push(performance.now() - started)
  }

  const dataset: PortalDocument[] = []
  for (let after = ''; ; after = dataset.at(-1)?._id ?? '') {
    const page = await portal.client.fetch<PortalDocument[]>('*[_id > $after] | order(_id asc) [0...2000]', {
      after,
    })
    dataset.push(...page)
    if (page.length < 2000) break
  }
  const naive: number[] = []
  for (let round = 0; round < naiveRounds; round++) {
    const started = performance.now()
    const params = parameters(round)
    await (await evaluate(parse(LIST, { params }), { dataset, params })).get()
    naive.push(performance.now() - started)
  }
  return { lake, naive }
}
