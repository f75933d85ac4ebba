import rows from './districts.json' with { type: 'json' }
import { type Region, regionByAgs } from './regions.ts'
import { uniqueSlugs } from './unique-slugs.ts'

export type DistrictKind = 'kreis' | 'kreisfreie-stadt' | 'staedteregion'

/** One of the 53 Kreis units (31 Kreise with the Städteregion Aachen, 22 kreisfreie Städte), by five AGS digits. */
export interface District {
  ags: string
  /** "Coesfeld", "Rhein-Kreis Neuss", "Bochum" */
  name: string
  /** "Kreis Coesfeld", "Rhein-Kreis Neuss", "Stadt Bochum", "Städteregion Aachen" */
  displayName: string
  /** "kreis-coesfeld", "rhein-kreis-neuss", "bochum", "staedteregion-aachen" */
  slug: string
  kind: DistrictKind
  /** The municipality in which the administration sits. */
  seat: string
  region: Region
}

/** A Kreis whose own name already says so ("Hochsauerlandkreis") is not called "Kreis …" once more. */
function nameWithKreis(name: string): string {
  return /kreis/i.test(name) ? name : `Kreis ${name}`
}

const slugs = uniqueSlugs(
  rows.map(({ ags, name, kind }) => ({ key: ags, name: kind === 'kreis' ? nameWithKreis(name) : name })),
)

/** All Kreis units in the order of their AGS. */
export const districts: readonly District[] = rows.map(({ ags, name, kind, seat }) => {
  const region = regionByAgs(ags)
  const slug = slugs.get(ags)
  if (!region || !slug)
    throw new Error(`districts.json: ${ags} (${name}) lies in no Regierungsbezirk of NRW.`)
  const displayName =
    kind === 'kreis' ? nameWithKreis(name) : kind === 'kreisfreie-stadt' ? `Stadt ${name}` : name
  return { ags, name, displayName, slug, kind: kind as DistrictKind, seat, region }
})

const byAgs = new Map(districts.map((district) => [district.ags, district]))
const bySlug = new Map(districts.map((district) => [district.slug, district]))

/** The Kreis unit to which an AGS of five or more digits belongs, or undefined outside NRW. */
export function districtByAgs(ags: string): District | undefined {
  return byAgs.get(ags.slice(0, 5))
}

/** The Kreis unit with this URL slug, e.g. "kreis-coesfeld". */
export function districtBySlug(slug: string): District | undefined {
  return bySlug.get(slug)
}
