import { createHash } from 'node:crypto'
import { readLine } from '@iqz/shared/calendar/occurrences/read-text.ts'
import { readWebUrl } from '@iqz/shared/calendar/occurrences/read-url.ts'
import { BERLIN } from '@iqz/shared/calendar/time/berlin.ts'
import { isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import { type EventKind, eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import { parse } from 'csv-parse/sync'
import { Problem } from '../environment/problem.ts'
import type { Found, FoundEvent, Remark } from './found.ts'
import { idOfUid } from './id-of-uid.ts'
import { localTime } from './local-time.ts'
import { paragraphs } from './paragraphs.ts'

/** The columns of a table of events, as they head it; only the first two must be there. */
const COLUMNS = [
  'titel',
  'beginn',
  'ende',
  'art',
  'ort',
  'straße',
  'plz',
  'stadt',
  'beschreibung',
  'online',
  'uid',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/**
 * Reads a table of events: `Titel;Beginn;Ende;Art;Ort;Straße;PLZ;Stadt;Beschreibung;Online;UID`, in any order, split by
 * semicolons, commas or tabs. Dates are `12.03.2027`, `12.03.2027 09:30` or `2027-03-12 09:30`, in Berlin time; a day
 * without a time means whole days. What cannot be read is named with its line, the rest is given.
 *
 * @throws Problem when there is no column Titel or Beginn.
 */
export function readCsv(text: string): Found {
  const remarks: Remark[] = []
  const heading = (names: string[]) => {
    const columns = names.map((name) => name.trim().toLowerCase())
    const missing = ['titel', 'beginn'].filter((column) => !columns.includes(column))
    if (missing.length > 0)
      throw new Problem(`Die erste Zeile muss die Spalten benennen; es fehlen: ${missing.join(', ')}.`)
    for (const column of columns.filter((name) => !(COLUMNS as readonly string[]).includes(name)))
      remarks.push({
        line: 1,
        message: `Die Spalte „${column}“ ist unbekannt; sie wurde ausgelassen. Bekannt: ${COLUMNS.join(', ')}.`,
      })
    return columns
  }
  const rows = parse(text, {
    bom: true,
    columns: heading,
    delimiter: separatorOf(text),
    info: true,
    relax_column_count_less: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      if (error)
        remarks.push({
          line: Number(error.lines ?? 0),
          message: `Diese Zeile ist nicht lesbar (${error.code}); sie wurde ausgelassen.`,
        })
    },
  }) as unknown as { record: Row; info: { lines: number } }[]

  const events = new Map<string, FoundEvent>()
  for (const { record, info } of rows) {
    const found = readRow(record, info.lines, remarks)
    const first = found && events.get(found.document._id)
    if (first)
      remarks.push({
        line: info.lines,
        message: `Derselbe Termin wie in Zeile ${first.line}; er wurde ausgelassen.`,
      })
    else if (found) events.set(found.document._id, found)
  }
  return { events: [...events.values()], remarks: remarks.sort((a, b) => a.line - b.line) }
}

/** The sign that the first line is split by: Excel writes semicolons in German, tabs when one copies. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1)
  const counted = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

function readRow(row: Row, line: number, remarks: Remark[]): FoundEvent | null {
  const title = readLine(row.titel)
  const begin = readMoment(row.beginn)
  if (!title || !begin || 'fault' in begin) {
    const fault =
      begin && 'fault' in begin ? `„${row.beginn}“ ist ${begin.fault}` : 'Titel oder Beginn ist leer'
    remarks.push({ line, message: `${fault}; die Zeile wurde ausgelassen.` })
    return null
  }
  const end = readMoment(row.ende)
  const usableEnd = end && !('fault' in end) && 'day' in end === 'day' in begin ? end : null
  if (end && !usableEnd)
    remarks.push({
      line,
      message: `„${row.ende}“ passt nicht zum Beginn „${row.beginn}“; das Ende wurde ausgelassen.`,
    })
  const online = readWebUrl(row.online)
  const uid = readLine(row.uid) ?? createHash('sha256').update(`${title}\n${row.beginn}`).digest('hex')
  const kind = (Object.keys(eventKinds) as EventKind[]).find(
    (key) => eventKinds[key].toLowerCase() === row.art?.toLowerCase(),
  )
  if (row.art && !kind)
    remarks.push({ line, message: `Die Art „${row.art}“ gibt es nicht; sie wurde ausgelassen.` })
  const venue = { name: row.ort, street: row.straße, postalCode: row.plz, city: row.stadt }
  const hasVenue = Object.values(venue).some(Boolean)
  return {
    line,
    document: {
      _id: idOfUid(uid),
      _type: 'event',
      title,
      ...(kind ? { kind } : {}),
      status: 'confirmed',
      attendance: online ? (hasVenue ? 'hybrid' : 'online') : 'onsite',
      ...(online ? { onlineUrl: online } : {}),
      ...(hasVenue ? { venue: { _type: 'venue', ...filled(venue) } } : {}),
      ...('day' in begin
        ? {
            allDay: true,
            startDate: begin.day,
            ...(usableEnd && 'day' in usableEnd ? { endDate: usableEnd.day } : {}),
          }
        : {
            allDay: false,
            startsAt: begin.instant,
            ...(usableEnd && 'instant' in usableEnd ? { endsAt: usableEnd.instant } : {}),
          }),
      ...(row.beschreibung ? { body: paragraphs(row.beschreibung) } : {}),
    },
  }
}

const filled = (fields: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (readLine(value) ? [[name, readLine(value)]] : [])),
  )

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?:\s*Uhr)?)?$/
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/

function readMoment(text: string | undefined) {
  if (!text) return null
  const german = GERMAN.exec(text)
  const iso = ISO.exec(text)
  const day = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : iso?.[1]
  const [hours, minutes] = german ? [german[4], german[5]] : [iso?.[2], iso?.[3]]
  if (!isCalendarDate(day)) return { fault: 'ein Datum, das es nicht gibt' }
  if (!hours) return { day }
  if (Number(hours) > 23 || Number(minutes) > 59) return { fault: 'eine Uhrzeit, die es nicht gibt' }
  const instant = localTime(day, `${hours.padStart(2, '0')}:${minutes}`, BERLIN)
  return typeof instant === 'string' ? { instant } : instant
}
