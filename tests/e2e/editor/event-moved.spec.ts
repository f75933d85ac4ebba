import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { releaseDifference } from '../release-difference.ts'
import { served } from '../served.ts'

const FIVE_WEEKS_MS = 35 * 24 * 60 * 60 * 1000

interface TimedEvent {
  _id: string
  _type: 'event'
  title: string
  slug: { current: string }
  startsAt: string
  endsAt: string
}

test('an event moved to another month changes both months, its own page and the feeds', async ({
  portal,
}) => {
  const client = editorClient(portal)
  const event = await client.fetch<TimedEvent>(
    '*[_type == "event" && !allDay && startsAt > now() && defined(endsAt)] | order(startsAt, _id)[0]{_id, _type, title, slug, startsAt, endsAt}',
  )
  const later = (instant: string) => new Date(Date.parse(instant) + FIVE_WEEKS_MS).toISOString()
  const month = (instant: string) =>
    new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }).slice(0, 7)
  const oldMonth = path('eventMonth', { month: month(event.startsAt) })
  const newMonth = path('eventMonth', { month: month(later(event.startsAt)) })
  const page = pathOf(event) as string
  const before = await liveRelease(portal)
  expect(pathsNaming(page, before)).toContain(oldMonth)

  const milliseconds = served(portal.siteUrl + newMonth, ({ text }) => text.includes(page))
  await client
    .patch(event._id)
    .set({ startsAt: later(event.startsAt), endsAt: later(event.endsAt) })
    .commit()
  console.log(`event moved: ${Math.round(await milliseconds)} ms from saving to new bytes served`)

  const after = await liveRelease(portal)
  const { added, removed, changed } = releaseDifference(before, after)
  const touched = [...added, ...removed, ...changed]
  const feeds = [path('allEventsFeed'), path('eventFeed', { slug: event.slug.current })]
  expect(touched).toEqual(expect.arrayContaining([page, oldMonth, newMonth, path('events'), ...feeds]))
  expect(pathsNaming(page, after)).not.toContain(oldMonth)

  // Nothing that has no part in this event was made again; neighbouring months link to each other.
  const concerned = [...pathsNaming(event.title, before), ...pathsNaming(event.title, after), path('sitemap')]
  const isMonth = (touchedPath: string) =>
    touchedPath.startsWith(path('eventMonth', { month: '-' }).split('-')[0] as string)
  expect(touched.filter((touchedPath) => !concerned.includes(touchedPath) && !isMonth(touchedPath))).toEqual(
    [],
  )
})
