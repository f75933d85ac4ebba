import { expect, test } from 'vitest'
import { spreadPictures } from './spread-pictures.ts'

const named = (count: number, name: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index))
const isPicture = (path: string) => path.startsWith('/bilder/')

test('gives each two hundred paths their share of the pictures, and keeps the order of both kinds', () => {
  const pictures = named(300, (number) => `/bilder/${number}.webp`)
  const pages = named(2_700, (number) => `/wissen/${number}/`)
  const spread = spreadPictures([...pictures, ...pages])
  for (let start = 0; start < spread.length; start += 200)
    expect(spread.slice(start, start + 200).filter(isPicture)).toHaveLength(20)
  expect(spread.filter(isPicture)).toEqual(pictures)
  expect(spread.filter((path) => !isPicture(path))).toEqual(pages)
})

test.each([[[]], [['/', '/wissen/']], [['/bilder/a.webp', '/bilder/b.webp']]])(
  'leaves %j as it is',
  (paths) => expect(spreadPictures(paths)).toEqual(paths),
)
