import { expect, test } from 'vitest'
import { documentTypes } from '../content/document-types.ts'
import { documentsByIdQuery } from './documents-by-id-query.ts'
import { documentsQuery } from './documents-query.ts'
import { revisionsQuery } from './revisions-query.ts'

test.each([
  ['documentsQuery', documentsQuery],
  ['documentsByIdQuery', documentsByIdQuery],
  ['revisionsQuery', revisionsQuery],
])('%s asks for exactly the types the site reads', (_, query) => {
  const types = /_type in (\[[^\]]*\])/.exec(query)?.[1] ?? '[]'
  expect(JSON.parse(types)).toEqual([...documentTypes])
})
