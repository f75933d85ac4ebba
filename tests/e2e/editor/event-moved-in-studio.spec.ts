import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { releaseDifference } from '../release-difference.ts'
import { openDocument, publishAndAwait, saved, signIn } from '../studio.ts'
import { timedEvent } from '../timed-event.ts'

const FIVE_WEEKS_MS = 35 * 24 * 60 * 60 * 1000

/** The day in Berlin, as `2027-03-01`; Swedish writes dates that way. */
const berlinDay = (instant: number) =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' })
const monthOf = (day: string) => path('eventMonth', { month: day.slice(0, 7) })

test('an event moved to another month changes both months, its page, lists and feeds', async ({
  page,
  portal,
}) => {
  const event = await timedEvent(portal)
  const ownPage = pathOf(event) as string
  const oldMonth = monthOf(berlinDay(Date.parse(event.startsAt)))
  const newDay = berlinDay(Date.parse(event.startsAt) + FIVE_WEEKS_MS)
  const newMonth = monthOf(newDay)
  const before = await liveRelease(portal)
  expect(pathsNaming(ownPage, before)).toContain(oldMonth)

  await signIn(page, portal)
  await openDocument(page, portal, event)
  await page.getByTestId('group-tab-when').click()
  await page.getByLabel('Ende (Pflichtfeld): Datum').fill(berlinDay(Date.parse(event.endsAt) + FIVE_WEEKS_MS))
  await page.getByLabel('Beginn (Pflichtfeld): Datum').fill(newDay)
  await saved(portal, event, `"startsAt":"${newDay}`)
  const showsIt = ({ text }: { text: string }) => text.includes(ownPage)
  await publishAndAwait(page, 'event moved', portal.siteUrl + newMonth, showsIt)

  const after = await liveRelease(portal)
  const { added, removed, changed } = releaseDifference(before, after)
  const touched = [...added, ...removed, ...changed]
  const feeds = [path('allEventsFeed'), path('eventFeed', { slug: event.slug.current })]
  expect(touched).toEqual(expect.arrayContaining([ownPage, oldMonth, newMonth, path('events'), ...feeds]))
  expect(pathsNaming(ownPage, after)).not.toContain(oldMonth)

  // Nothing without a part in this event was made again; months link to the ones before and after them.
  const concerned = [...pathsNaming(event.title, before), ...pathsNaming(event.title, after), path('sitemap')]
  const isMonth = (touchedPath: string) => touchedPath.startsWith('/veranstaltungen/monat/')
  expect(touched.filter((touchedPath) => !concerned.includes(touchedPath) && !isMonth(touchedPath))).toEqual(
    [],
  )
})
