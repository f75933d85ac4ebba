import { createClient } from '@sanity/client'
import { createMockAuthStore, createWorkspaceFromConfig, type SanityDocument, validateDocument } from 'sanity'
import { expect, test } from 'vitest'
import { schemaTypes } from './schema-types.ts'

const client = createClient({
  projectId: 'embedded',
  dataset: 'production',
  apiVersion: '2025-02-19',
  useCdn: false,
})
const workspace = await createWorkspaceFromConfig({
  name: 'default',
  projectId: 'embedded',
  dataset: 'production',
  // Without an account at hand the workspace would ask for one over the network.
  auth: createMockAuthStore({ client, currentUser: null }),
  schema: { types: schemaTypes },
})

type Draft = { _type: string; _id?: string; [field: string]: unknown }

/**
 * What Sanity reports for a document, by the path of its field. No slug is taken, every reference exists.
 * @throws Error when a field has several messages: nobody wants to read one fault twice
 */
async function problems(
  document: Draft,
  reported: 'error' | 'warning' = 'error',
): Promise<Record<string, string>> {
  const markers = await validateDocument({
    document: { _id: 'drafts.test', _createdAt: '', _updatedAt: '', _rev: '', ...document } as SanityDocument,
    workspace,
    environment: 'studio',
    getDocumentExists: async () => true,
    getClient: () => ({ withConfig: () => ({ fetch: async () => true }) }) as never,
  })
  const found = markers.filter(({ level }) => level === reported)
  const messages = new Map<string, string>()
  for (const { path, message } of found) {
    const field = path.map(segment).join('.')
    if (messages.has(field)) throw new Error(`${field}: „${messages.get(field)}“ and „${message}“`)
    messages.set(field, message)
  }
  return Object.fromEntries(messages)
}

const segment = (part: unknown) =>
  typeof part === 'object' && part && '_key' in part ? `[${part._key}]` : part
const slug = (current: string) => ({ _type: 'slug', current })
const to = (_ref: string) => ({ _type: 'reference', _ref })

const event: Draft = {
  _type: 'event',
  kind: 'fachtag',
  title: 'Fachtag',
  slug: slug('fachtag'),
  status: 'confirmed',
  attendance: 'onsite',
  startsAt: '2027-03-12T08:30:00Z',
  endsAt: '2027-03-12T15:00:00Z',
}

const manager: Draft = {
  _type: 'manager',
  name: 'Beispielperson',
  municipality: to('municipality-05911000'),
  certificateYear: 2024,
  consentDate: '2026-01-15',
}

const course: Draft = {
  _type: 'course',
  kind: 'fortbildung',
  title: 'Fortbildung',
  slug: slug('fortbildung'),
  provider: to('organisation-a'),
}

test('a complete event has no errors', async () => {
  expect(await problems(event)).toEqual({})
})

test('an event needs a title, an address, a kind and its times', async () => {
  expect(Object.keys(await problems({ _type: 'event' })).sort()).toEqual(
    ['attendance', 'endsAt', 'kind', 'slug', 'startsAt', 'status', 'title'].sort(),
  )
})

type Field = { name: string; title?: string; readOnly?: unknown }
const forms = schemaTypes.flatMap((type): [string, Field[]][] =>
  type.type === 'document' && 'fields' in type ? [[type.name, type.fields as Field[]]] : [],
)

test.each(forms)('the form of %s marks what nobody can publish without', async (_type, fields) => {
  const missing = [await problems({ _type }), await problems({ _type, allDay: true })].flatMap(Object.keys)
  const names = fields.filter(({ readOnly }) => !readOnly).map(({ name }) => name)
  const marked = fields.flatMap(({ name, title }) => (title?.endsWith(' (Pflichtfeld)') ? name : []))
  expect(marked).toEqual(names.filter((name) => missing.includes(name)))
})

test('an event ends after it starts, and registration closes before', async () => {
  expect(await problems({ ...event, endsAt: event.startsAt })).toEqual({
    endsAt: 'Das Ende muss nach dem Beginn liegen.',
  })
  expect(
    await problems({ ...event, registration: { required: true, deadline: '2027-03-13T08:00:00Z' } }),
  ).toEqual({
    'registration.deadline': 'Der Anmeldeschluss muss vor dem Beginn liegen.',
  })
})

test('a whole-day event needs a first day and no times', async () => {
  const dayless = { ...event, allDay: true, startsAt: undefined, endsAt: undefined }
  expect(Object.keys(await problems(dayless))).toEqual(['startDate'])
  expect(await problems({ ...dayless, startDate: '2027-03-12', endDate: '2027-03-12' })).toEqual({})
  expect(Object.keys(await problems({ ...dayless, startDate: '2027-03-12', endDate: '2027-03-11' }))).toEqual(
    ['endDate'],
  )
})

