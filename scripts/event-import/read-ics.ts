import { readLine, readLines } from '@iqz/shared/calendar/occurrences/read-text.ts'
import { readWebUrl } from '@iqz/shared/calendar/occurrences/read-url.ts'
import { berlinDate, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { type EventKind, eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import ICAL from 'ical.js'
import type { Found, FoundEvent, Remark } from './found.ts'
import { type IcsBlock, icsBlocks, icsLines } from './ics-lines.ts'
import { dayBefore, icsRecurrence, type StoredRecurrence } from './ics-recurrence.ts'
import { type FileZones, type IcsTime, icsTime } from './ics-time.ts'
import { idOfUid } from './id-of-uid.ts'
import { paragraphs } from './paragraphs.ts'

/** The properties of a VEVENT by name, with their lines. */
type Properties = Map<string, { property: ICAL.Property; line: number }[]>

const STATUSES: Record<string, string> = { CANCELLED: 'cancelled', TENTATIVE: 'planned' }

/**
 * Reads the events of an iCalendar file (RFC 5545). Never throws: what cannot be read is named with its line, the rest
 * is given.
 */
export function readIcs(text: string): Found {
  const remarks: Remark[] = []
  const lines = icsLines(text)
  const zones = readZones(lines, remarks)
  const masters = new Map<string, FoundEvent>()
  const changed: { block: IcsBlock; properties: Properties; uid: string }[] = []
  for (const block of icsBlocks(lines, 'VEVENT')) {
    const properties = readProperties(block, remarks)
    const uid = textOf(properties, 'uid')
    if (!block.closed)
      remarks.push({
        line: block.line,
        message: 'Diesem Termin fehlt END:VEVENT; gelesen wurde, was dasteht.',
      })
    if (!uid)
      remarks.push({
        line: block.line,
        message:
          'Dieser Termin hat keine UID und wurde ausgelassen: Er ließe sich nicht von anderen unterscheiden.',
      })
    else if (properties.has('recurrence-id')) changed.push({ block, properties, uid })
    else if (masters.has(uid)) {
      const first = masters.get(uid)?.line
      remarks.push({
        line: block.line,
        message: `Die UID „${uid}“ hat schon der Termin in Zeile ${first}; dieser wurde ausgelassen.`,
      })
    } else {
      const document = orRemark(block, remarks, () => readEvent(block, properties, uid, zones, remarks))
      if (document) masters.set(uid, { line: block.line, document })
    }
  }
  for (const { block, properties, uid } of changed)
    orRemark(block, remarks, () => addException(masters.get(uid), block, properties, zones, remarks))
  return { events: [...masters.values()], remarks: remarks.sort((a, b) => a.line - b.line) }
}

/** What was read of an event; null, and said in a remark, when ical.js gives up on one of its values. */
function orRemark<Result>(block: IcsBlock, remarks: Remark[], read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    const message = `Dieser Termin ist nicht lesbar (${(error as Error).message}) und wurde ausgelassen.`
    remarks.push({ line: block.line, message })
    return null
  }
}

function readZones(lines: ReturnType<typeof icsLines>, remarks: Remark[]): FileZones {
  const zones = new Map<string, ICAL.Timezone>()
  for (const block of icsBlocks(lines, 'VTIMEZONE')) {
    try {
      const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(block.whole.join('\r\n'))))
      zones.set(zone.tzid, zone)
    } catch {
      remarks.push({ line: block.line, message: 'Diese Beschreibung einer Zeitzone ist nicht lesbar.' })
    }
  }
  return zones
}

function readProperties({ own }: IcsBlock, remarks: Remark[]): Properties {
  const properties: Properties = new Map()
  for (const { line, text } of own) {
    try {
      const property = ICAL.Property.fromString(text)
      properties.set(property.name, [...(properties.get(property.name) ?? []), { property, line }])
    } catch {
      remarks.push({ line, message: `„${text.slice(0, 40)}“ ist keine Angabe; die Zeile wurde ausgelassen.` })
    }
  }
  return properties
}

function readEvent(
  block: IcsBlock,
  properties: Properties,
  uid: string,
  zones: FileZones,
  remarks: Remark[],
): FoundEvent['document'] | null {
  const title = readLine(textOf(properties, 'summary'))
  const dates = readDates(block, properties, zones, remarks, title)
  if (!dates) return null
  const place = readLine(textOf(properties, 'location'))
  const online = readWebUrl(place)
  const url = readWebUrl(textOf(properties, 'url'))
  const body = [readLines(textOf(properties, 'description')), url && `Weitere Informationen: ${url}`]
    .filter(Boolean)
    .join('\n\n')
  const categories = (properties.get('categories') ?? []).flatMap(({ property }) =>
    property.getValues().map(String),
  )
  const kind = (Object.keys(eventKinds) as EventKind[]).find((key) => categories.includes(eventKinds[key]))
  return definedOnly({
    _id: idOfUid(uid),
    _type: 'event' as const,
    title,
    kind,
    status: STATUSES[textOf(properties, 'status')?.toUpperCase() ?? ''] ?? 'confirmed',
    attendance: online ? 'online' : 'onsite',
    ...(online ? { onlineUrl: online } : place ? { venue: { _type: 'venue', name: place } } : {}),
    ...dates,
    recurrence: readRule(properties, zones, remarks),
    body: paragraphs(body),
  })
}

