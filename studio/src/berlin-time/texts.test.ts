import { describe, expect, test } from 'vitest'
import { dayText } from './day-text.ts'
import { durationText } from './duration-text.ts'
import { momentText } from './moment-text.ts'
import { periodText } from './period-text.ts'

describe('periodText', () => {
  test('tells instants in Berlin time', () => {
    expect(periodText({ startsAt: '2027-03-12T08:30:00Z', endsAt: '2027-03-12T15:00:00Z' })).toBe(
      'Fr., 12.03.2027, 09:30–16:00 Uhr',
    )
    expect(periodText({ startsAt: '2027-07-12T22:30:00Z' })).toBe('Di., 13.07.2027, 00:30 Uhr')
  })

  test('names both days when an event runs past midnight', () => {
    expect(periodText({ startsAt: '2027-03-12T08:30:00Z', endsAt: '2027-03-13T15:00:00Z' })).toBe(
      'Fr., 12.03.2027, 09:30 – Sa., 13.03.2027, 16:00 Uhr',
    )
  })

  test('tells whole days as they are and ignores times left over', () => {
    const dates = { allDay: true, startDate: '2027-03-12', startsAt: '2026-01-01T08:00:00Z' }
    expect(periodText(dates)).toBe('Fr., 12.03.2027')
    expect(periodText({ ...dates, endDate: '2027-03-14' })).toBe('Fr., 12.03.2027 – So., 14.03.2027')
  })

  test('says nothing while no start is known', () => {
    expect(periodText({ allDay: true })).toBe('')
    expect(periodText({ endsAt: '2027-03-12T08:30:00Z' })).toBe('')
  })

  test('leaves out what is no date, as an import may bring it', () => {
    expect(periodText({ startsAt: 'morgen' })).toBe('')
    expect(periodText({ startsAt: '2027-03-12T08:30:00Z', endsAt: 'abends' })).toBe(
      'Fr., 12.03.2027, 09:30 Uhr',
    )
    expect(periodText({ allDay: true, startDate: '2027-02-30' })).toBe('')
    expect(periodText({ allDay: true, startDate: '2027-03-12', endDate: '?' })).toBe('Fr., 12.03.2027')
  })
})

describe('dayText', () => {
  test('gives the day it is in Berlin', () => {
    expect(dayText('2027-03-11T23:30:00Z')).toBe('12.03.2027')
    expect(dayText('2027-03-12')).toBe('12.03.2027')
    expect(dayText(undefined)).toBe('')
    expect(dayText('morgen')).toBe('')
  })
})

describe('durationText', () => {
  test('counts the time that passes', () => {
    expect(durationText('2027-03-12T08:30:00Z', '2027-03-12T11:00:00Z')).toBe('2 Std. 30 Min.')
    expect(durationText('2027-03-12T08:00:00Z', '2027-03-14T12:00:00Z')).toBe('2 Tage 4 Std.')
  })

  test('is silent about ends that do not follow their start', () => {
    expect(durationText('2027-03-12T08:30:00Z', '2027-03-12T08:30:00Z')).toBe('')
    expect(durationText(undefined, '2027-03-12T08:30:00Z')).toBe('')
  })
})

describe('momentText', () => {
  test('says the moment in words, in Berlin time', () => {
    expect(momentText('2027-03-12T08:30:00Z')).toBe('Freitag, 12. März 2027 um 09:30 Uhr')
  })
})
