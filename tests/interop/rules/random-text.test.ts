import { parseContentLines } from '@iqz/shared/calendar/feed/content-lines.ts'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openRenderedSite } from '../../pages/open-rendered-site.ts'
import { feedFaults } from './feed-faults.ts'

const RUNS = 60
/** Whatever a feed of one event may hold; anything else came in with the content. */
const PROPERTIES = new Set([
  ...['BEGIN', 'END', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'NAME', 'DESCRIPTION', 'URL', 'SOURCE'],
  ...['X-WR-CALNAME', 'X-WR-CALDESC', 'X-WR-TIMEZONE', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'],
  ...['TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME', 'DTSTART', 'RRULE', 'LAST-MODIFIED', 'TZURL'],
  ...['X-LIC-LOCATION', 'UID', 'SEQUENCE', 'DTSTAMP', 'CREATED', 'DTEND', 'SUMMARY', 'LOCATION', 'GEO'],
  ...['X-APPLE-STRUCTURED-LOCATION', 'ORGANIZER', 'CATEGORIES', 'STATUS', 'TRANSP', 'CONFERENCE'],
])
const COMPONENTS = ['VCALENDAR', 'VTIMEZONE', 'DAYLIGHT', 'STANDARD', 'VEVENT']

/** Any text, and the pieces of iCalendar that do harm where they are not escaped. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\v',
        '\0',
        '\ud800',
        ';',
        ',',
        ':',
        '\\',
        '\\n',
        '"',
        '^n',
      ),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'X-INJECTED:1',
        '\r\n X',
        'ATTENDEE:mailto:a@b.example',
        ';X=1:',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
const address = fc.oneof(
  text,
  text.map((rest) => `https://meet.example/${rest}`),
)

let site: Awaited<ReturnType<typeof openRenderedSite>>
beforeAll(async () => {
  site = await openRenderedSite()
}, 120_000)

test('no text of any field adds a property or a component to a feed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 14, maxLength: 14 }), address, async (texts, onlineUrl) => {
      const [
        title,
        teaser,
        note,
        name,
        street,
        postalCode,
        city,
        accessibility,
        topic,
        operator,
        email,
        ,
        ...rest
      ] = texts
      const venue = { name, street, postalCode, city, accessibility, location: { lat: 51, lng: 7 } }
      const event = {
        title,
        teaser,
        statusNote: note,
        status: 'rescheduled',
        venue,
        onlineUrl,
        attendance: 'hybrid',
      }
      site.load(
        [
          {
            _id: 'siteSettings',
            _type: 'siteSettings',
            title: rest[0],
            operator,
            email: `${email}@b.example`,
          },
          { _id: 'topic', _type: 'topic', title: topic, slug: { _type: 'slug', current: 'thema' } },
          {
            ...event,
            ...{ _id: 'event', _type: 'event', slug: { _type: 'slug', current: 'termin' } },
            ...{ startsAt: '2027-03-12T08:30:00Z', endsAt: '2027-03-12T15:00:00Z' },
            topics: [{ _key: 'a', _type: 'reference', _ref: 'topic' }],
          },
        ],
        '2026-11-22T12:00:00Z',
      )
      for (const path of ['/veranstaltungen/termin.ics', '/kalender/thema/thema.ics']) {
        const feed = await site.render(path)
        const lines = parseContentLines(feed)
        expect(lines.filter((line) => !PROPERTIES.has(line.name))).toEqual([])
        expect(lines.flatMap((line) => (line.name === 'BEGIN' ? line.value : []))).toEqual(COMPONENTS)
        expect(feedFaults(feed, `https://iqz.example${path}`)).toEqual([])
      }
    }),
    { numRuns: RUNS },
  )
}, 120_000)