test('an address the site uses itself is refused', async () => {
  expect((await problems({ ...event, slug: slug('archiv') })).slug).toContain('„archiv“')
})

test('a link in a text leads to a web page, an e-mail or a telephone, never to a script', async () => {
  const body = (href: string) => [
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      children: [{ _type: 'span', _key: 's', text: 'hier', marks: ['m'] }],
      markDefs: [{ _type: 'link', _key: 'm', href }],
    },
  ]
  for (const href of ['https://www.beispiel.de', 'mailto:a@beispiel.de', 'tel:+492343200'])
    expect(await problems({ ...event, body: body(href) })).toEqual({})
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'www.beispiel.de'])
    expect(Object.values(await problems({ ...event, body: body(href) })).join()).toContain(
      'vollständige Adresse',
    )
})

test('a picture needs an alternative text or the word that it is decoration', async () => {
  const image = { _type: 'figure', asset: to('image-abc-10x10-png') }
  expect(Object.keys(await problems({ ...event, image }))).toEqual(['image.alt'])
  expect(await problems({ ...event, image: { ...image, alt: 'Rathaus' } })).toEqual({})
  expect(await problems({ ...event, image: { ...image, decorative: true } })).toEqual({})
})

test('a series of events has no page, and so needs no address', async () => {
  expect(await problems({ _type: 'eventSeries', title: 'Familienfreundlichkeit im Fokus' })).toEqual({})
})

test('a person is only published with consent, and with plausible dates', async () => {
  expect(await problems(manager)).toEqual({})
  expect(Object.keys(await problems({ ...manager, consentDate: undefined }))).toEqual(['consentDate'])
  expect(Object.keys(await problems({ ...manager, consentDate: '2999-01-01' }))).toEqual(['consentDate'])
  expect(Object.keys(await problems({ ...manager, certificateYear: 24 }))).toEqual(['certificateYear'])
  expect(Object.keys(await problems({ ...manager, email: 'nicht-vollständig' }))).toEqual(['email'])
})

test('a municipality’s key matches its document', async () => {
  const bochum = { _type: 'municipality', name: 'Bochum', slug: slug('bochum'), ags: '05911000' }
  expect(await problems({ ...bochum, _id: 'drafts.municipality-05911000' })).toEqual({})
  expect(Object.keys(await problems({ ...bochum, _id: 'municipality-05913000' }))).toEqual(['ags'])
})

test('the banner may lead to a page of the site', async () => {
  const settings = { _type: 'siteSettings', title: 'IQZ', tagline: 'Familienpolitik' }
  expect(await problems({ ...settings, banner: { text: 'Neu', url: '/ueber-uns/' } })).toEqual({})
  for (const url of ['javascript:alert(1)', 'ueber-uns', '//beispiel.de/', '/\\beispiel.de', '?seite=1'])
    expect(Object.keys(await problems({ ...settings, banner: { text: 'Neu', url } }))).toEqual(['banner.url'])
})

test('an event that repeats: faults stand at the field that has them', async () => {
  const exceptions = [{ _key: 'a', _type: 'occurrenceException', date: '2027-03-13', status: 'cancelled' }]
  const recurrence = { _type: 'recurrence', frequency: 'weekly', count: 3, exceptions }
  expect(await problems({ ...event, recurrence })).toEqual({
    'recurrence.exceptions.[a].date': 'An diesem Tag liegt kein Termin der Wiederholung.',
  })
  const endless = { _type: 'recurrence', frequency: 'weekly' }
  expect(Object.keys(await problems({ ...event, recurrence: endless }))).toEqual(['recurrence.until'])
})

test('each fault of an event that repeats is told once', async () => {
  const [kind, exception] = [{ _type: 'recurrence' }, { _key: 'a', _type: 'occurrenceException' }]
  const faulty = async (recurrence: object, more = {}) =>
    Object.keys(
      await problems({ ...event, ...more, recurrence: { ...kind, frequency: 'weekly', ...recurrence } }),
    )
  const of = (fields: object) => ({ count: 3, exceptions: [{ ...exception, date: '2027-03-19', ...fields }] })
  expect(await faulty({ frequency: 'yearly' })).toEqual(['recurrence.until'])
  expect(await faulty({ until: '2027-03-11' })).toEqual(['recurrence.until'])
  expect(await faulty({ until: '2027-05-01', count: 3 })).toEqual(['recurrence.count'])
  expect(await faulty({ count: 261 })).toEqual(['recurrence.count'])
  expect(await faulty({ count: 0 })).toEqual(['recurrence.count'])
  expect(await faulty({ count: 3, interval: 13 })).toEqual(['recurrence.interval'])
  expect(await faulty(of({ date: undefined }))).toEqual(['recurrence.exceptions.[a].date'])
  expect(
    await faulty({
      ...of({}),
      exceptions: [...of({}).exceptions, { ...exception, _key: 'b', date: '2027-03-19' }],
    }),
  ).toEqual(['recurrence.exceptions.[b].date'])
  const ends = { startsAt: '2027-03-20T10:00:00Z', endsAt: '2027-03-20T09:00:00Z' }
  expect(await faulty(of(ends))).toEqual(['recurrence.exceptions.[a].endsAt'])
  const night = { startsAt: '2027-03-14T01:30:00Z', endsAt: '2027-03-14T04:00:00Z' }
  expect(await faulty({ count: 4 }, night)).toEqual(['recurrence.count'])
})

