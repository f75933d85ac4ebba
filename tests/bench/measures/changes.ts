import { setTimeout as wait } from 'node:timers/promises'
import type { BenchPortal } from '../services/bench-portal.ts'

/** Times of one change, in milliseconds. */
export interface Timing {
  /** From the Content Lake's acknowledgement to the new bytes in an answer of the site. */
  served: number
  /** The publisher's own time, from fetching the document until the release is live on disk. */
  toDisk: number
  /** How many pages it changed. */
  pages: number
}

/** An editor publishes no faster than this; closer changes count as a burst and are gathered. */
const PAUSE_MS = 2_200
const LOOK_EVERY_MS = 5
const PATIENCE_MS = 60_000

type Health = { lastPublish: { at: string; changed: number; ms: { total: number } } | null }

/**
 * Makes a change and waits until the site serves it.
 *
 * @param change resolves once the Content Lake has acknowledged it
 * @param shows tells whether an answer is the new one
 */
export async function timeChange(
  portal: BenchPortal,
  path: string,
  change: () => Promise<unknown>,
  shows: (response: Response, text: string) => boolean,
): Promise<Timing> {
  await change()
  const started = performance.now()
  for (;;) {
    const response = await fetch(portal.siteUrl + path)
    const text = await response.text()
    if (shows(response, text)) break
    if (performance.now() - started > PATIENCE_MS) throw new Error(`The change of ${path} was never served.`)
    await wait(LOOK_EVERY_MS)
  }
  const served = performance.now() - started
  const { lastPublish } = (await (await fetch(`${portal.siteUrl}/health`)).json()) as Health
  await wait(PAUSE_MS)
  return { served, toDisk: lastPublish?.ms.total ?? Number.NaN, pages: lastPublish?.changed ?? 0 }
}

/** Some documents of a type with a page, spread over all of them. */
async function some(
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

/** Changes of one article each: in turn its text, its title and its teaser, which lists show. */
export async function changeArticles(portal: BenchPortal, count: number): Promise<Timing[]> {
  const timings: Timing[] = []
  for (const [index, { _id, slug }] of (await some(portal, 'article', count)).entries()) {
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

/** Events moved to another day: months, lists, topics and feeds change with them. */
export async function moveEvents(portal: BenchPortal, count: number): Promise<Timing[]> {
  const timings: Timing[] = []
  for (const [index, { _id, slug }] of (await some(portal, 'event', count)).entries()) {
    const day = new Date(Date.now() + (30 + index) * 86_400_000).toISOString().slice(0, 10)
    const mark = `Verlegung ${index}-${Date.now()}`
    const change = () =>
      portal.client.patch(_id).set({ allDay: true, startDate: day, endDate: day, title: mark }).commit()
    timings.push(
      await timeChange(portal, `/veranstaltungen/${slug}/`, change, (_, text) => text.includes(mark)),
    )
  }
  return timings
}

/** New articles, newer than all others: every list page moves on by one. */
export async function addNewestArticles(portal: BenchPortal, count: number): Promise<Timing[]> {
  const [model] = await some(portal, 'article', 1)
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
