import type { BenchPortal } from '../services/bench-portal.ts'

/** Some documents of a type with a page, spread over all of them. */
export async function someDocuments(
  portal: BenchPortal,
  type: string,
  count: number,
): Promise<{ _id: string; slug: string }[]> {
  const all = await portal.client.fetch<{ _id: string; slug: string }[]>(
    `*[_type == $type && !(_id in path("drafts.**"))] | order(_id asc) { _id, "slug": slug.current }`,
    { type },
  )
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, index) => index % step === 0).slice(0, count)
}
