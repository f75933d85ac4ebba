import ICAL from 'ical.js'
import { expectation } from './expectation.ts'
import type { Component } from './read-components.ts'

const UTC = /^\d{8}T\d{6}Z$/
const DAY = /^\d{8}$/
const DAY_OR_LOCAL = /^\d{8}(T\d{6})?$/

/** Whether rules, days left out and single occurrences fit each other. */
export function repetitionFaults(events: readonly Component[]): string[] {
  return [...Map.groupBy(events, (event) => event.first('UID')?.value)].flatMap(([uid, group]) =>
    faultsOf(group).map((fault) => `${uid}: ${fault}`),
  )
}

function faultsOf(group: readonly Component[]): string[] {
  const { faults, expect } = expectation()
  const master = group.find((event) => !event.first('RECURRENCE-ID'))
  const start = master?.first('DTSTART') ?? { parameters: '', value: '' }
  const rule = master?.first('RRULE')?.value
  expect(group.length === 1 || rule !== undefined, 'single occurrences of what does not repeat')
  if (rule === undefined || !DAY_OR_LOCAL.test(start.value)) return faults

  const until = /UNTIL=([^;]+)/.exec(rule)?.[1]
  const isDay = start.parameters === ';VALUE=DATE'
  if (until) expect((isDay ? DAY : UTC).test(until), 'UNTIL is not of the type that DTSTART asks for')
  // Outlook knows no weekday from the end of a month but the last, and puts a 31st on the 30th where there is none.
  const isReadAlike = !/FREQ=MONTHLY.*(BYDAY=-[2-5]|BYMONTHDAY=(29|3))/.test(rule)
  expect(isReadAlike, `Outlook reads otherwise: ${rule}`)
  const instances = instancesOf(start.value, rule)
  for (const event of group) {
    for (const line of [...event.all('EXDATE'), ...event.all('RECURRENCE-ID')]) {
      expect(line.parameters === start.parameters, `${line.name} is of another type than DTSTART`)
      for (const value of line.value.split(','))
        expect(instances.has(value), `${line.name} ${value} is no instance of the rule`)
    }
  }
  return faults
}

/** Everything that a rule gives, in the form of its start. */
function instancesOf(start: string, rule: string): Set<string> {
  // An end in UTC is compared with clock times in Berlin: two hours more never reach the next of them.
  const end = (_: string, day: string) => `UNTIL=${day}T235959`
  const recurrence = ICAL.Recur.fromString(
    start.length === 8 ? rule : rule.replace(/UNTIL=(\d{8})T\d{6}Z/, end),
  )
  const iterator = recurrence.iterator(ICAL.Time.fromString(dashed(start), null as never))
  const found = new Set<string>()
  for (let time = iterator.next(); time; time = iterator.next()) found.add(time.toICALString())
  return found
}

/** `2027-03-12T09:30:00`, the form that ical.js reads. */
const dashed = (value: string) =>
  value.replace(/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?$/, (_, y, m, d, ...time) =>
    time[0] ? `${y}-${m}-${d}T${time[0]}:${time[1]}:${time[2]}` : `${y}-${m}-${d}`,
  )
