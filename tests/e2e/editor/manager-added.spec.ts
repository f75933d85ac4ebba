import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { releaseDifference } from '../release-difference.ts'
import { served } from '../served.ts'

const NAME = 'Wilhelmine Neuzugang'

test('a manager added appears on the map, in the lists and on the page of the Kommune', async ({
  page,
  portal,
}) => {
  const client = editorClient(portal)
  const municipality = await client.fetch<{
    _id: string
    _type: string
    name: string
    slug: { current: string }
  }>(
    '*[_type == "municipality" && !(_id in *[_type == "manager"].municipality._ref)] | order(_id)[0]{_id, _type, name, slug}',
  )
  const before = await liveRelease(portal)
  const milliseconds = served(portal.siteUrl + path('managers'), ({ text }) => text.includes(NAME))
  await client.create({
    _id: 'manager-wilhelmine-neuzugang',
    _type: 'manager',
    name: NAME,
    role: 'Familienmanagerin',
    office: 'Familienbüro',
    email: 'familie@example.org',
    municipality: { _type: 'reference', _ref: municipality._id },
    certificateYear: 2026,
    consentDate: '2026-01-15',
    example: true,
  })
  console.log(`manager added: ${Math.round(await milliseconds)} ms from saving to new bytes served`)

  const naming = pathsNaming(NAME, await liveRelease(portal))
  expect(naming).toContain(path('managers'))
  expect(naming).toContain(pathOf(municipality))
  expect(naming.filter((place) => place.startsWith('/familienmanager/bezirk/'))).toHaveLength(1)
  const { changed, added, removed } = releaseDifference(before, await liveRelease(portal))
  expect([...changed, ...added]).toEqual(expect.arrayContaining(naming))
  expect(removed).toEqual([])
  // The filters on the pages of people name every Kreis that has some, with how many there are.
  const places = [path('home'), path('sitemap'), path('municipalities'), pathOf(municipality)]
  const isElsewhere = (touched: string) => !touched.startsWith(path('managers')) && !places.includes(touched)
  expect([...changed, ...added].filter(isElsewhere)).toEqual([])

  await page.goto(portal.siteUrl + path('managers'))
  await expect(page.getByRole('main').getByText(NAME).first()).toBeVisible()
})
