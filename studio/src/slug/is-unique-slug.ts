import { getPublishedId, type SlugValidationContext } from 'sanity'
import { CONTENT_LAKE } from '../content-lake/address.ts'

/**
 * Asks the Content Lake whether another document of the same type, published or draft, has this slug.
 * Sanity's own check relies on `sanity::versionOf`, which only its hosted service evaluates.
 */
export async function isUniqueSlug(slug: string, context: SlugValidationContext): Promise<boolean> {
  const { document, getClient } = context
  if (!document) return true
  const id = getPublishedId(document._id)
  return getClient({ apiVersion: CONTENT_LAKE.apiVersion })
    .withConfig({ perspective: 'raw' })
    .fetch<boolean>(
      `!defined(*[_type == $type && slug.current == $slug && !(_id in [$id, "drafts." + $id])][0]._id)`,
      { type: document._type, slug, id },
      { tag: 'slug.is-unique' },
    )
}
