import type { Contact } from '@iqz/shared/content/sanity.types.ts'

/** An invented contact. Addresses end in .example and numbers are from the range kept free for fiction. */
export function contact(details: Omit<Contact, '_type'>): Contact {
  return { _type: 'contact', ...details }
}
