import { expect, it } from 'vitest'
import { namesWithRoom } from './names-with-room.ts'

const name = (text: string, x: number, areaWidth: number) => ({ name: text, x, y: 100, areaWidth })
const written = (...args: Parameters<typeof namesWithRoom>) => namesWithRoom(...args).map((one) => one.name)

it('writes a name into an area that is wide enough', () => {
  expect(written([name('Bochum', 100, 60), name('Mülheim an der Ruhr', 400, 60)], [])).toEqual(['Bochum'])
})

it('leaves out a name that a marker would cover', () => {
  const bochum = name('Bochum', 100, 60)
  expect(written([bochum], [{ x: 130, y: 110 }])).toEqual([])
  expect(written([bochum], [{ x: 130, y: 140 }])).toEqual(['Bochum'])
})

it('keeps the name of the larger area where two would run into each other', () => {
  expect(written([name('Kreis Kleve', 100, 90), name('Kreis Wesel', 140, 120)], [])).toEqual(['Kreis Wesel'])
})
