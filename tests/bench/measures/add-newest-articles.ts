import type { BenchPortal } from '../services/bench-portal.ts'
import { someDocuments } from './some-documents.ts'
import { type Timing, timeChange } from './time-change.ts'

/** New articles, newer than all others: every list page moves on by one. */
export async function addNewestArticles(portal: BenchPortal, count: number): Promise<Timing[]> {
  const [model] = await someDocuments(portal, 'article', 1)
  const document = await portal.client.getDocument(model?._id ?? '')
  const timings: Timing[] = []
  for (let index = 1; index <= count; index++) {
    const current = `neuester-beitrag-${index}`
    const change = () =>
      portal.client.create({
        ...document,
        _id: `article-neu-${index}`,
        _type: 'article',
        kind: 'meldung',
        slug: { _type: 'slug', current },
        publishedAt: new Date(Date.now() - 60_000).toISOString(),
      })
    timings.push(await timeChange(portal, `/wissen/${current}/`, change, ({ status }) => status === 200))
  }
  return timings
}
