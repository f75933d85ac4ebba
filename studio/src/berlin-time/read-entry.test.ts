import { describe, expect, test } from 'vitest'
import { readEntry } from './read-entry.ts'

describe('readEntry', () => {
  test('reads a clock time as Berlin time, in winter and in summer', () => {
    expect(readEntry('2027-01-12', '09:30')).toEqual({ state: 'complete', instant: '2027-01-12T08:30:00Z' })
    expect(readEntry('2027-07-12', '09:30')).toEqual({ state: 'complete', instant: '2027-07-12T07:30:00Z' })
  })

  test('waits while something is missing or a year is being typed', () => {
    expect(readEntry('', '')).toEqual({ state: 'empty' })
    expect(readEntry('2027-01-12', '')).toEqual({ state: 'incomplete' })
    expect(readEntry('', '09:30')).toEqual({ state: 'incomplete' })
    expect(readEntry('0020-01-12', '09:30')).toEqual({ state: 'incomplete' })
  })

  test('refuses a time the clock skips in March, saying why', () => {
    const entry = readEntry('2027-03-28', '02:30')
    expect(entry).toMatchObject({ state: 'refused' })
    expect(entry).toHaveProperty('reason', expect.stringContaining('von 2 auf 3 Uhr vorgestellt'))
    expect(readEntry('2027-03-28', '03:00')).toEqual({ state: 'complete', instant: '2027-03-28T01:00:00Z' })
  })

  test('refuses a time the clock shows twice in October, saying why', () => {
    expect(readEntry('2027-10-31', '02:30')).toHaveProperty('reason', expect.stringContaining('zweimal'))
  })
})
