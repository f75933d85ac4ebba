import { beforeAll, describe, expect, it } from 'vitest'
import { type RenderedPage, renderedPages } from './rendered-pages.ts'

let page: Awaited<ReturnType<typeof renderedPages>>
beforeAll(async () => {
  page = await renderedPages('2026-11-22T12:00:00Z')
}, 120_000)

const bochum = { city: 'Bochum' }
const event = (fields: object = {}) => ({
  ...{ _id: 'e', _type: 'event', title: 'Fachtag', slug: { current: 'fachtag' } },
  ...{ startsAt: '2026-12-01T09:00:00Z', endsAt: '2026-12-01T11:00:00Z', venue: bochum, ...fields },
})
const eventPage = (fields: object) => page('/veranstaltungen/fachtag/', [event(fields)])
const weekly = (exceptions: object[], count = 4) => ({
  startsAt: '2026-11-17T09:00:00Z',
  endsAt: '2026-11-17T11:00:00Z',
  recurrence: { frequency: 'weekly', count, exceptions },
})

describe('the page of an event', () => {
  it('tells what it costs, and that it is full, though nobody needs to register', async () => {
    const registration = { required: false, fee: '5 Euro Eintritt', capacity: 20 }
    const open = await eventPage({ registration })
    expect(open.text).toContain('Eine Anmeldung ist nicht nötig. Kosten 5 Euro Eintritt Plätze 20')
    const full = await eventPage({ registration: { ...registration, fullyBooked: true } })
    expect(full.text).toContain('Alle Plätze sind vergeben. Kosten 5 Euro Eintritt')
  })

  it('tells what it costs when nothing is said about registering', async () => {
    expect((await eventPage({ registration: { fee: '5 Euro' } })).text).toContain('Teilnahme Kosten 5 Euro')
    expect((await eventPage({ registration: {} })).text).not.toContain('Kosten')
  })

  it('names the next date that takes place, not a cancelled one', async () => {
    const { text } = await eventPage(weekly([{ date: '2026-11-24', status: 'cancelled' }]))
    expect(text).toContain('Nächster Termin: Di., 1. Dezember 2026')
    expect(text).toContain('Di., 24. November 2026, 10:00–12:00 Uhr Abgesagt')
  })

  it('says that and why it is off when no other date is left', async () => {
    const called = { date: '2026-11-24', status: 'cancelled', note: 'Die Referentin ist krank.' }
    const { text } = await eventPage(weekly([called], 2))
    expect(text).not.toContain('Nächster Termin')
    expect(text).toMatch(/Abgesagt\s+Die Referentin ist krank/)
  })

  it('does not give the reason for an earlier status as that of the last date, which is off', async () => {
    const off = weekly([{ date: '2026-11-24', status: 'cancelled' }], 2)
    const { text } = await eventPage({ ...off, status: 'confirmed', statusNote: 'Jetzt im Rathaus.' })
    expect(text).toContain('Abgesagt Diese Veranstaltung findet nicht statt.')
    expect(text).not.toContain('Rathaus')
  })

  it('links a single date that was moved online, until it is over or called off', async () => {
    const online = { status: 'movedOnline', onlineUrl: 'https://meet.example/a' }
    const linked = ({ html }: RenderedPage) =>
      html.includes('<a href="https://meet.example/a">Online teilnehmen</a>')
    expect(linked(await eventPage(weekly([{ ...online, date: '2026-12-01' }])))).toBe(true)
    expect(linked(await eventPage(weekly([{ ...online, date: '2026-11-17' }])))).toBe(false)
    const off = { date: '2026-12-01', status: 'cancelled', attendance: 'online', onlineUrl: online.onlineUrl }
    expect(linked(await eventPage(weekly([off])))).toBe(false)
  })

  it('says of a single date how one takes part in it, where that differs', async () => {
    const date = { date: '2026-12-01', attendance: 'hybrid', onlineUrl: 'https://meet.example/a' }
    const held = async (...exceptions: object[]) => (await eventPage(weekly(exceptions))).text
    expect(await held(date)).toContain('Uhr Bochum · Vor Ort und online · Online teilnehmen')
    expect(await held({ ...date, onlineUrl: undefined })).toContain('Uhr Bochum · Vor Ort und online Di.')
  })

  it('does not speak of repeating where a rhythm has a single date', async () => {
    const first = { startsAt: '2026-12-01T09:00:00Z', endsAt: '2026-12-01T11:00:00Z' }
    const once = await eventPage({ ...weekly([], 1), ...first })
    expect(once.text).not.toMatch(/Wiederholt sich|Nächster Termin/)
    expect((await eventPage({ ...weekly([], 2), ...first })).text).toContain('Wiederholt sich')
  })

  it('offers calendars what takes place, of what was called off only the subscription, of what is over nothing', async () => {
    const ways = async (fields: object) =>
      (await eventPage(fields)).html.match(/In den Kalender|google|webcal:/g) ?? []
    expect(await ways({})).toEqual(['In den Kalender', 'webcal:', 'google'])
    expect(await ways({ status: 'cancelled' })).toEqual(['webcal:'])
    expect(await ways({ startsAt: '2026-11-01T09:00:00Z', endsAt: '2026-11-01T10:00:00Z' })).toEqual([])
  })

  it('speaks of what is over only as of something past', async () => {
    const past = { startsAt: '2026-11-01T09:00:00Z', endsAt: '2026-11-01T10:00:00Z' }
    for (const status of ['rescheduled', 'movedOnline', 'planned']) {
      const { text } = await eventPage({ ...past, status, previousDate: '2026-10-01' })
      expect(text).toContain('Diese Veranstaltung hat bereits stattgefunden.')
      expect(text).not.toMatch(/Neuer Termin|Ursprünglich|indet |In Planung/)
    }
    expect((await eventPage({ ...past, status: 'cancelled' })).text).toContain(
      'Abgesagt Diese Veranstaltung hat nicht stattgefunden.',
    )
    expect((await eventPage({ status: 'rescheduled' })).text).toContain('Hier stehen die neuen Zeiten.')
  })

  it('shows the next ten of many dates, and folds those after them and those before', async () => {
    const { html } = await eventPage(weekly([], 25))
    const [shown, ...folded] = html.split('<details class="folded-dates"')
    const dates = (part = '') => part.split('</ul>')[0]?.match(/<li>/g)?.length
    expect(dates(shown?.split('id="termine"')[1])).toBe(10)
    expect(folded.map(dates)).toEqual([14, 1])
    expect((await eventPage(weekly([], 11))).html).not.toContain('Weitere Termine')
  })

  it('tells until when something in the programme lasts that has no beginning', async () => {
    const programme = [{ _key: 'a', title: 'Aufbau', to: '09:30' }]
    expect((await eventPage({ programme })).text).toContain('bis 9:30 Uhr Aufbau')
  })

  it('names the municipality of a place without a town, for readers and for programs', async () => {
    const municipality = { _type: 'reference', _ref: 'municipality-05911000' }
    const { text, html } = await eventPage({ venue: { name: 'Rathaus', postalCode: '44787', municipality } })
    expect(text).toContain('Bochum · Vor Ort')
    expect(text).toContain('Rathaus 44787 Bochum')
    expect(html).toContain('location=Rathaus%2C+44787+Bochum')
  })

  it('has a heading when somebody emptied the title', async () => {
    expect((await eventPage({ title: '' })).html).toMatch(/<h1[^>]*>\s*Ohne Titel/)
  })
})

