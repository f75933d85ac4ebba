import { transliterate } from './transliterate.ts'

/** Longest slug the site's addresses allow (see `isSlug` in the route registry). */
const MAX_LENGTH = 96

/** Makes the last part of a page's address out of a title, cut at a word's end where it would grow too long. */
export function slugify(title: string): string {
  const slug = transliterate(title)
  if (slug.length <= MAX_LENGTH) return slug
  const cut = slug.slice(0, MAX_LENGTH + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : cut.slice(0, MAX_LENGTH)
}
