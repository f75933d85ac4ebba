import { readPlace } from '@iqz/shared/calendar/occurrences/read-place.ts'
import { expect, it } from 'vitest'
import { streetMapLink } from './street-map-link.ts'

const linkTo = (venue: object) => {
  const place = readPlace(venue)
  return place && streetMapLink(place)
}

it('leads to the point that an editor set', () => {
  expect(linkTo({ street: 'Markt 1', city: 'Münster', location: { lat: 51.9626, lng: 7.6286 } })).toBe(
    'https://www.openstreetmap.org/?mlat=51.9626&mlon=7.6286#map=17/51.9626/7.6286',
  )
})

it('looks for an address without a point, whatever is written in it', () => {
  expect(linkTo({ street: 'Straße "A" & B#1', postalCode: '48143', city: 'Münster' })).toBe(
    'https://www.openstreetmap.org/search?query=Stra%C3%9Fe+%22A%22+%26+B%231%2C+48143+M%C3%BCnster',
  )
})

it('looks for the municipality where no town was written', () => {
  const municipality = { _ref: 'municipality-05911000' }
  expect(linkTo({ street: 'Markt 1', municipality })).toMatch(/\?query=Markt\+1%2C\+Bochum$/)
})

it('leads nowhere without street and town', () => {
  expect(linkTo({ city: 'Münster' })).toBeNull()
  expect(linkTo({ street: 'Markt 1' })).toBeNull()
})
