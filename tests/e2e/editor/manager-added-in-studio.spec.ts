import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { releaseDifference } from '../release-difference.ts'
import { publishAndAwait, publishButton, signIn, textBox } from '../studio.ts'

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
  const savedWith = (field: string, value: unknown) =>
    expect
      .poll(() =>
        client.fetch(`*[_type == "manager" && name == $NAME][0].${field}`, { NAME }, { perspective: 'raw' }),
      )
      .toBe(value)
  await signIn(page, portal)
  await page.goto(`${portal.studioUrl}/studio/intent/create/template=manager;type=manager/`)
  await page.getByRole('tab', { name: 'Alle Felder' }).click()
  await textBox(page, 'name').fill(NAME)
  await page.getByRole('combobox', { name: 'Kommune' }).fill(municipality.name)
  await page
    .getByTestId('autocomplete-popover')
    .getByRole('option', { name: municipality.name })
    .first()
    .click()
  await page.getByRole('spinbutton', { name: 'Jahr der Zertifizierung' }).fill('2026')
  await savedWith('certificateYear', 2026)
  // Without consent nobody is shown; and the Studio's button can only be trusted once a first check has ended.
  await expect(publishButton(page)).toBeDisabled()
  await page.getByRole('textbox', { name: 'Einwilligung vom' }).fill('15.01.2026')
  await page.keyboard.press('Tab')
  await savedWith('consentDate', '2026-01-15')
  const showsThem = ({ text }: { text: string }) => text.includes(NAME)
  await publishAndAwait(page, 'manager added', portal.siteUrl + path('managers'), showsThem)

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
