import { type Municipality, municipalityOfDocument } from '@iqz/shared/geography/municipalities.ts'
import { transliterate } from '@iqz/shared/text/transliterate.ts'
import type { ContentReader } from '../reader.ts'
import { compare } from './by-date.ts'

/** Somebody, and the municipality (AGS) that says where. */
export interface PlacedManager {
  id: string
  ags: string
}

/**
 * Everybody who works in a municipality of NRW, by Regierungsbezirk (in the order of the AGS),
 * then Kreis, municipality and name, each by the alphabet.
 */
export const managersByPlace = (read: ContentReader): PlacedManager[] =>
  read
    .ofType('manager')
    .flatMap(({ _id, name, municipality }) => {
      const place = municipalityOfDocument(municipality?._ref)
      return place ? { id: _id, ags: place.ags, order: orderOf(place, name ?? '') } : []
    })
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
    .map(({ id, ags }) => ({ id, ags }))

/** Those of an area: "05" for all of NRW, three AGS digits for a Regierungsbezirk, five for a Kreis. */
export const managersWithin = (read: ContentReader, agsPrefix: string): PlacedManager[] =>
  read.list('managersByPlace').filter(({ ags }) => ags.startsWith(agsPrefix))

/** Ids of those who work in a municipality, by name. */
export const managersOfMunicipality = (read: ContentReader, municipalityId: string): string[] =>
  read
    .referrers(municipalityId, 'manager')
    .filter(({ municipality }) => municipality?._ref === municipalityId)
    .sort((a, b) => compare(spelled(a.name), spelled(b.name)) || compare(a._id, b._id))
    .map(({ _id }) => _id)

/** Umlauts sort as ae, oe, ue, the same on every machine. */
const spelled = (name: string | undefined) => transliterate(name ?? '')

const orderOf = ({ region, district, slug }: Municipality, name: string) =>
  [region.ags, transliterate(district.name), district.ags, slug, spelled(name)].join(' ')
