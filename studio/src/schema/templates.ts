import type { Template } from 'sanity'
import { isFixed, isWritten } from '../fixed-types.ts'

/** Where a new document begins: the schema's own start values, and an article of a given kind for the lists by kind. */
export const templates = (existing: Template[]): Template[] => [
  ...existing.filter(({ schemaType }) => !isFixed(schemaType) && !isWritten(schemaType)),
  {
    id: 'article-of-kind',
    title: 'Wissensbeitrag',
    schemaType: 'article',
    parameters: [{ name: 'kind', type: 'string' }],
    value: ({ kind }: { kind: string }) => ({ kind }),
  },
]
