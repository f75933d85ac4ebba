import type { PortalDocument } from '@iqz/shared/content/document-types.ts'
import { expect, it } from 'vitest'
import { problemsOf } from './problems.ts'

const page = (slug: string) =>
  problemsOf(
    { _id: 'p', _type: 'page', title: 'Seite', slug: { current: slug } } as PortalDocument,
    () => true,
  )

it.each([
  ['404', '„404“ verwendet die Website selbst; die Seite erscheint nicht.'],
  ['wissen', '„wissen“ verwendet die Website selbst; die Seite erscheint nicht.'],
  ['Über uns', '„Über uns“ ist keine gültige Adresse; die Seite erscheint nicht.'],
])('names an address that cannot be: %s', (slug, message) => {
  expect(page(slug)).toEqual([{ documentId: 'p', type: 'page', field: 'slug', message }])
})

it('finds nothing wrong with an address of its own', () => {
  expect(page('ueber-uns')).toEqual([])
})

it.each([
  ['onlineUrl', { onlineUrl: 'https://' }],
  ['onlineUrl', { onlineUrl: 'javascript:alert(1)' }],
  ['onlineUrl', { onlineUrl: '/\\example.org' }],
  ['registration.url', { registration: { url: 'http://anmeldung .example' } }],
])('names the field of a link that nobody can follow: %s', (field, fields) => {
  const event = { _id: 'e', _type: 'event', title: 'Fachtag', kind: 'tagung', status: 'confirmed' }
  const more = { attendance: 'online', startsAt: '2027-03-12T08:30:00Z', endsAt: '2027-03-12T09:30:00Z' }
  const document = { ...event, ...more, slug: { current: 'fachtag' }, ...fields } as unknown as PortalDocument
  const problems = problemsOf(document, () => true)
  expect(problems.map((problem) => [problem.documentId, problem.field])).toEqual([['e', field]])
})
