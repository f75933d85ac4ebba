import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { releaseDifference } from '../release-difference.ts'
import { openDocument, publishAndAwait, saved, signIn, textBox } from '../studio.ts'

const NEW_NAME = 'Umbenanntes Handlungsfeld'

test('a renamed topic changes exactly the pages and feeds that name it', async ({ page, portal }) => {
  const topic = await editorClient(portal).fetch<{ _id: string; _type: 'topic'; slug: { current: string } }>(
    '*[_type == "topic"] | order(_id)[0]{_id, _type, slug}',
  )
  const before = await liveRelease(portal)
  await signIn(page, portal)
  await openDocument(page, portal, topic)
  await textBox(page, 'title').fill(NEW_NAME)
  await saved(portal, topic, NEW_NAME)
  const saysIt = ({ text }: { text: string }) => text.includes(NEW_NAME)
  await publishAndAwait(page, 'topic renamed', portal.siteUrl + pathOf(topic), saysIt)

  const after = await liveRelease(portal)
  const naming = pathsNaming(NEW_NAME, after)
  const feed = path('topicFeed', { slug: topic.slug.current })
  expect(naming).toEqual(expect.arrayContaining([pathOf(topic), path('topics'), feed]))
  const { added, removed, changed } = releaseDifference(before, after)
  expect(changed.filter((changedPath) => changedPath !== path('sitemap'))).toEqual(naming)
  expect({ added, removed }).toEqual({ added: [], removed: [] })
})
