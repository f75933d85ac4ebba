import { expect, it } from 'vitest'
import { duration } from './_duration.ts'

it.each([
  [{ startYear: 2021, ongoing: true }, 'seit 2021'],
  [{ startYear: 2019, endYear: 2022 }, '2019 bis 2022'],
  [{ startYear: 2019, endYear: 2019 }, '2019'],
  [{ startYear: 2019 }, 'ab 2019'],
  [{ endYear: 2022 }, 'bis 2022'],
  [{ ongoing: true }, 'laufend'],
  [{}, null],
])('says %j as %s', (years, words) => expect(duration(years)).toBe(words))
