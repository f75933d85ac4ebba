import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEvents } from './find-events.ts'
import { idOfUid } from './id-of-uid.ts'

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const vevent = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

/** The one event of a calendar with these properties, without its id and type, and the remarks as text. */
function only(...lines: string[]): { fields: Record<string, unknown>; remarks: string[] } {
  const { events, remarks } = findEvents(
    calendar(...vevent('UID:one@example.org', 'SUMMARY:Fachtag', ...lines)),
  )
  const { _id, _type, status, attendance, title, ...fields } = events[0]?.document ?? { _id: null }
  return { fields, remarks: remarks.map(({ line, message }) => `${line} ${message}`) }
}

describe('an .ics file', () => {
  it('is read into events of the portal', () => {
    const { events, remarks } = findEvents(
      calendar(
        ...vevent(
          'UID:a@example.org',
          'SUMMARY:Fachtag „Zeit\\, Geld\\; Raum“ 🎉',
          'DTSTART;TZID=Europe/Berlin:20270312T093000',
          'DTEND;TZID=Europe/Berlin:20270312T160000',
          'LOCATION:Rathaus\\, Ratssaal',
          'DESCRIPTION:Erster Absatz\\n\\nZweiter Absatz ist la',
          ' ng genug für eine gefaltete Zeile',
          'CATEGORIES:Fachtag,Familie',
          'URL:https://example.org/?a=1,2',
          'STATUS:TENTATIVE',
        ),
      ),
    )
    expect(remarks).toEqual([])
    expect(events).toMatchObject([
      {
        line: 4,
        document: {
          _id: expect.stringMatching(/^event-import-[0-9a-f]{24}$/),
          _type: 'event',
          title: 'Fachtag „Zeit, Geld; Raum“ 🎉',
          kind: 'fachtag',
          status: 'planned',
          allDay: false,
          startsAt: '2027-03-12T08:30:00Z',
          endsAt: '2027-03-12T15:00:00Z',
          venue: { _type: 'venue', name: 'Rathaus, Ratssaal' },
          body: [
            { children: [{ text: 'Erster Absatz' }] },
            { children: [{ text: 'Zweiter Absatz ist lang genug für eine gefaltete Zeile' }] },
            { children: [{ text: 'Weitere Informationen: https://example.org/?a=1,2' }] },
          ],
        },
      },
    ])
  })

  it('tells times in UTC, in other zones and without any', () => {
    const start = (property: string) => only(property, 'DURATION:PT1H').fields.startsAt
    expect(start('DTSTART:20270712T080000Z')).toBe('2027-07-12T08:00:00Z')
    expect(start('DTSTART:20270712T100000')).toBe('2027-07-12T08:00:00Z')
    expect(start('DTSTART;TZID=America/New_York:20270712T040000')).toBe('2027-07-12T08:00:00Z')
    expect(start('DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20270712T100000')).toBe(
      '2027-07-12T08:00:00Z',
    )
  })

  it('reads a zone that only the file itself describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]
    const dates = ['DTSTART;TZID=W. Europe Standard Time:20270712T100000', 'DURATION:PT90M']
    const { events, remarks } = findEvents(calendar(...zone, ...vevent('UID:x', 'SUMMARY:Outlook', ...dates)))
    expect(remarks).toEqual([])
    expect(events[0]?.document).toMatchObject({
      startsAt: '2027-07-12T08:00:00Z',
      endsAt: '2027-07-12T09:30:00Z',
    })
  })

  it('takes the end of whole days as the day after, as the format has it', () => {
    expect(only('DTSTART;VALUE=DATE:20270312', 'DTEND;VALUE=DATE:20270315').fields).toEqual({
      allDay: true,
      startDate: '2027-03-12',
      endDate: '2027-03-14',
    })
  })

  it('takes over rhythms, days left out and changed occurrences', () => {
    const master = [
      'UID:r',
      'SUMMARY:Treff',
      'DTSTART;TZID=Europe/Berlin:20270309T180000',
      'DTEND;TZID=Europe/Berlin:20270309T200000',
      'RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270831T220000Z',
      'EXDATE;TZID=Europe/Berlin:20270413T180000',
    ]
    const moved = [
      'UID:r',
      'SUMMARY:Treff im Park',
      'RECURRENCE-ID;TZID=Europe/Berlin:20270511T180000',
      'DTSTART;TZID=Europe/Berlin:20270512T180000',
      'DTEND;TZID=Europe/Berlin:20270512T200000',
    ]
    const { events, remarks } = findEvents(calendar(...vevent(...moved), ...vevent(...master)))
    expect(remarks).toEqual([])
    const { occurrences } = occurrencesOf(events[0]?.document as never)
    expect(occurrences.map(({ span, title }) => [span.kind === 'time' && span.start, title])).toEqual([
      ['2027-03-09T17:00:00Z', 'Treff'],
      ['2027-05-12T16:00:00Z', 'Treff im Park'],
      ['2027-06-08T16:00:00Z', 'Treff'],
      ['2027-07-13T16:00:00Z', 'Treff'],
      ['2027-08-10T16:00:00Z', 'Treff'],
    ])
  })

  it('names with its line what cannot be read, and takes in the rest', () => {
    const text = calendar(
      ...vevent('UID:1', 'SUMMARY:Auf dem Mars', 'DTSTART;TZID=Mars/Olympus:20270312T093000'),
      ...vevent('UID:2', 'SUMMARY:Kein Tag', 'DTSTART:20270230T093000Z'),
      ...vevent('SUMMARY:Ohne Kennung', 'DTSTART:20270312T093000Z'),
      ...vevent(
        'UID:4',
        'Kaputte Zeile',
        'SUMMARY:Gut',
        'DTSTART:20270312T093000Z',
        'DTEND:20270312T103000Z',
      ),
      ...vevent('UID:4', 'SUMMARY:Doppelt', 'DTSTART:20270312T093000Z'),
    )
    const { events, remarks } = findEvents(text)
    expect(events.map(({ document }) => document.title)).toEqual(['Gut'])
    expect(remarks.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '7 DTSTART nennt die unbekannte Zeitzone „Mars/Olympus“; „Auf dem Mars“ wurde ausgelassen.',
      '12 DTSTART nennt ein Datum, das es nicht gibt; „Kein Tag“ wurde ausgelassen.',
      '14 Dieser Termin hat keine UID und wurde ausgelassen: Er ließe sich nicht von anderen unterscheiden.',
      '20 „Kaputte Zeile“ ist keine Angabe; die Zeile wurde ausgelassen.',
      '25 Die UID „4“ hat schon der Termin in Zeile 18; dieser wurde ausgelassen.',
    ])
  })

  it('says what editors will have to mend: an end before the start, a rhythm without end or with too many times', () => {
    const day = 'DTSTART:20270312T093000Z'
    expect(only(day, 'DTEND:20270312T083000Z').remarks).toEqual([
      expect.stringMatching(/^4 .*endsAt: Das Ende liegt vor/),
    ])
    expect(only(day, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY').remarks[0]).toMatch(/wann die Wiederholung endet/)
    expect(only(day, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=100000').remarks[0]).toMatch(
      /Zu viele Termine/,
    )
  })

  it.each([
    ['FREQ=HOURLY;COUNT=3', 'den Rhythmus HOURLY'],
    // A fifth Friday, counted from either end, is not in every month.
    ['FREQ=MONTHLY;BYDAY=5FR;COUNT=3', 'diese Wochentage eines Monats'],
    ['FREQ=MONTHLY;BYDAY=-5FR;COUNT=3', 'diese Wochentage eines Monats'],
  ])('names a rhythm that the portal cannot say, and keeps the first date: %s', (rule, fault) => {
    const { fields, remarks } = only('DTSTART:20270312T093000Z', 'DURATION:PT1H', `RRULE:${rule}`)
    expect(remarks).toEqual([
      `9 Das Portal kann ${fault} dieser RRULE nicht abbilden; nur der erste Termin wurde übernommen.`,
    ])
    expect(fields).not.toHaveProperty('recurrence')
  })

  it.each([
    ['DURATION:abc', '8 DURATION ist nicht lesbar; das Ende wurde ausgelassen.'],
    ['DURATION:', '8 DURATION ist nicht lesbar; das Ende wurde ausgelassen.'],
    ['DURATION;VALUE=TEXT:PT1H', '8 DURATION ist nicht lesbar; das Ende wurde ausgelassen.'],
    ['DURATION:P9999999999999D', '8 DURATION ist nicht lesbar; das Ende wurde ausgelassen.'],
    [
      'RRULE:FREQ=WEEKLY;UNTIL=abc',
      '8 Das Portal kann den Rhythmus dieser RRULE nicht abbilden; nur der erste Termin wurde übernommen.',
    ],
    [
      'RRULE;VALUE=TEXT:FREQ=WEEKLY',
      '8 Das Portal kann den Rhythmus dieser RRULE nicht abbilden; nur der erste Termin wurde übernommen.',
    ],
  ])('takes an event in without what cannot be read: %s', (line, remark) => {
    const { fields, remarks } = only('DTSTART:20270312T093000Z', line)
    expect(fields.startsAt).toBe('2027-03-12T09:30:00Z')
    expect(remarks).toEqual([remark])
  })

  it('gives the good events of a file, whatever stands in the others', () => {
    const names = [
      'DTSTART',
      'DTEND',
      'DURATION',
      'RRULE',
      'EXDATE',
      'RECURRENCE-ID',
      'SUMMARY',
      'CATEGORIES',
    ]
    const values = [
      '',
      'abc',
      '20270312',
      '20270312T093000Z',
      'PT1H',
      'FREQ=WEEKLY;COUNT=2',
      'FREQ=;UNTIL=',
      '-1',
    ]
    const line = fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom('', ';VALUE=DATE', ';VALUE=TEXT', ';TZID=Nowhere'),
        fc.oneof(fc.constantFrom(...values), fc.string()),
      )
      .map(([name, parameter, value]) => `${name}${parameter}:${value.replace(/[\r\n]/g, ' ')}`)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = calendar(
          ...vevent('UID:odd', ...lines),
          ...vevent('UID:good', 'SUMMARY:Fachtag', 'DTSTART:20270312T093000Z'),
        )
        const { events } = findEvents(text)
        expect(events.map(({ document }) => document._id)).toContain(idOfUid('good'))
      }),
    )
  })

  it('makes one line of a title whatever is in it, and cuts nothing', () => {
    const nasty = ['UID:n', `SUMMARY:A\\nB\u202Ec${'x'.repeat(10_000)}`, 'DTSTART;VALUE=DATE:20270312']
    const title = String(findEvents(calendar(...vevent(...nasty))).events[0]?.document.title)
    expect(title).toMatch(/^A B cx+$/)
    expect(title).toHaveLength(10_005)
  })

  it('knows the events of the portal itself by their ids', () => {
    const own = vevent('UID:event-7@iqz-portal', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20270312')
    expect(findEvents(calendar(...own)).events[0]?.document._id).toBe('event-7')
  })
})
