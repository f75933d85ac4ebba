import { transliterate } from '../text/transliterate.ts'

/** One of the five Regierungsbezirke, keyed by the first three digits of the AGS. */
export interface Region {
  ags: string
  /** "Münster" */
  name: string
  /** "Regierungsbezirk Münster" */
  displayName: string
  /** "muenster" */
  slug: string
}

const NAMES: [ags: string, name: string][] = [
  ['051', 'Düsseldorf'],
  ['053', 'Köln'],
  ['055', 'Münster'],
  ['057', 'Detmold'],
  ['059', 'Arnsberg'],
]

/** The five Regierungsbezirke of North Rhine-Westphalia in the order of their AGS. */
export const regions: readonly Region[] = NAMES.map(([ags, name]) => ({
  ags,
  name,
  displayName: `Regierungsbezirk ${name}`,
  slug: transliterate(name),
}))

const byAgs = new Map(regions.map((region) => [region.ags, region]))
const bySlug = new Map(regions.map((region) => [region.slug, region]))

/** The Regierungsbezirk to which an AGS of three or more digits belongs, or undefined outside NRW. */
export function regionByAgs(ags: string): Region | undefined {
  return byAgs.get(ags.slice(0, 3))
}

/** The Regierungsbezirk with this URL slug, e.g. "muenster". */
export function regionBySlug(slug: string): Region | undefined {
  return bySlug.get(slug)
}
