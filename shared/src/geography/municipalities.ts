import { type District, districtByAgs } from './districts.ts'
import rows from './municipalities.json' with { type: 'json' }
import type { Region } from './regions.ts'
import { uniqueSlugs } from './unique-slugs.ts'

export type MunicipalityKind = 'kreisfreie-stadt' | 'stadt' | 'gemeinde'

/** Official facts of one of the 396 municipalities; sources and dates in README.md and attributions.ts. */
export interface Municipality {
  /** Amtlicher Gemeindeschlüssel, eight digits. */
  ags: string
  /** "Bochum", "Gronau (Westf.)" */
  name: string
  /** "Stadt Bochum", "Gemeinde Rosendahl" */
  displayName: string
  /** Unique among all municipalities: "bochum", "gronau-westf" */
  slug: string
  kind: MunicipalityKind
  district: District
  region: Region
  /** Inhabitants according to the register edition named in attributions.ts. */
  population: number
  areaKm2: number
  /** WGS84, degrees; the place itself rather than the middle of the area. */
  latitude: number
  longitude: number
  /** Postcode of the town hall; may be one that covers no area (bulk or P.O. box mail). */
  seatPostcode: string
  /** Postcodes that cover an area, ascending. */
  postcodes: readonly string[]
}

const slugs = uniqueSlugs(rows.map(({ ags, name }) => ({ key: ags, name })))

/** All 396 municipalities in the order of their AGS. */
export const municipalities: readonly Municipality[] = rows.map(({ postcodes, ...row }) => {
  const district = districtByAgs(row.ags)
  const slug = slugs.get(row.ags)
  if (!district || !slug) throw new Error(`municipalities.json: ${row.ags} (${row.name}) lies in no Kreis.`)
  const kind = row.kind as MunicipalityKind
  return {
    ...row,
    kind,
    displayName: `${kind === 'gemeinde' ? 'Gemeinde' : 'Stadt'} ${row.name}`,
    slug,
    district,
    region: district.region,
    postcodes: postcodes.split(' '),
  }
})

/** What ids of municipalities' documents begin with; the AGS follows. */
const DOCUMENT = 'municipality-'

const byAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]))

/** The municipality with this eight-digit AGS, or undefined if there is none in NRW. */
export function municipalityByAgs(ags: string): Municipality | undefined {
  return byAgs.get(ags)
}

/** The municipality that a document stands for, by the document's id; undefined for any other id or none. */
export function municipalityOfDocument(id: string | null | undefined): Municipality | undefined {
  return id?.startsWith(DOCUMENT) ? municipalityByAgs(id.slice(DOCUMENT.length)) : undefined
}

/** The municipalities of a Kreis (five digits) or Regierungsbezirk (three digits), in the order of their AGS. */
export function municipalitiesWithin(agsPrefix: string): Municipality[] {
  return municipalities.filter(({ ags }) => ags.startsWith(agsPrefix))
}
