import { transliterate } from '../text/transliterate.ts'
import { type District, districtByAgs } from './districts.ts'

/** Takes AGS (five digits) in any order, more than once or unknown; gives the districts by the alphabet, as people look them up. */
export const districtsByName = (ags: Iterable<string>): District[] =>
  [...new Set(ags)]
    .flatMap((key) => districtByAgs(key) ?? [])
    .map((district) => ({ district, order: `${transliterate(district.name)} ${district.ags}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ district }) => district)
