import { expect, it } from 'vitest'
import { nameFits } from './name-fits.ts'

it('writes a name into an area that is wide enough', () => {
  expect(nameFits('Bochum', 60)).toBe(true)
})

it('leaves out a name that would run into the neighbours', () => {
  expect(nameFits('Mülheim an der Ruhr', 60)).toBe(false)
})
