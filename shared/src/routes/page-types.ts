/** Types of documents that have a page of their own; each is also the key of that page's route. */
export const pageTypes = [
  'article',
  'practiceExample',
  'event',
  'course',
  'topic',
  'municipality',
  'page',
] as const

export type PageType = (typeof pageTypes)[number]

/** Whether a type has pages, and so slugs, of its own. */
export const hasPage = (type: string): type is PageType => (pageTypes as readonly string[]).includes(type)