test('what stands in a rhythm that is not chosen any more keeps nobody from publishing', async () => {
  const exceptions = [{ _key: 'a', _type: 'occurrenceException' }]
  expect(await problems({ ...event, recurrence: { _type: 'recurrence', interval: 0, exceptions } })).toEqual(
    {},
  )
})

test('what is hidden keeps nobody from publishing', async () => {
  const registration = { deadline: '2027-04-12T15:00:00Z', url: 'beispiel.de', email: 'x' }
  const hidden = { registration: { ...registration, required: false }, onlineUrl: 'beispiel.de' }
  expect(await problems({ ...event, ...hidden })).toEqual({})
  const shown = { registration: { ...registration, required: true }, attendance: 'hybrid', onlineUrl: 'x' }
  expect(Object.keys(await problems({ ...event, ...shown })).sort()).toEqual([
    ...['onlineUrl', 'registration.deadline', 'registration.email', 'registration.url'],
  ])
  const venue = { _type: 'venue', postalCode: '4479' }
  expect(await problems({ ...event, attendance: 'online', venue })).toEqual({})
  expect(Object.keys(await problems({ ...event, venue }))).toEqual(['venue.postalCode'])
})

test('the runs of a course that another provider holds, and the address of its own, are not asked for', async () => {
  const sessions = [{ _key: 's', _type: 'courseSession' }]
  const modules = [{ _key: 'm', _type: 'courseModule', sessions }]
  const runs = [{ _key: 'r', _type: 'courseRun', modules }]
  const own = { ...course, external: false, externalUrl: 'beispiel.de' }
  expect(await problems(own)).toEqual({})
  expect(Object.keys(await problems({ ...own, runs }))).toContain(
    'runs.[r].modules.[m].sessions.[s].startsAt',
  )
  expect(await problems({ ...course, external: true, externalUrl: 'https://beispiel.de', runs })).toEqual({})
})

test('an evening may end at midnight, and the name in an address may have umlauts', async () => {
  const programme = [{ _key: 'p', _type: 'programmeItem', title: 'Tanz', from: '22:00', to: '00:00' }]
  const contact = { _type: 'contact', name: 'Stadt Köln', email: 'info@köln.de', phone: '115' }
  expect(await problems({ ...event, programme, contact })).toEqual({})
})

test('an address of a web page that has to be there is asked for once, in German', async () => {
  const asked = 'Bitte eine vollständige Internetadresse angeben, zum Beispiel https://www.beispiel.de.'
  const article = {
    _type: 'article',
    kind: 'meldung',
    title: 'T',
    slug: slug('t'),
    publishedAt: '2026-01-01',
  }
  for (const url of [undefined, 'beispiel.de']) {
    expect(await problems({ ...course, external: true, externalUrl: url })).toEqual({ externalUrl: asked })
    const links = [{ _key: 'l', _type: 'webLink', title: 'Link', url }]
    expect(await problems({ ...article, links })).toEqual({ 'links.[l].url': asked })
  }
})

test('an event on a holiday is warned of, at the field that says when it begins', async () => {
  const holiday = { startsAt: '2099-05-01T08:30:00Z', endsAt: '2099-05-01T15:00:00Z' }
  const warning = 'Fällt auf einen Feiertag in NRW (Tag der Arbeit).'
  expect(await problems({ ...event, ...holiday }, 'warning')).toEqual({ startsAt: warning })
  const days = { allDay: true, startDate: '2099-05-01' }
  expect(await problems({ ...event, ...holiday, ...days }, 'warning')).toEqual({ startDate: warning })
  expect(await problems({ ...event, ...holiday, status: 'cancelled' }, 'warning')).toEqual({})
  expect(
    await problems({ ...event, startsAt: '2024-05-01T08:30:00Z', endsAt: '2024-05-01T15:00:00Z' }, 'warning'),
  ).toEqual({})
})
