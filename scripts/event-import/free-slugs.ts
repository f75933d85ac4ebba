import { reservedSlugs } from '@iqz/shared/routes/reserved-slugs.ts'
import { slugify } from '@iqz/shared/text/slugify.ts'

/** Room for a number behind a title, within what an address may be long. */
const LONGEST = 92

/**
 * Gives addresses to events that have none yet, made of their titles as the Studio makes them.
 *
 * @param taken slugs of all events there are; what is given is added
 */
export function freeSlugs(
  taken: Set<string>,
): (title: unknown) => { slug?: { _type: 'slug'; current: string } } {
  const reserved = reservedSlugs('event')
  return (title) => {
    const slug = slugify(String(title ?? ''))
    if (slug === '') return {}
    const isFree = (candidate: string) => !taken.has(candidate) && !reserved.includes(candidate)
    let current = slug
    for (let number = 2; !isFree(current); number++)
      current = `${slug.slice(0, LONGEST).replace(/-$/, '')}-${number}`
    taken.add(current)
    return { slug: { _type: 'slug', current } }
  }
}
