import { transliterate } from '../text/transliterate.ts'

/**
 * Gives every named thing a slug that no other one has. A name that occurs once keeps its plain slug; things that
 * share one get their key appended ("neustadt-05334999"), so that adding a namesake later never renames by position.
 * @returns map from key to slug
 */
export function uniqueSlugs(things: readonly { key: string; name: string }[]): Map<string, string> {
  const keysBySlug = Map.groupBy(things, (thing) => transliterate(thing.name))
  return new Map(
    things.map(({ key, name }) => {
      const slug = transliterate(name)
      const alone = keysBySlug.get(slug)?.length === 1
      return [key, alone ? slug : `${slug}-${key}`]
    }),
  )
}
