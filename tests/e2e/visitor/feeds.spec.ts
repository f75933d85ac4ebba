import { servedFeedFaults } from '../../interop/served/served-feed-faults.ts'
import { expect, test } from '../browser-test.ts'
import { sitePaths } from '../site-paths.ts'
import { someOfMany } from '../some-of-many.ts'

test('calendar programs read the served feeds alike, and as the pages say', async ({ portal, request }) => {
  const release = await request.get(`${portal.siteUrl}/kalender/`)
  const linked = [...(await release.text()).matchAll(/href="(\/kalender\/[^"]+\.ics)"/g)].map(
    ([, path]) => path ?? '',
  )
  const events = (await sitePaths(portal.siteUrl)).filter((path) => /^\/veranstaltungen\/[^/]+\/$/.test(path))
  const single = someOfMany(events, 6).map((path) => path.replace(/\/$/, '.ics'))
  const { faults, feeds, occurrences, programs } = await servedFeedFaults(portal.siteUrl, [
    ...new Set([...someOfMany(linked, 16), ...single]),
  ])
  console.log(`${feeds} feeds, ${occurrences} occurrences, read by ${programs.join(', ')}`)
  expect(faults).toEqual([])
  expect(occurrences).toBeGreaterThan(50)
})
