import { expect, test } from 'vitest'
import { BERLIN } from './berlin.ts'
import { berlinDate, berlinTime, instantOfBerlin, toInstant } from './berlin-time.ts'
import { eachDay, plusDays } from './calendar-date.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

// Swedish dates are written like ISO 8601.
const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: BERLIN, dateStyle: 'short', timeStyle: 'short' })
const utc = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'short' })
const offsetBy = (moment: number) =>
  Date.parse(`${berlin.format(moment)}Z`) - Date.parse(`${utc.format(moment)}Z`)

const days = eachDay('1990-01-01', '2100-12-30')
const changeDays = days.filter((day) => offsetBy(Date.parse(day)) !== offsetBy(Date.parse(plusDays(day, 1))))

test('Berlin changes its clocks twice a year, as far as anybody knows', () => {
  expect(changeDays).toHaveLength(2 * 111)
})

test('at the start of every day of 111 years, Berlin shows what Intl says', () => {
  const wrong = days.filter((day) => shown(Date.parse(day)) !== berlin.format(Date.parse(day)))
  expect(wrong).toEqual([])
})

test('in every quarter of an hour around every clock change, Berlin shows what Intl says, and the way back agrees', () => {
  for (const day of changeDays) {
    const from = Date.parse(day) - 12 * HOUR_MS
    const moments = Array.from({ length: 48 * 4 }, (_, index) => from + index * 15 * MINUTE_MS)
    expect(moments.map(shown)).toEqual(moments.map((moment) => berlin.format(moment)))

    const momentsOf = Map.groupBy(moments, (moment) => berlin.format(moment))
    for (let minute = 0; minute < 24 * 60; minute += 15) {
      const time = new Date(minute * MINUTE_MS).toISOString().slice(11, 16)
      const [moment, another] = momentsOf.get(`${day} ${time}`) ?? []
      const expected = moment === undefined ? 'gap' : another ? 'fold' : toInstant(new Date(moment))
      expect(instantOfBerlin(day, time), `${day} ${time}`).toBe(expected)
    }
  }
})

const shown = (moment: number): string => {
  const instant = toInstant(new Date(moment))
  return `${berlinDate(instant)} ${berlinTime(instant)}`
}
