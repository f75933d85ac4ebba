import { expect, it } from 'vitest'
import { examplePerson } from './people/example-person.ts'
import { popupTitle } from './popup-title.ts'

const person = (municipality: string) => examplePerson({ municipality })

it('names a single person', () => {
  expect(popupTitle([person('Stadt Bochum')])).toBe('Anna Beispiel')
})

it('counts several people and names the one place they share', () => {
  expect(popupTitle([person('Stadt Bochum'), person('Stadt Bochum')])).toBe('2 Personen, Stadt Bochum')
})

it('names no place when there are several', () => {
  expect(popupTitle([person('Stadt Bochum'), person('Stadt Herne')])).toBe('2 Personen nah beieinander')
})
