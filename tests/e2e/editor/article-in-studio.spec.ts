import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { releaseDifference } from '../release-difference.ts'
import { publishAndAwait, saved, signInByClick, textBox } from '../studio.ts'

const NEW_TITLE = 'Neuer Titel aus der Redaktion'
const NEW_TEXT = 'Dieser Absatz wurde eben im Studio geschrieben.'
const NEW_ALT = 'Die Anmeldeseite des Studios'

interface Article {
  _id: string
  _type: 'article'
  title: string
  kind: string
  slug: { current: string }
}

test('an article edited in the Studio is on the site a moment after the click', async ({ page, portal }) => {
  const article = await editorClient(portal).fetch<Article>(
    '*[_type == "article" && !defined(image)] | order(publishedAt desc, _id)[0]{_id, _type, title, kind, slug}',
  )
  const address = portal.siteUrl + pathOf(article)
  await signInByClick(page, portal)
  const picture = await page.screenshot({ type: 'jpeg' })

  await page.getByRole('link', { name: 'Wissen' }).click()
  await page.getByRole('link', { name: 'Alle Beiträge' }).click()
  await page.getByRole('link', { name: article.title }).click()
  await textBox(page, 'title').fill(NEW_TITLE)
  await page
    .getByTestId('file-button-input')
    .setInputFiles({ name: 'bild.jpg', mimeType: 'image/jpeg', buffer: picture })
  await expect(page.getByTestId('hotspot-image-input')).toBeVisible()
  await textBox(page, 'image.alt').fill(NEW_ALT)
  await page.getByTestId('field-body').getByTestId('text-block').last().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(` ${NEW_TEXT}`)
  await saved(portal, article, NEW_TEXT)

  const before = await liveRelease(portal)
  await publishAndAwait(page, 'article published', address, ({ text }) => text.includes(NEW_TITLE))

  const after = await liveRelease(portal)
  const text = after.get(pathOf(article) as string)?.toString() ?? ''
  expect(text).toContain(NEW_TEXT)
  expect(text).toContain(`alt="${NEW_ALT}"`)

  const naming = pathsNaming(NEW_TITLE, after)
  const lists = [path('articles'), path('articlesOfKind', { kind: article.kind }), path('rss')]
  expect(naming).toEqual(expect.arrayContaining([pathOf(article), ...lists]))
  const { added, removed, changed } = releaseDifference(before, after)
  expect(changed.filter((changedPath) => changedPath !== path('sitemap'))).toEqual(naming)
  expect(added.filter((addedPath) => !addedPath.startsWith('/bilder/'))).toEqual([])
  expect(added).not.toEqual([])
  expect(removed).toEqual([])

  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW_TITLE)
  await expect(page.getByRole('img', { name: NEW_ALT })).toBeVisible()
})
