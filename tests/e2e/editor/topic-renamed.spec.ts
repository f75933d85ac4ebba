import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { releaseDifference } from '../release-difference.ts'
import { served } from '../served.ts'

const NEW_NAME = 'Umbenanntes Handlungsfeld'

test('a renamed topic changes exactly the pages and feeds that name it', async ({ portal }) => {
  const client = editorClient(portal)
  const topic = await client.fetch<{ _id: string; _type: string; title: string; slug: { current: string } }>(
    '*[_type == "topic"] | order(_id)[0]{_id, _type, title, slug}',
  )
  const before = await liveRelease(portal)
  const milliseconds = served(portal.siteUrl + pathOf(topic), ({ text }) => text.includes(NEW_NAME))
  await client.patch(topic._id).set({ title: NEW_NAME }).commit()
  console.log(`topic renamed: ${Math.round(await milliseconds)} ms from saving to new bytes served`)

  const after = await liveRelease(portal)
  const naming = pathsNaming(NEW_NAME, after)
  expect(naming).toEqual(
    expect.arrayContaining([pathOf(topic), path('topics'), path('topicFeed', { slug: topic.slug.current })]),
  )
  const { added, removed, changed } = releaseDifference(before, after)
  expect(changed.filter((changedPath) => changedPath !== path('sitemap'))).toEqual(naming)
  expect({ added, removed }).toEqual({ added: [], removed: [] })
})
