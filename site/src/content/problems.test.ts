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
