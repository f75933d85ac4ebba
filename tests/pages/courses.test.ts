import { beforeAll, describe, expect, it } from 'vitest'
import { renderedPages } from './rendered-pages.ts'

let page: Awaited<ReturnType<typeof renderedPages>>
beforeAll(async () => {
  page = await renderedPages('2026-11-22T12:00:00Z')
}, 120_000)

const run = (key: string, day: string, fields: object = {}) => ({
  _key: key,
  title: `Durchgang ${key}`,
  modules: [{ _key: 'm', title: 'Modul', sessions: [{ _key: 's', startsAt: `${day}T09:00:00Z` }] }],
  ...fields,
})
const course = (fields: object) => [
  { _id: 'c', _type: 'course', title: 'Zertifikatskurs', slug: { current: 'kurs' }, ...fields },
]

describe('the list of courses', () => {
  it('announces no run that was cancelled', async () => {
    const runs = [run('a', '2026-12-03', { status: 'cancelled' }), run('b', '2027-03-01')]
    expect((await page('/qualifizierung/', course({ runs }))).text).toContain(
      'Nächster Durchgang 1. März 2027',
    )
  })

  it('has a link to a course whose title was emptied', async () => {
    expect((await page('/qualifizierung/', course({ title: '' }))).html).toMatch(/<a [^>]*>Ohne Titel<\/a>/)
  })
})

describe('the page of a course', () => {
  it('says of a run that it was moved online, once and not of each session', async () => {
    const { text } = await page(
      '/qualifizierung/kurs/',
      course({ runs: [run('a', '2026-12-03', { status: 'movedOnline' })] }),
    )
    expect(text).toContain('Dieser Durchgang findet nicht vor Ort, sondern online statt.')
    expect(text.split('Findet online statt')).toHaveLength(2)
  })

  it('tells how to take part online in a session held in both ways, and how accessible its place is', async () => {
    const venue = { name: 'Rathaus', city: 'Bochum', accessibility: 'Stufenlos' }
    const where = { attendance: 'hybrid', onlineUrl: 'https://meet.example/x', venue }
    const sessions = [3, 4].map((day) => ({
      _key: `${day}`,
      startsAt: `2026-12-0${day}T09:00:00Z`,
      ...where,
    }))
    const held = async (status: string) => {
      const runs = [run('a', '', { status, modules: [{ _key: 'm', title: 'Modul', sessions }] })]
      return page('/qualifizierung/kurs/', course({ runs }))
    }
    const { html, text } = await held('confirmed')
    expect(text).toContain('Rathaus, Bochum · Vor Ort und online · Online teilnehmen')
    expect(html).toContain('<a href="https://meet.example/x">Online teilnehmen</a>')
    expect(text.split('Barrierefreiheit vor Ort – Rathaus, Bochum: Stufenlos')).toHaveLength(2)
    expect((await held('cancelled')).html).not.toContain('https://meet.example/x')
  })

  it('offers calendars only what takes place', async () => {
    const feeds = async (...runs: object[]) =>
      (await page('/qualifizierung/kurs/', course({ runs }))).html.match(/\/kalender\/kurs\/[^"]*/g) ?? []
    const cancelled = run('a', '2026-12-03', { status: 'cancelled' })
    expect(await feeds(cancelled)).toEqual([])
    expect(await feeds(run('p', '2026-11-03'))).toEqual([])
    const ofRun = '/kalender/kurs/kurs/b.ics'
    expect(await feeds(cancelled, run('b', '2027-03-01'))).toEqual(['/kalender/kurs/kurs.ics', ofRun])
  })

  it('is there when the key of a run cannot be part of an address', async () => {
    const runs = [run('a/b', '2026-12-03'), run('c', '2027-03-01')]
    const { html } = await page('/qualifizierung/kurs/', course({ runs }))
    expect(html).toContain('Durchgang a/b')
    expect(html.match(/\/kalender\/kurs\/kurs\/[^"]*/g)).toEqual(['/kalender/kurs/kurs/c.ics'])
  })
})
