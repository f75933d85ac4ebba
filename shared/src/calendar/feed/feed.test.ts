import { afterEach, describe, expect, test } from 'vitest'
import { occurrencesOf, type StoredEvent } from '../occurrences/occurrences-of.ts'
import { versionsOf } from '../versions/versions-of.ts'
import { parseContentLines } from './content-lines.ts'
import { unescapeText } from './escape-text.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { sequenceOf } from './sequence.ts'
import { writeEntry } from './write-entry.ts'
import { writeFeed } from './write-feed.ts'

const stored: StoredEvent = {
  _id: 'event-fachtag',
  _createdAt: '2026-01-10T10:00:00Z',
  _updatedAt: '2026-02-10T10:00:00Z',
  title: 'Fachtag „Familie“, Teil 1; Köln',
  status: 'confirmed',
  attendance: 'hybrid',
  onlineUrl: 'https://meet.example/a?x=1,2;y',
  startsAt: '2027-03-12T08:30:00Z',
  endsAt: '2027-03-12T15:00:00Z',
  venue: {
    name: 'Rathaus',
    street: 'Domplatz 1',
    postalCode: '50667',
    city: 'Köln',
    location: { lat: 50.94, lng: 6.95 },
  },
}

function entry(fields: Partial<StoredEvent> = {}, more: Partial<FeedEntry> = {}): FeedEntry {
  const event = { ...stored, ...fields }
  const occurrence = occurrencesOf(event).occurrences[0]
  if (!occurrence) throw new Error('The event of this test has no occurrence.')
  const url = 'https://iqz.example/veranstaltungen/fachtag/?a=1,2'
  const version = versionsOf({ ...event, _type: 'event' })(occurrence.uid)
  return {
    uid: occurrence.uid,
    occurrence,
    version,
    repeats: null,
    replaces: null,
    description: null,
    url,
    categories: [],
    siblingUid: null,
    ...more,
  }
}

const iqz = { name: 'Informationszentrum "Familie", NRW', email: 'info@iqz.example' }

const feed = (entries: FeedEntry[], { publisher = iqz, ...more }: Partial<Feed> = {}): Feed => ({
  name: 'Termine, alle',
  description: 'Alle Veranstaltungen; auch online',
  source: 'https://iqz.example/kalender/alle.ics',
  url: 'https://iqz.example/kalender/',
  publisher,
  entries: entries.map((entry) => writeEntry(entry, publisher)),
  ...more,
})

/** The lines of the first entry as `NAME;parameters:value`, without folding. */
const linesOf = (text: string) => {
  const lines = parseContentLines(text).map(({ name, parameters, value }) => `${name}${parameters}:${value}`)
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'))
}
const lineOf = (name: string, one: FeedEntry) =>
  linesOf(writeFeed(feed([one]))).find((line) => line.split(/[;:]/)[0] === name)

describe('a feed', () => {
  test('is exactly this text', async () => {
    const allDay = { _id: 'event-kongress', allDay: true, startDate: '2027-10-30', endDate: '2027-11-01' }
    const text = writeFeed(
      feed([
        entry(
          {},
          { description: 'Erste Zeile\nZweite, mit Komma', categories: ['Wohnen, Umfeld', 'Bildung'] },
        ),
        entry({ ...allDay, title: 'Kongress', status: 'planned', attendance: 'onsite' }),
        entry({ _id: 'event-abgesagt', status: 'cancelled', attendance: 'online', endsAt: undefined }),
      ]),
    )
    await expect(text).toMatchFileSnapshot('golden/feed.ics')
  })

  test('without entries still has a component and says so to nobody', () => {
    const text = writeFeed(feed([]))
    expect(text).toContain('BEGIN:VTIMEZONE')
    expect(text.endsWith('END:VTIMEZONE\r\nEND:VCALENDAR\r\n')).toBe(true)
  })

  test('has its zone only when a time needs it', () => {
    const day = entry({ allDay: true, startDate: '2027-10-30' })
    expect(writeFeed(feed([day]))).not.toContain('VTIMEZONE')
    expect(writeFeed(feed([entry(), entry({ _id: 'b' })])).match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  })

  test('names METHOD and ORGANIZER together or neither', () => {
    const text = writeFeed(feed([entry()], { publisher: null }))
    expect(text).not.toMatch(/METHOD|ORGANIZER/)
    expect(writeFeed(feed([entry()]))).toMatch(/METHOD:PUBLISH[\s\S]*ORGANIZER;CN=/)
  })
})

describe('the same content gives the same bytes', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('in every process time zone', () => {
    const entries = () => [entry(), entry({ allDay: true, startDate: '2027-03-28', endDate: '2027-03-29' })]
    const offsets = new Set<number>()
    const texts = ['UTC', 'Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name
      offsets.add(new Date('2027-03-12T08:30:00Z').getTimezoneOffset())
      return writeFeed(feed(entries()))
    })
    expect(offsets.size).toBe(4)
    expect(new Set(texts).size).toBe(1)
  })
})

