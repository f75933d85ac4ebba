import { expect, it } from 'vitest'
import { uniqueSlugs } from './unique-slugs.ts'

it('keeps the plain slug for a name that occurs once', () => {
  expect(uniqueSlugs([{ key: '1', name: 'Köln' }]).get('1')).toBe('koeln')
})

it('tells namesakes apart by their key', () => {
  const slugs = uniqueSlugs([
    { key: '05111', name: 'Neustadt' },
    { key: '05334', name: 'Neustadt' },
  ])
  expect([...slugs.values()]).toEqual(['neustadt-05111', 'neustadt-05334'])
})
