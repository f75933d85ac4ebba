import { municipalities } from '@iqz/shared/geography/municipalities.ts'

export interface Reference {
  _type: 'reference'
  _ref: string
  _weak?: true
}

const agsBySlug = new Map(municipalities.map(({ slug, ags }) => [slug, ags]))

/** A reference to the document with this id. */
export function reference(id: string): Reference {
  return { _type: 'reference', _ref: id }
}

/** A reference that may dangle, as the two directions between an event and its documentation need. */
export function weakReference(id: string): Reference {
  return { _type: 'reference', _ref: id, _weak: true }
}

/** The document id of a municipality given by its slug, e.g. "bad-berleburg". Throws for a slug that NRW does not have. */
export function municipalityId(slug: string): string {
  const ags = agsBySlug.get(slug)
  if (!ags) throw new Error(`"${slug}" is not the slug of a municipality in North Rhine-Westphalia.`)
  return `municipality-${ags}`
}