describe('status', () => {
  test.each([
    ['cancelled', 'CANCELLED', 'Abgesagt: ', 'TRANSPARENT'],
    ['postponed', 'TENTATIVE', 'Verschoben: ', 'TRANSPARENT'],
    ['movedOnline', 'CONFIRMED', 'Jetzt online: ', 'OPAQUE'],
    ['planned', 'TENTATIVE', '', 'OPAQUE'],
    ['confirmed', 'CONFIRMED', '', 'OPAQUE'],
  ])('%s is %s with the title prefix "%s"', (status, ical, prefix, transparency) => {
    const one = entry({ status, title: 'Fachtag' })
    expect(lineOf('STATUS', one)).toBe(`STATUS:${ical}`)
    expect(lineOf('SUMMARY', one)).toBe(`SUMMARY:${prefix}Fachtag`)
    expect(lineOf('TRANSP', one)).toBe(`TRANSP:${transparency}`)
  })
})

describe('text', () => {
  const nasty =
    'Ende:VEVENT\r\nEND:VEVENT\nX-INJECTED:1\rBEGIN:VALARM\u0085\u2028X-INJECTED:2 \\n ; , " ^ 👨‍👩‍👧 שלום \ud800'

  test('from content cannot add a property or a component anywhere', () => {
    const text = writeFeed(
      feed(
        [
          entry(
            {
              _id: nasty,
              title: nasty,
              onlineUrl: `https://meet.example/${nasty}`,
              venue: { name: nasty, street: nasty, city: nasty },
            },
            { description: nasty, categories: [nasty, ''], siblingUid: 'b@iqz-portal' },
          ),
        ],
        { name: nasty, description: nasty, publisher: { name: nasty, email: 'info@iqz.example' } },
      ),
    )
    const lines = parseContentLines(text)
    expect(lines.filter(({ name }) => name.startsWith('X-INJECTED'))).toEqual([])
    expect(lines.filter(({ name }) => name === 'BEGIN').map(({ value }) => value)).toEqual([
      'VCALENDAR',
      'VTIMEZONE',
      'DAYLIGHT',
      'STANDARD',
      'VEVENT',
    ])
  })

  test('comes back as it was', () => {
    const description = 'Zeile 1\nmit , ; \\ und \\n darin\n\nÄÖÜß 👨‍👩‍👧 שלום'
    const line = lineOf('DESCRIPTION', entry({}, { description }))
    expect(unescapeText(line?.slice('DESCRIPTION:'.length) ?? '')).toBe(description)
  })

  test('of any length stands in lines of at most 75 octets, each of them whole characters', () => {
    const text = writeFeed(feed([entry({ title: 'Äß👨‍👩‍👧'.repeat(2_000) })]))
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line.isWellFormed()).toBe(true)
    }
  })
})

test('LOCATION names the municipality of a place without a town', () => {
  const venue = { name: 'Rathaus', municipality: { _ref: 'municipality-05911000' } }
  expect(writeEntry(entry({ venue, attendance: 'onsite' }), null).text).toContain(
    'LOCATION:Rathaus\\, Bochum\r\n',
  )
})

describe('addresses', () => {
  test('stand as they are', () => {
    expect(lineOf('URL', entry())).toBe('URL;VALUE=URI:https://iqz.example/veranstaltungen/fachtag/?a=1,2')
    expect(lineOf('CONFERENCE', entry())).toMatch(/:https:\/\/meet\.example\/a\?x=1,2;y$/)
  })

  test('of a meeting are not given for an event on site, nor for one that was called off', () => {
    expect(lineOf('CONFERENCE', entry({ attendance: 'onsite' }))).toBeUndefined()
    expect(lineOf('CONFERENCE', entry({ status: 'cancelled' }))).toBeUndefined()
    expect(lineOf('CONFERENCE', entry({ status: 'postponed' }))).toBeUndefined()
  })
})

describe('SEQUENCE', () => {
  test('rises with every change and never falls', () => {
    const changes = [
      '2019-01-01T00:00:00Z',
      '2026-02-10T10:00:00Z',
      '2026-02-10T10:00:01Z',
      '2087-12-31T23:59:59Z',
    ]
    const numbers = changes.map(sequenceOf)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(numbers.at(0)).toBe(0)
    expect(numbers.at(-1)).toBeLessThan(2 ** 31)
  })
})
