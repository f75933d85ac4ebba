import type { PortalDocument } from '@iqz/shared/content/document-types.ts'
import { municipalityByAgs } from '@iqz/shared/geography/municipalities.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'

/** The path of a document's own page; null where it has none, as of a municipality that there is not in NRW. */
export function pagePathOf(document: PortalDocument): string | null {
  if (document._type === 'municipality' && !municipalityByAgs(document.ags ?? '')) return null
  return pathOf(document)
}
