import { expectation } from './expectation.ts'
import { isText } from './is-text.ts'
import type { Component } from './read-components.ts'

const UTC = /^\d{8}T\d{6}Z$/
const LOCAL = /^\d{8}T\d{6}$/
const DAY = /^\d{8}$/
/** Made of ids that never change, as far as one can see: no address, no time, no space. */
const UID = /^[A-Za-z0-9_.-]+@iqz-portal$/
const ONCE = [
  ...['UID', 'DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE', 'DTSTART'],
  ...['DTEND', 'SUMMARY', 'STATUS', 'URL', 'DESCRIPTION'],
]

/** What is wrong with one entry of a feed that has these UIDs. */
export function eventFaults(event: Component, uids: ReadonlySet<string | undefined>): string[] {
  const { faults, expect } = expectation()
  const value = (name: string) => event.first(name)?.value ?? ''
  for (const name of ONCE) expect(event.all(name).length === 1, `has ${event.all(name).length} × ${name}`)
  expect(UID.test(value('UID')), 'UID is not made of ids')
  for (const name of ['DTSTAMP', 'LAST-MODIFIED', 'CREATED'].filter((time) => event.first(time)))
    expect(UTC.test(value(name)), `${name} is not in UTC`)
  const sequence = Number(value('SEQUENCE'))
  expect(/^\d+$/.test(value('SEQUENCE')) && sequence < 2 ** 31, 'SEQUENCE is no 32-bit number')

  const [start, end] = [event.first('DTSTART'), event.first('DTEND')]
  expect(start?.parameters === end?.parameters, 'DTSTART and DTEND are of different types')
  const isDay = start?.parameters === ';VALUE=DATE'
  expect((isDay ? DAY : LOCAL).test(value('DTSTART')), 'DTSTART is neither a day nor a local time')
  expect(value('DTEND') > value('DTSTART'), 'DTEND is not after DTSTART')
  expect(isDay || !isInClockChange(value('DTSTART')), 'begins in the hour in which clocks change')

  expect(value('SUMMARY') !== '', 'SUMMARY is empty')
  for (const name of ['SUMMARY', 'DESCRIPTION', 'LOCATION'])
    expect(isText(value(name)), `${name} is not escaped`)
  for (const category of event.all('CATEGORIES'))
    expect(isText(category.value.replaceAll(/(?<!\\),/g, ' ')), 'CATEGORIES is not escaped')
  const saysSo = value('SUMMARY').startsWith('Abgesagt: ')
  expect(saysSo || value('STATUS') !== 'CANCELLED', 'is cancelled, and the title does not say so')
  expect(value('STATUS') !== 'CANCELLED' || value('TRANSP') === 'TRANSPARENT', 'is cancelled, and takes time')

  for (const name of ['URL', 'CONFERENCE', 'ATTACH']) {
    for (const { value: address } of event.all(name))
      expect(
        /^https?:\/\/[^\s\\]+$/.test(address) && URL.canParse(address),
        `${name} is no address: ${address}`,
      )
  }
  const description = value('DESCRIPTION').replace(/\\([\\,;])/g, '$1')
  for (const { value: address } of event.all('CONFERENCE'))
    expect(description.includes(address), 'DESCRIPTION does not name the address of the meeting')
  for (const { value: uid } of event.all('RELATED-TO'))
    expect(uids.has(uid) && uid !== value('UID'), `RELATED-TO names no other entry: ${uid}`)
  expect(event.components.length === 0, 'has an alarm or another component inside')
  return faults
}

/** Whether a local time lies between 2:00 and 2:59 on the last Sunday of March or October. */
function isInClockChange(local: string): boolean {
  const [, year, month, day, hour] = /^(\d{4})(03|10)(\d{2})T(\d{2})/.exec(local) ?? []
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`)
  return hour === '02' && date.getUTCDay() === 0 && Number(day) > 24
}
