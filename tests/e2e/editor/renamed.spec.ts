import { path } from '@iqz/shared/routes/path.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'

test('an event whose address changes is found at the old one, its calendar too', async ({ portal }) => {
  const client = editorClient(portal)
  const { id, slug } = await client.fetch<{ id: string; slug: string }>(
    '*[_type == "event" && defined(slug.current)] | order(_id)[0]{"id": _id, "slug": slug.current}',
  )
  const answer = async (address: string) => {
    const { status, headers } = await fetch(portal.siteUrl + address, { redirect: 'manual' })
    return [status, headers.get('location')]
  }
  const addresses = (of: string) => [path('event', { slug: of }), path('eventFeed', { slug: of })] as const
  const newSlug = `${slug}-umbenannt`
  const targets = addresses(newSlug)
  await client.patch(id).set({ 'slug.current': newSlug }).commit()
  for (const [index, address] of addresses(slug).entries()) {
    await expect.poll(() => answer(address)).toEqual([301, targets[index]])
  }
  const calendar = await fetch(portal.siteUrl + path('eventFeed', { slug }))
  expect([calendar.status, calendar.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  await client.patch(id).set({ 'slug.current': slug }).commit()
  await expect.poll(() => answer(targets[0])).toEqual([301, path('event', { slug })])
  expect(await answer(path('event', { slug }))).toEqual([200, null])
})
