import type { BenchPortal } from '../services/bench-portal.ts'
import { someDocuments } from './some-documents.ts'
import { type Timing, timeChange } from './time-change.ts'

/** Changes of one article each: in turn its text, its title and its teaser, which lists show. */
export async function changeArticles(portal: BenchPortal, count: number): Promise<Timing[]> {
  const timings: Timing[] = []
  for (const [index, { _id, slug }] of (await someDocuments(portal, 'article', count)).entries()) {
    const mark = `Änderung ${index}-${Date.now()}`
    const field = ['body[0].children[0].text', 'title', 'teaser'][index % 3] ?? 'title'
    const change = () =>
      portal.client
        .patch(_id)
        .set({ [field]: mark })
        .commit()
    timings.push(await timeChange(portal, `/wissen/${slug}/`, change, (_, text) => text.includes(mark)))
  }
  return timings
}
