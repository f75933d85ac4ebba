import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { served } from '../served.ts'

interface Article {
  _id: string
  _type: 'article'
  title: string
  slug: { current: string }
}

test('an unpublished article is gone: its page answers 404 and no list names it', async ({ portal }) => {
  const client = editorClient(portal)
  const article = await client.fetch<Article>(
    '*[_type == "article" && count(*[references(^._id)]) == 0] | order(publishedAt desc, _id)[0]{_id, _type, title, slug}',
  )
  const page = pathOf(article) as string
  expect(pathsNaming(page, await liveRelease(portal))).toContain(path('articles'))

  const milliseconds = served(portal.siteUrl + page, ({ status }) => [404, 410].includes(status))
  await client.action({
    actionType: 'sanity.action.document.unpublish',
    publishedId: article._id,
    draftId: `drafts.${article._id}`,
  })
  console.log(
    `article unpublished: ${Math.round(await milliseconds)} ms from the action to ${page} being gone`,
  )

  const after = await liveRelease(portal)
  expect([...after.keys()]).not.toContain(page)
  expect(pathsNaming(page, after)).toEqual([])
  expect(pathsNaming(article.title, after)).toEqual([])
})
