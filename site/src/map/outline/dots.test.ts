import { expect, it } from 'vitest'
import { dots } from './dots.ts'

const bochum = { latitude: 51.4818, longitude: 7.2196 }
const aachen = { latitude: 50.7735, longitude: 6.0848 }

it('draws one dot for two people of one place', () => {
  expect(dots([bochum, bochum, aachen])).toHaveLength(2)
})

it('draws Aachen south-west of Bochum', () => {
  const [inBochum, inAachen] = dots([bochum, aachen])
  expect(inAachen?.x).toBeLessThan(inBochum?.x ?? 0)
  expect(inAachen?.y).toBeGreaterThan(inBochum?.y ?? 0)
})
