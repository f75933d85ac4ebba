import { expect, it } from 'vitest'
import { eventsMatching } from './_events-matching.ts'

const event = (id: string, ...choices: string[]) => ({ id, month: 'Mai 2027', choices, row: '' })
const events = [
  event('a', 'art-tagung', 'online', 'thema-bildung'),
  event('b', 'art-workshop', 'ort-koeln', 'kostenfrei'),
  event('c', 'art-tagung', 'ort-koeln'),
  event('c', 'art-tagung', 'online'),
]
const ids = (...chosen: string[]) => eventsMatching(events, chosen).map(({ id }) => id)

it('finds what fits one of the choices about the same', () => {
  expect(ids('art-tagung')).toEqual(['a', 'c'])
  expect(ids('art-tagung', 'art-workshop')).toEqual(['a', 'b', 'c'])
})

it('finds what fits everything that is chosen about', () => {
  expect(ids('art-tagung', 'online')).toEqual(['a', 'c'])
  expect(ids('online', 'kostenfrei')).toEqual([])
  expect(ids('ort-koeln', 'art-workshop', 'kostenfrei')).toEqual(['b'])
})

it('asks one and the same day of what repeats for all', () => {
  expect(ids('ort-koeln', 'online')).toEqual([])
  expect(eventsMatching(events, ['art-tagung', 'online']).at(-1)).toBe(events[3])
})

it('lists what repeats once', () => {
  expect(ids()).toEqual(['a', 'b', 'c'])
})