function readDates(
  block: IcsBlock,
  properties: Properties,
  zones: FileZones,
  remarks: Remark[],
  title: string | null,
): Record<string, unknown> | null {
  const leftOut = `; ${title ? `„${title.slice(0, 60)}“` : 'dieser Termin'} wurde ausgelassen.`
  const [start] = timesOf(properties, 'dtstart', zones)
  if (!start) {
    remarks.push({ line: block.line, message: `DTSTART fehlt${leftOut}` })
    return null
  }
  if ('fault' in start.time) {
    remarks.push({ line: start.line, message: `DTSTART nennt ${start.time.fault}${leftOut}` })
    return null
  }
  const end = readEnd(start.time, properties, zones, remarks)
  return 'day' in start.time
    ? {
        allDay: true,
        startDate: start.time.day,
        ...(end && 'day' in end ? { endDate: dayBefore(end.day) } : {}),
      }
    : {
        allDay: false,
        startsAt: start.time.instant,
        ...(end && 'instant' in end ? { endsAt: end.instant } : {}),
      }
}

function readEnd(
  start: Exclude<IcsTime, { fault: string }>,
  properties: Properties,
  zones: FileZones,
  remarks: Remark[],
): IcsTime | null {
  const [end] = timesOf(properties, 'dtend', zones)
  const duration = properties.get('duration')?.[0]
  if (!end && duration && 'instant' in start) {
    const end = new Date(Date.parse(start.instant) + secondsOf(duration.property) * 1000)
    if (!Number.isNaN(end.getTime())) return { instant: toInstant(end) }
    remarks.push({ line: duration.line, message: 'DURATION ist nicht lesbar; das Ende wurde ausgelassen.' })
  }
  if (!end) return null
  if ('fault' in end.time) {
    remarks.push({ line: end.line, message: `DTEND nennt ${end.time.fault}; das Ende wurde ausgelassen.` })
    return null
  }
  if ('day' in end.time !== 'day' in start) {
    remarks.push({
      line: end.line,
      message: 'DTSTART und DTEND sind nicht beide Tage oder beide Zeiten; das Ende wurde ausgelassen.',
    })
    return null
  }
  return end.time
}

/** The length of a DURATION in seconds; not a number when it has none. */
function secondsOf(property: ICAL.Property): number {
  const value = readValue(property)
  return value instanceof ICAL.Duration ? value.toSeconds() : Number.NaN
}

function rhythmOf(property: ICAL.Property): StoredRecurrence {
  const value = readValue(property)
  try {
    if (value instanceof ICAL.Recur) return icsRecurrence(value)
  } catch {
    // One of its dates is none: then nothing of it is certain.
  }
  return { fault: 'den Rhythmus' }
}

function readRule(
  properties: Properties,
  zones: FileZones,
  remarks: Remark[],
): Record<string, unknown> | undefined {
  const [rule, more] = properties.get('rrule') ?? []
  const extra = more ?? properties.get('rdate')?.[0]
  if (extra)
    remarks.push({
      line: extra.line,
      message: 'Nur eine RRULE lässt sich übernehmen; diese Termine wurden ausgelassen.',
    })
  if (!rule) return undefined
  const stored = rhythmOf(rule.property)
  if ('fault' in stored) {
    remarks.push({
      line: rule.line,
      message: `Das Portal kann ${stored.fault} dieser RRULE nicht abbilden; nur der erste Termin wurde übernommen.`,
    })
    return undefined
  }
  const excluded = timesOf(properties, 'exdate', zones).flatMap(({ time, line }) => {
    if (!('fault' in time)) return dayOf(time)
    remarks.push({ line, message: `EXDATE nennt ${time.fault}; die Angabe wurde ausgelassen.` })
    return []
  })
  return {
    _type: 'recurrence',
    ...stored,
    ...(excluded.length > 0 ? { excludedDates: [...new Set(excluded)] } : {}),
  }
}

/** A VEVENT with a RECURRENCE-ID tells what is different about one occurrence (RFC 5545 section 3.8.4.4). */
function addException(
  master: FoundEvent | undefined,
  block: IcsBlock,
  properties: Properties,
  zones: FileZones,
  remarks: Remark[],
): void {
  const recurrence = master?.document.recurrence as { exceptions?: object[] } | undefined
  const [original] = timesOf(properties, 'recurrence-id', zones)
  if (!recurrence || !original || 'fault' in original.time) {
    remarks.push({
      line: block.line,
      message:
        'Dieser geänderte Einzeltermin gehört zu keiner Wiederholung, die gelesen wurde; er wurde ausgelassen.',
    })
    return
  }
  const title = readLine(textOf(properties, 'summary'))
  const status = STATUSES[textOf(properties, 'status')?.toUpperCase() ?? '']
  const { allDay: _, ...dates } = readDates(block, properties, zones, remarks, title) ?? {}
  const date = dayOf(original.time)
  recurrence.exceptions = [
    ...(recurrence.exceptions ?? []),
    definedOnly({
      _type: 'occurrenceException',
      _key: `on-${date}`,
      date,
      status,
      title: title === master?.document.title ? undefined : title,
      ...dates,
    }),
  ]
}

const dayOf = (time: Exclude<IcsTime, { fault: string }>) =>
  'day' in time ? time.day : berlinDate(time.instant)

function timesOf(properties: Properties, name: string, zones: FileZones): { time: IcsTime; line: number }[] {
  return (properties.get(name) ?? []).flatMap(({ property, line }) =>
    property
      .toJSON()
      .slice(3)
      .map((value: unknown) => ({ time: icsTime(property, value, zones), line })),
  )
}

/** The value of a property as ical.js understands it; null when it cannot. */
function readValue(property: ICAL.Property): unknown {
  try {
    return property.getFirstValue()
  } catch {
    return null
  }
}

const textOf = (properties: Properties, name: string): string | undefined => {
  const first = properties.get(name)?.[0]
  const value = first && readValue(first.property)
  return typeof value === 'string' ? value : undefined
}

/** Without the fields that nothing was found for. */
function definedOnly<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Fields
}
