import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { route } from '@iqz/shared/routes/routes.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { served } from '../served.ts'
import { openDocument, signIn } from '../studio.ts'

interface Article {
  _id: string
  _type: 'article'
  title: string
  slug: { current: string }
}

test('an unpublished article is gone: its page answers 410 with a page that helps, and no list names it', async ({
  page,
  portal,
}) => {
  const article = await editorClient(portal).fetch<Article>(
    '*[_type == "article" && count(*[references(^._id)]) == 0] | order(publishedAt desc, _id)[0]{_id, _type, title, slug}',
  )
  const articlePath = pathOf(article) as string
  expect(pathsNaming(articlePath, await liveRelease(portal))).toContain(path('articles'))

  await signIn(page, portal)
  await openDocument(page, portal, article)
  await page.getByRole('button', { name: 'Veröffentlicht', exact: true }).click()
  await page.getByTestId('pane-footer').getByRole('button', { name: 'Veröffentlichung aufheben' }).click()
  const confirm = page.getByTestId('confirm-button')
  await expect(confirm).toBeEnabled()
  const milliseconds = served(portal.siteUrl + articlePath, ({ status }) => status === 410)
  await confirm.click()
  console.log(
    `article unpublished: ${Math.round(await milliseconds)} ms from the click to ${articlePath} being gone`,
  )

  await page.goto(portal.siteUrl + articlePath)
  await expect(page).toHaveTitle(new RegExp(route('gone').title))
  await expect(page.getByRole('main').getByRole('link', { name: 'Zur Startseite' })).toBeVisible()

  const after = await liveRelease(portal)
  expect([...after.keys()]).not.toContain(articlePath)
  expect(pathsNaming(articlePath, after)).toEqual([])
  expect(pathsNaming(article.title, after)).toEqual([])
})
