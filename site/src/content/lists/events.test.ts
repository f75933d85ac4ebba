import { nextVersions } from '@iqz/shared/calendar/versions/next-versions.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { StoredDocument } from '../engine/document-store.ts'
import { Portal } from '../portal.ts'
import type { ListArguments, ListName, ListResult } from './index.ts'

/** Noon in Berlin on 21 November 2026. */
const now = new Date('2026-11-21T11:00:00Z')

const event = (id: string, fields: object): StoredDocument => ({
  _id: id,
  _type: 'event',
  _rev: 'r1',
  ...{ title: id, slug: { current: id }, status: 'confirmed', ...fields },
})
const day = (id: string, startDate: string, endDate?: string, more: object = {}) =>
  event(id, { allDay: true, startDate, ...(endDate ? { endDate } : {}), ...more })
const hour = (id: string, startsAt: string) => event(id, { startsAt })

let portal: Portal

/** Asks for a list as a page would, with what it reads recorded. */
async function list<Name extends ListName>(
  name: Name,
  ...args: ListArguments<Name>
): Promise<ListResult<Name>> {
  return portal.record('/veranstaltungen/', async () => portal.content.list(name, ...args))
}

function load(...events: StoredDocument[]): void {
  portal = new Portal()
  portal.load(events, { now })
}

beforeEach(() => {
  load(
    hour('this-morning', '2026-11-21T08:00:00Z'),
    hour('this-evening', '2026-11-21T18:00:00Z'),
    day('today', '2026-11-21'),
    day('running', '2026-11-20', '2026-11-23'),
    day('yesterday', '2026-11-20'),
    hour('last-year', '2025-12-31T22:30:00Z'),
    hour('new-year', '2025-12-31T23:30:00Z'),
    day('next-year', '2027-02-01'),
    event('hopeless', { startsAt: 'bald' }),
  )
})

describe('events', () => {
  test('are upcoming until they are over, and in order of time', async () => {
    expect(await list('upcomingEvents')).toEqual(['running', 'today', 'this-evening', 'next-year'])
    expect(await list('upcomingEvents', 2)).toEqual(['running', 'today'])
  })

  test('move from the list to the archive when their time has come, and the portal knows when that is', async () => {
    await list('upcomingEvents')
    expect(portal.nextMoment()).toEqual(new Date('2026-11-21T19:00:00Z'))
    const { stale } = portal.update([], new Date('2026-11-21T19:00:00Z'))
    expect(stale).toContain('/veranstaltungen/')
    expect(await list('upcomingEvents')).toEqual(['running', 'today', 'next-year'])
  })

  test('belong to the year in which they begin in Berlin, the latest first', async () => {
    expect(await list('eventYears')).toEqual(['2025', '2026'])
    const past = async (year: string) => (await list('pastEventsOfYear', year)).map(({ id }) => id)
    expect(await past('2025')).toEqual(['last-year'])
    expect(await past('2026')).toEqual(['this-morning', 'yesterday', 'new-year'])
  })

  test('are found in every month they touch', async () => {
    load(day('long', '2026-11-30', '2027-01-02'))
    const ids = async (month: string) => (await list('eventsOfMonth', month)).map(({ id }) => id)
    expect(await Promise.all(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'].map(ids))).toEqual([
      [],
      ['long'],
      ['long'],
      ['long'],
      [],
    ])
  })
})

describe('an event that repeats', () => {
  const weekly = (count: number, more: object = {}) =>
    day('weekly', '2026-11-07', undefined, { recurrence: { frequency: 'weekly', count, ...more } })

  test('is upcoming once, by its next occurrence, until the last is over', async () => {
    load(weekly(4), day('tomorrow', '2026-11-22'), day('soon', '2026-11-25'))
    expect(await list('upcomingEvents')).toEqual(['weekly', 'tomorrow', 'soon'])
    portal.update([], new Date('2026-11-22T11:00:00Z'))
    expect(await list('upcomingEvents')).toEqual(['tomorrow', 'soon', 'weekly'])
    expect(await list('pastEvents')).toEqual([])
    load(weekly(2))
    expect(await list('pastEvents')).toEqual(['weekly'])
  })

  test('is in the archive and in the months with each occurrence', async () => {
    load(weekly(5, { excludedDates: ['2026-11-14'] }))
    const days = (found: readonly { rhythmDay: string | null }[]) => found.map(({ rhythmDay }) => rhythmDay)
    expect(days(await list('pastEventsOfYear', '2026'))).toEqual(['2026-11-07'])
    expect(days(await list('eventsOfMonth', '2026-11'))).toEqual(['2026-11-07', '2026-11-21', '2026-11-28'])
    expect(days(await list('eventsOfMonth', '2026-12'))).toEqual(['2026-12-05'])
  })

  test('is in feeds once', async () => {
    load(weekly(5))
    expect(await list('eventsInFeeds')).toEqual(['weekly'])
  })
})

