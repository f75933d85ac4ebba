import { describe, expect, it } from 'vitest'
import { findEvents } from './find-events.ts'

describe('a .csv file', () => {
  it('is read by the names of its columns, with semicolons or commas', () => {
    const { events, remarks } = findEvents(
      '\uFEFFTitel;Beginn;Ende;Art;Ort;PLZ;Stadt\n"Fachtag; Teil 1";12.03.2027 09:30;12.03.2027 16:00 Uhr;fachtag;Rathaus;46325;Borken\n',
    )
    expect(remarks).toEqual([])
    expect(events[0]?.document).toMatchObject({
      title: 'Fachtag; Teil 1',
      kind: 'fachtag',
      startsAt: '2027-03-12T08:30:00Z',
      endsAt: '2027-03-12T15:00:00Z',
      venue: { name: 'Rathaus', postalCode: '46325', city: 'Borken' },
    })
    const days = findEvents('beginn,titel,ende\n2027-03-12,Tagung,2027-03-14\n').events
    expect(days[0]?.document).toMatchObject({ allDay: true, startDate: '2027-03-12', endDate: '2027-03-14' })
  })

  it('names with its line what cannot be read, and takes in the rest', () => {
    const text = [
      'Titel;Beginn;Ende;Farbe',
      'A;31.02.2027;;rot',
      'B;28.03.2027 02:30;;',
      ';12.03.2027;;',
      'C;12.03.2027 09:30;12.03.2027;',
      'D;12.03.2027;;',
      'D;12.03.2027;;',
      'E;13.03.2027;;;;;',
      'F;14.03.2027',
    ].join('\n')
    const { events, remarks } = findEvents(text)
    expect(events.map(({ document }) => document.title)).toEqual(['C', 'D', 'F'])
    expect(remarks.map(({ line, message }) => `${line} ${message.split(';')[0]}`)).toEqual([
      '1 Die Spalte „farbe“ ist unbekannt',
      '2 „31.02.2027“ ist ein Datum, das es nicht gibt',
      '3 „28.03.2027 02:30“ ist eine Uhrzeit, die es an diesem Tag wegen der Zeitumstellung nicht oder doppelt gibt',
      '4 Titel oder Beginn ist leer',
      '5 „12.03.2027“ passt nicht zum Beginn „12.03.2027 09:30“',
      '7 Derselbe Termin wie in Zeile 6',
      '8 Diese Zeile ist nicht lesbar (CSV_RECORD_INCONSISTENT_COLUMNS)',
    ])
  })

  it('is refused when its columns have no names', () => {
    expect(() => findEvents('Fachtag;12.03.2027\n')).toThrow(/es fehlen: titel, beginn/)
  })
})
