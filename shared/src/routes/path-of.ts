import { hasPage } from './page-types.ts'
import { path } from './path.ts'
import { isReserved } from './reserved-slugs.ts'

/** What must be known of a document to say where it stands on the site. */
export interface Addressable {
  _id: string
  _type: string
  slug?: { current?: string | undefined } | null | undefined
}

/**
 * The path of a document's own page. People have none and are anchored on the page of all of them.
 *
 * @returns the path from the site's root, or null when the document has no place there (yet).
 */
export function pathOf(document: Addressable): string | null {
  if (document._type === 'siteSettings') return path('home')
  if (document._type === 'manager') return `${path('managers')}#${document._id}`
  const { _type: type } = document
  const slug = document.slug?.current
  if (!slug || !isSlug(slug) || !hasPage(type) || isReserved(type, slug)) return null
  return path(type, { slug })
}

/** Whether a string is a well-formed slug: lower-case letters, digits and single hyphens, at most 96 characters. */
export const isSlug = (value: string): boolean => value.length <= 96 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