describe('months with a page', () => {
  test('run from the first event to the last without gaps, the present month among them', async () => {
    load(day('a', '2026-08-01'), day('b', '2027-01-01'))
    expect(await list('eventMonths')).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
    ])
  })

  test('leave out the years between the present and a slip of the pen', async () => {
    load(day('a', '2099-08-01'))
    expect(await list('eventMonths')).toEqual(['2026-11', '2099-08'])
  })
})

describe('feeds', () => {
  test('reach back to the beginning of last year', async () => {
    load(day('old', '2024-12-31'), day('over-new-year', '2024-12-30', '2025-01-02'), day('new', '2026-01-01'))
    expect(await list('eventsInFeeds')).toEqual(['over-new-year', 'new'])
  })

  test('of a Regierungsbezirk and a Kreis hold what takes place in its municipalities', async () => {
    const at = (ags: string) => ({ venue: { municipality: { _ref: `municipality-${ags}` } } })
    load(
      day('bochum', '2026-12-01', undefined, at('05911000')),
      day('muenster', '2026-12-02', undefined, at('05515000')),
      day('hagen', '2026-12-03', undefined, at('05914000')),
      day('online', '2026-12-04'),
    )
    expect(await list('eventsInFeedsWith', 'region', '059')).toEqual(['bochum', 'hagen'])
    expect(await list('eventsInFeedsWith', 'district', '05914')).toEqual(['hagen'])
    expect(await list('valuesOfFacet', 'region')).toEqual(['055', '059'])
  })

  test('by place leave out what is online, though its venue is still in the document, but not what was moved there', async () => {
    const venue = { municipality: { _ref: 'municipality-05911000' } }
    load(
      day('always', '2026-12-01', undefined, { venue, attendance: 'online' }),
      day('moved', '2026-12-02', undefined, { venue, attendance: 'onsite', status: 'movedOnline' }),
      day('hybrid', '2026-12-03', undefined, { venue, attendance: 'hybrid' }),
      day('onsite', '2026-12-04', undefined, { venue }),
    )
    expect(await list('eventsInFeedsWith', 'region', '059')).toEqual(['moved', 'hybrid', 'onsite'])
    expect(await list('eventsWith', 'region', '059')).toEqual(['hybrid', 'onsite'])
    expect(await list('eventsInFeedsWith', 'online', 'yes')).toEqual(['always', 'moved', 'hybrid'])
  })

  test('by place hold what was moved online on the only day that was there', async () => {
    const at = (ags: string) => ({ venue: { municipality: { _ref: `municipality-${ags}` } } })
    const moved = { date: '2026-12-08', status: 'movedOnline', ...at('05911000') }
    const recurrence = { frequency: 'weekly', count: 3, exceptions: [moved] }
    load(day('weekly', '2026-12-01', undefined, { ...at('05315000'), recurrence }))
    expect(await list('eventsInFeedsWith', 'district', '05911')).toEqual(['weekly'])
    expect(await list('eventsWith', 'district', '05911')).toEqual([])
  })

  test('hold what simply takes place elsewhere by now, which pages do not', async () => {
    const at = (ags: string) => ({
      ...day('moved', '2026-12-01', undefined, { venue: { municipality: { _ref: `municipality-${ags}` } } }),
    })
    const calendarVersions = nextVersions(at('05315000'), at('05911000'), '2026-11-20T12:00:00Z')
    load({ ...at('05315000'), ...{ calendarVersions } })
    for (const ags of ['05911', '05315'])
      expect(await list('eventsInFeedsWith', 'district', ags)).toEqual(['moved'])
    expect(await list('valuesOfFacet', 'district')).toEqual(['05315'])
  })

  test('by kind, topic and series hold what belongs to them, and nothing that is over for long', async () => {
    const facts = {
      kind: 'tagung',
      topics: [{ _ref: 'topic-a' }, { _ref: 'topic-b' }],
      series: { _ref: 'series' },
    }
    load(day('old', '2020-01-01', undefined, facts), day('a', '2026-12-01', undefined, facts))
    expect(await list('eventsInFeedsWith', 'kind', 'tagung')).toEqual(['a'])
    expect(await list('eventsInFeedsWith', 'topic', 'topic-b')).toEqual(['a'])
    expect(await list('eventsInFeedsWith', 'series', 'series')).toEqual(['a'])
    expect(await list('eventsInFeedsWith', 'kind', 'fachtag')).toEqual([])
  })

  test('upcoming events are free when their registration names no fee', async () => {
    load(
      day('past', '2026-11-01'),
      day('free', '2026-12-01', undefined, { registration: { required: false } }),
      day('nothing-said', '2026-12-01'),
      day('paid', '2026-12-02', undefined, { registration: { fee: '45 Euro' } }),
    )
    expect(await list('upcomingEventsWith', 'free', 'yes')).toEqual([{ id: 'free', rhythmDay: null }])
  })
})