describe('the table of a month', () => {
  it('says at what time things begin on a day', async () => {
    const { html } = await page('/veranstaltungen/monat/2026-12/', [event()])
    expect(html).toMatch(/<td[^>]*>(?:(?!<\/td>)[\s\S])*<span class="unbroken">10:00–12:00<\/span> Uhr/)
  })

  it('shows an evening that ends in the night on the day on which it begins', async () => {
    const evening = event({ startsAt: '2026-12-31T17:00:00Z', endsAt: '2026-12-31T23:30:00Z' })
    const { html } = await page('/veranstaltungen/monat/2026-12/', [evening])
    expect(html).toContain('18:00 Uhr')
    expect(html).not.toContain('Tag 1 von 2')
  })
})

describe('lists', () => {
  it('name the place of the occurrence that they show', async () => {
    const { text } = await page('/veranstaltungen/monat/2026-12/', [
      event(
        weekly([
          { date: '2026-12-01', status: 'movedOnline' },
          { date: '2026-12-08', venue: { city: 'Köln' } },
        ]),
      ),
    ])
    expect(text).toContain('Findet online statt 10:00–12:00 Uhr Online')
    expect(text).toContain('10:00–12:00 Uhr Köln')
    expect(text).not.toContain('Bochum')
  })

  it('of a choice show the next date that was chosen, and nothing of what is over', async () => {
    const online = (date: string) => event(weekly([{ date, status: 'movedOnline' }]))
    const { text } = await page('/veranstaltungen/auswahl/online/', [online('2026-12-01')])
    expect(text).toContain('1. Dez 2026 Fachtag Findet online statt 10:00–12:00 Uhr Online')
    expect(text).not.toContain('Bochum')
    const past = await page('/veranstaltungen/auswahl/online/', [online('2026-11-17')])
    expect(past.text).toContain('Zurzeit sind hier keine Veranstaltungen angekündigt.')
  })

  it('of a municipality show the next date there', async () => {
    const municipality = { _type: 'reference', _ref: 'municipality-05911000' }
    const away = [{ date: '2026-12-08', venue: { city: 'Bochum', municipality } }]
    const { text } = await page('/kommunen/bochum/', [
      { _id: 'municipality-05911000', _type: 'municipality', ags: '05911000', slug: { current: 'bochum' } },
      event({ ...weekly(away), venue: { city: 'Köln' } }),
    ])
    expect(text).toContain('8. Dez 2026 Fachtag 10:00–12:00 Uhr Bochum')
  })

  it('say on cards that an event is off, and when the next date is', async () => {
    const featured = (fields: object) =>
      page('/', [
        {
          _id: 'siteSettings',
          _type: 'siteSettings',
          title: 'IQZ',
          featured: [{ _type: 'reference', _key: 'e', _ref: 'e' }],
        },
        event(fields),
      ])
    const cardOf = ({ text }: RenderedPage) => /Ausgewählt (.*?) Nächste Veranstaltungen/.exec(text)?.[1]
    expect(cardOf(await featured({ status: 'cancelled' }))).toBe('Fachtag Abgesagt 1. Dezember 2026 Bochum')
    expect(cardOf(await featured(weekly([])))).toBe('Fachtag 24. November 2026 Bochum')
    const called = weekly([{ date: '2026-11-24', status: 'cancelled' }])
    expect(cardOf(await featured(called))).toBe('Fachtag 1. Dezember 2026 Bochum')
    expect(cardOf(await featured(weekly([], 1)))).toBe('Fachtag war am 17. November 2026 Bochum')
  })
})
